import { Button, FileButton } from '@mantine/core';
import { api, newIntentKey, type Import, type StockCount } from '@zhanggui/api-client';
import { Dialog, ProblemNotice } from '@zhanggui/ui';
import { useNavigate } from '@tanstack/react-router';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import classes from '../inventory.module.css';

/** A count as a file: the places leave on a sheet that names the count, and come back with what lies there. */
export function CountSheetDialog({ count, onClose }: { count: StockCount; onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setProblem(null);
    try {
      const made = await api.upload<Import>('/imports', file, {
        query: { kind: 'count-lines', fileName: file.name },
        contentType: file.type === 'text/csv' ? 'text/csv' : 'application/octet-stream',
        idempotencyKey: newIntentKey(),
      });
      await navigate({ to: '/imports/$importId', params: { importId: made.id } });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Dialog onClose={onClose} title={t('counts.sheet.title', { number: count.number })}>
      <p>{t('counts.sheet.how', { number: count.number })}</p>
      <p className="zg-soft">{t('counts.sheet.blank')}</p>
      <div className={classes.buttons}>
        <ExportButton table="count-lines" query={{ countId: count.id }} label={t('counts.sheet.download')} />
        <FileButton onChange={(file) => void send(file)} accept=".csv,.xlsx,.jsonl,.ndjson,.txt,text/csv">
          {(props) => (
            <Button {...props} loading={busy} leftSection={<IconFileUpload size={16} aria-hidden />}>
              {t('counts.sheet.upload')}
            </Button>
          )}
        </FileButton>
      </div>
      {problem !== null && <ProblemNotice error={problem} />}
    </Dialog>
  );
}
