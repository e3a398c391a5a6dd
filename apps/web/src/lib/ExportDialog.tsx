import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/Radio.css';
import '@mantine/core/styles/Progress.css';
import { Button, Group, Progress, Radio, SegmentedControl, Stack } from '@mantine/core';
import { Dialog, ProblemNotice, refusal, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconFileDownload } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportSource } from './ExportButton.js';
import { useExport } from './useExport.js';

const formats = ['xlsx', 'csv', 'jsonl'] as const;
type Format = (typeof formats)[number];

/** Asks for format and columns, then shows how far the file is and downloads it. */
export function ExportDialog({ table, query = {}, shown, onClose }: ExportSource & { onClose: () => void }) {
  const { t, i18n } = useTranslation('exports');
  const { number } = useFormat();
  const [format, setFormat] = useState<Format>('xlsx');
  const [columns, setColumns] = useState(shown ? 'shown' : 'all');
  const work = useExport(useCallback(onClose, [onClose]));
  const failed = work.entry && work.entry.state !== 'running' && work.entry.state !== 'done';
  const start = () => {
    const asked = Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
    );
    work.start({
      table,
      format,
      filters: Object.fromEntries(asked) as Record<string, string>,
      language: i18n.language === 'en' ? 'en' : 'zh-CN',
      ...(columns === 'shown' && shown ? { columns: shown } : {}),
    });
  };
  return (
    <Dialog title={t('dialog.title')} onClose={onClose}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('dialog.format')}
          value={format}
          onChange={(value) => setFormat(value as Format)}
          data={formats.map((value) => ({ value, label: t(`format.${value}`) }))}
          disabled={work.busy}
        />
        {shown && (
          <Radio.Group label={t('dialog.columns')} value={columns} onChange={setColumns}>
            <Stack gap={6} mt={6}>
              <Radio value="shown" label={t('dialog.shown', { count: shown.length })} disabled={work.busy} />
              <Radio value="all" label={t('dialog.all')} description={t('dialog.allHint')} disabled={work.busy} />
            </Stack>
          </Radio.Group>
        )}
        <p className="zg-soft">{t('dialog.hint')}</p>
        {work.busy && (
          <div aria-live="polite">
            <Progress value={100} striped animated aria-label={t('dialog.working')} />
            <span className="zg-soft">{t('dialog.rows', { rows: number(work.entry?.rows ?? 0) })}</span>
          </div>
        )}
        {work.problem != null && <ProblemNotice error={work.problem} />}
        {failed && <ProblemNotice error={refusal(work.entry?.error ?? t('dialog.failed'))} />}
        <Group justify="space-between">
          <Link to="/exports">{t('dialog.earlier')}</Link>
          <Button leftSection={<IconFileDownload size={16} aria-hidden />} loading={work.busy} onClick={start}>
            {t('dialog.start')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
