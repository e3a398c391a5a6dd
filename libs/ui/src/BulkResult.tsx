import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.js';
import { useFormat } from './Format.js';
import classes from './parts.module.css';
import { problemText } from './problem.js';

export interface BulkRow {
  id: string;
  label: string;
  problem?: unknown;
}

interface BulkResultProps {
  title: string;
  rows: BulkRow[];
  /** Leaves only the refused rows selected, to deal with them next. */
  onKeepRefused?: (ids: string[]) => void;
  onClose: () => void;
}

/** What became of each row of a bulk action: refused ones first, with the reason. */
export function BulkResult({ title, rows, onKeepRefused, onClose }: BulkResultProps) {
  const { t } = useTranslation('ui');
  const { number } = useFormat();
  const refused = rows.filter((row) => row.problem !== undefined);
  const done = rows.filter((row) => row.problem === undefined);
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <p className={classes.resultSum}>
        {t('bulk.sum', { done: number(done.length), refused: number(refused.length) })}
      </p>
      <ul className={classes.resultList} tabIndex={0} aria-label={title}>
        {[...refused, ...done].map((row) => (
          <ResultRow key={row.id} row={row} />
        ))}
      </ul>
      <div className={classes.dialogFoot}>
        {onKeepRefused && refused.length > 0 && (
          <Button variant="default" onClick={() => onKeepRefused(refused.map((row) => row.id))}>
            {t('bulk.keepRefused', { count: refused.length })}
          </Button>
        )}
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

function ResultRow({ row }: { row: BulkRow }) {
  const { t } = useTranslation('ui');
  const refused = row.problem !== undefined;
  const text = refused ? problemText(row.problem, t) : null;
  return (
    <li data-refused={refused || undefined}>
      {refused ? <IconAlertTriangle size={16} aria-hidden /> : <IconCircleCheck size={16} aria-hidden />}
      <strong>{row.label}</strong>
      <span>{text ? [text.title, text.detail].filter(Boolean).join(' — ') : t('bulk.done')}</span>
    </li>
  );
}
