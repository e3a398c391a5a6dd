import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../Format.js';
import classes from './DataGrid.module.css';

interface BulkBarProps {
  count: number;
  /** Sums over the selection that help to judge the action: units, amount. */
  summary?: ReactNode;
  children: ReactNode;
  onClear: () => void;
}

/** What can be done with the selected rows; floats over the foot of the grid so that the rows do not move. */
export function BulkBar({ count, summary, children, onClear }: BulkBarProps) {
  const { t } = useTranslation('ui');
  const { number } = useFormat();
  if (count === 0) return null;
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('grid.bulkActions')}>
      <span className={classes.bulkCount} aria-live="polite">
        {t('grid.selected', { count, shown: number(count) })}
        {summary && <span className="zg-soft">{summary}</span>}
      </span>
      <span className={classes.bulkActions}>{children}</span>
      <Tooltip label={t('grid.clearSelection')}>
        <ActionIcon aria-label={t('grid.clearSelection')} onClick={onClear}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
