import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { QueryValue } from '@zhanggui/api-client';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadMoreTexts } from './i18n.js';
import { useCan } from './session.js';
import { LateDialog, late } from './late.js';

const ExportDialog = late(async () => ({
  default: (await Promise.all([import('./ExportDialog.js'), loadMoreTexts()]))[0].ExportDialog,
}));

export interface ExportSource {
  table: string;
  /** What the list was asked for: filters and order. */
  query?: Record<string, QueryValue>;
  /** Columns of the table that the shown columns of the grid stand for; without it the whole table is exported. */
  shown?: string[];
}

/** Exports what a list shows: same filters, same order, the columns that are shown or all there are. With a label it is a button of its own. */
export function ExportButton({ label, ...source }: ExportSource & { label?: string }) {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  if (!useCan()('exports:run')) return null;
  return (
    <>
      {label ? (
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      ) : (
        <Tooltip label={t('export')}>
          <ActionIcon size={26} aria-label={t('export')} onClick={() => setOpen(true)}>
            <IconFileDownload size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <LateDialog onClose={() => setOpen(false)}>
        {open && <ExportDialog {...source} onClose={() => setOpen(false)} />}
      </LateDialog>
    </>
  );
}
