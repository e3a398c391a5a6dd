import '@mantine/core/styles/Progress.css';
import { Button, FileButton, Progress } from '@mantine/core';
import { api, newIntentKey, type Import } from '@zhanggui/api-client';
import { ProblemNotice, refusal, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './imports.module.css';
import { importKindsQuery } from './queries.js';
import { UploadTarget } from './UploadTarget.js';

const mostBytes = 1024 ** 3;

interface Sending {
  file: File;
  sent: number;
}

/** Drop a file or choose one; it is streamed up as it is, and looked at before anything is placed. */
export function UploadCard() {
  const { t } = useTranslation('imports');
  const { bytes } = useFormat();
  const navigate = useNavigate();
  const { data: kinds = [] } = useQuery(importKindsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = chosen ?? (kinds.find((one) => one.kind === 'orders') ?? kinds[0])?.kind ?? 'orders';
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [over, setOver] = useState(false);
  const stop = useRef<AbortController | null>(null);

  const send = async (file: File | null | undefined) => {
    if (!file || sending) return;
    if (file.size > mostBytes) return setProblem(refusal(t('upload.tooBig')));
    setProblem(null);
    setSending({ file, sent: 0 });
    stop.current = new AbortController();
    try {
      const made = await api.upload<Import>('/imports', file, {
        query: { kind, fileName: file.name },
        contentType: file.type === 'text/csv' ? 'text/csv' : 'application/octet-stream',
        idempotencyKey: newIntentKey(),
        onProgress: (sent) => setSending({ file, sent }),
        signal: stop.current.signal,
      });
      await navigate({ to: '/imports/$importId', params: { importId: made.id } });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setProblem(error);
    } finally {
      setSending(null);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label={t('upload.title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {sending ? (
        <div className={classes.sending}>
          <span aria-live="polite">
            {t('upload.sending', { file: sending.file.name })} {bytes(sending.sent)} / {bytes(sending.file.size)}
          </span>
          <Progress value={(sending.sent / Math.max(1, sending.file.size)) * 100} aria-label={t('upload.title')} />
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t('ui:cancel')}
          </Button>
        </div>
      ) : (
        <>
          <IconFileUpload size={26} stroke={1.5} aria-hidden />
          <div>
            <strong>{t('upload.title')}</strong>
            <p className="zg-soft">{t('upload.hint')}</p>
          </div>
          <UploadTarget kinds={kinds} kind={kind} onChange={setChosen} />
          <FileButton onChange={(file) => void send(file)} accept=".csv,.xlsx,.jsonl,.ndjson,.txt,text/csv">
            {(props) => <Button {...props}>{t('upload.choose')}</Button>}
          </FileButton>
        </>
      )}
      {problem !== null && <ProblemNotice error={problem} />}
    </section>
  );
}
