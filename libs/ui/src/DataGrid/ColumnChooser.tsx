import { ActionIcon, Popover, Skeleton } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn, GridControl } from './types.js';

const ColumnMenu = lazy(async () => ({ default: (await import('./ColumnMenu.js')).ColumnMenu }));

/** Opens the menu of the columns, which comes when it is first opened. */
export function ColumnChooser<Row>({ declared, control }: { declared: GridColumn<Row>[]; control: GridControl }) {
  const { t } = useTranslation('ui');
  return (
    <Popover position="bottom-end" width={320} withinPortal trapFocus>
      <Popover.Target>
        <ActionIcon size={26} title={t('grid.layout')} aria-label={t('grid.layout')}>
          <IconColumns3 size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('grid.layout')}>
        <Suspense fallback={<Skeleton height={240} />}>
          <ColumnMenu declared={declared as GridColumn<unknown>[]} control={control} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
