import { Button, Select } from '@mantine/core';
import type { Transfer } from '@zhanggui/api-client';
import { DataGrid, FilterBar } from '@zhanggui/ui';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import classes from '../inventory.module.css';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { NewTransferDialog } from './NewTransferDialog.js';
import { transferApiQuery, type TransferSearch, transferStates, validateTransferSearch } from './search.js';
import { TransferChip } from './TransferChip.js';
import { TransferLink, useTransferColumns } from './useTransferColumns.js';

const route = getRouteApi('/shell/transfers');
const idOf = (row: Transfer) => row.id;

/** Goods between warehouses: planned, on their way, arrived. */
export function TransfersPage() {
  const { t } = useTranslation('warehouse');
  const navigate = useNavigate();
  const search = route.useSearch({ select: understood(validateTransferSearch) });
  const change = useSearchPatch<TransferSearch>();
  const { may, verb } = useMay();
  const [planning, setPlanning] = useState(false);
  const source = useKeysetList<Transfer>(['transfers', 'list'], '/transfers', transferApiQuery(search));
  const columns = useTransferColumns();
  const { grid, props } = useGrid('transfers', { columns, search, validate: validateTransferSearch });
  const open = (id: string) => void navigate({ to: '/transfers/$transferId', params: { transferId: id } });
  const plan = may('inventory:transfer') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setPlanning(true)}>
      {verb('inventory:transfer', t('transfers.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('transfers.title')} actions={plan} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('transfers.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={[search.warehouseId, search.status].filter(Boolean).length}
        onReset={() => change({ q: '', warehouseId: '', status: undefined } as Partial<TransferSearch>)}
      >
        <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
        <Select
          w={150}
          aria-label={t('transfers.column.status')}
          placeholder={t('transfers.anyState')}
          clearable
          value={search.status ?? null}
          onChange={(value) =>
            change({ status: transferStates.find((state) => state === value) } as Partial<TransferSearch>)
          }
          data={transferStates.map((state) => ({ value: state, label: t(`transfers.state.${state}`) }))}
        />
      </FilterBar>
      <DataGrid
        {...props}
        label={t('transfers.title')}
        source={source}
        rowId={idOf}
        rowLabel={(row) => String(row.number)}
        onOpen={(row) => open(row.id)}
        tools={(shown) => <ExportButton table="transfers" query={transferApiQuery(search)} shown={shown} />}
        cardLines={2}
        card={(row) => (
          <div className={classes.card}>
            <TransferLink row={row} />
            <TransferChip status={row.status} />
            <span className="zg-soft">
              {row.fromWarehouseCode} → {row.toWarehouseCode}
            </span>
          </div>
        )}
        empty={{ title: t('transfers.empty'), hint: t('transfers.emptyHint'), action: plan }}
      />
      {planning && <NewTransferDialog onClose={() => setPlanning(false)} onMade={open} />}
    </PageFrame>
  );
}
