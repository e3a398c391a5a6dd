import { ActionIcon, Tooltip } from '@mantine/core';
import { IconKeyboard, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTime, useFormat } from '../Format.js';
import classes from './DataGrid.module.css';
import { ColumnChooser } from './ColumnChooser.js';
import type { GridColumn, GridControl, GridSource } from './types.js';

interface GridFooterProps<Row> {
  source: GridSource<Row>;
  declared: GridColumn<Row>[];
  control: GridControl;
  narrow: boolean;
  onHelp: () => void;
  /** The list's own tools. */
  children?: ReactNode;
}

/** How much of the list is here and how old it is. */
export function GridFooter<Row>({ source, declared, control, narrow, onHelp, children }: GridFooterProps<Row>) {
  const { t } = useTranslation('ui');
  const { number } = useFormat();
  const count = number(source.rows.length);
  const shown =
    source.total === undefined || source.total === source.rows.length
      ? t(source.hasMore ? 'grid.loadedSoFar' : 'grid.loadedAll', { count: source.rows.length, shown: count })
      : t('grid.loadedOf', { shown: count, total: number(source.total) });
  return (
    <div className={classes.foot}>
      <span aria-live="polite">{source.loading ? t('loading') : shown}</span>
      {source.asOf > 0 && (
        <span>
          {t('grid.asOf')} <DateTime at={new Date(source.asOf).toISOString()} />
        </span>
      )}
      <span className={classes.footEnd}>
        {children}
        {control.tools}
        <Tooltip label={t('grid.refresh')}>
          <ActionIcon
            size={26}
            aria-label={t('grid.refresh')}
            onClick={source.refresh}
            data-busy={source.refreshing || undefined}
          >
            <IconRefresh size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
        {!narrow && (
          <>
            <Tooltip label={t('keys.title')}>
              <ActionIcon size={26} aria-label={t('keys.title')} onClick={onHelp}>
                <IconKeyboard size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <ColumnChooser declared={declared} control={control} />
          </>
        )}
      </span>
    </div>
  );
}
