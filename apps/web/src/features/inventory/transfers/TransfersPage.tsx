import { Button, Checkbox, Select } from '@mantine/core';
import type { Transfer } from '@zhanggui/api-client';
import { DataGrid, FilterBar } from '@zhanggui/ui';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { IconBulb, IconLayoutKanban, IconList, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
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
import { TransferBoard } from './board/TransferBoard.js';
import { DaysLate } from './DaysLate.js';
import { NewTransferDialog } from './NewTransferDialog.js';
import {
  transferApiQuery,
  type TransferSearch,
  transferStages,
  transferStates,
  validateTransferSearch,
} from './search.js';
import { TransferChip } from './TransferChip.js';
import { TransferLink, useTransferColumns } from './useTransferColumns.js';

const route = getRouteApi('/shell/transfers');
const idOf = (row: Transfer) => row.id;

/** Goods between warehouses: planned, on their way, arrived; as a list or as a board. */
export function TransfersPage() {
  const { t } = useTranslation('warehouse');
  const navigate = useNavigate();
  const search = route.useSearch({ select: understood(validateTransferSearch) });
  const change = useSearchPatch<TransferSearch>();
  const { may, verb } = useMay();
  const [planning, setPlanning] = useState(false);
  const open = (id: string) => void navigate({ to: '/transfers/$transferId', params: { transferId: id } });
  const isBoard = search.as === 'board';
  const plan = may('inventory:transfer') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setPlanning(true)}>
      {verb('inventory:transfer', t('transfers.create'))}
    </Button>
  );
  return (
    <PageFrame
      title={t('transfers.title')}
      fills
      actions={
        <>
          <Button
            variant="default"
            leftSection={isBoard ? <IconList size={16} aria-hidden /> : <IconLayoutKanban size={16} aria-hidden />}
            onClick={() => change({ as: isBoard ? undefined : 'board' } as Partial<TransferSearch>)}
          >
            {t(isBoard ? 'board.asList' : 'board.asBoard')}
          </Button>
          <Button
            component={Link}
            to="/transfers/proposals"
            variant="default"
            leftSection={<IconBulb size={16} aria-hidden />}
          >
            {t('balancing.title')}
          </Button>
          {plan}
        </>
      }
    >
      <WarehouseTabs />
      {isBoard ? (
        <>
          <div className={classes.buttons}>
            <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
          </div>
          <TransferBoard warehouseId={search.warehouseId} />
        </>
      ) : (
        <TransferList search={search} change={change} plan={plan} onOpen={open} />
      )}
      {planning && <NewTransferDialog onClose={() => setPlanning(false)} onMade={open} />}
    </PageFrame>
  );
}

interface TransferListProps {
  search: TransferSearch;
  change: (patch: Partial<TransferSearch>, replace?: boolean) => void;
  plan: ReactNode;
  onOpen: (id: string) => void;
}

function TransferList({ search, change, plan, onOpen }: TransferListProps) {
  const { t } = useTranslation('warehouse');
  const source = useKeysetList<Transfer>(['transfers', 'list'], '/transfers', transferApiQuery(search));
  const columns = useTransferColumns();
  const { grid, props } = useGrid('transfers', { columns, search, validate: validateTransferSearch });
  return (
    <>
      <GridViews grid={grid} quiet />
      <TransferFilters search={search} change={change} />
      <DataGrid
        {...props}
        label={t('transfers.title')}
        source={source}
        rowId={idOf}
        rowLabel={(row) => String(row.number)}
        onOpen={(row) => onOpen(row.id)}
        tools={(shown) => <ExportButton table="transfers" query={transferApiQuery(search)} shown={shown} />}
        cardLines={2}
        card={(row) => (
          <div className={classes.card}>
            <TransferLink row={row} />
            <TransferChip status={row.status} />
            <span className="zg-soft">
              {row.fromWarehouseCode} → {row.toWarehouseCode}
            </span>
            {row.daysLate !== null && row.daysLate > 0 && <DaysLate days={row.daysLate} />}
          </div>
        )}
        empty={{ title: t('transfers.empty'), hint: t('transfers.emptyHint'), action: plan }}
      />
    </>
  );
}

function TransferFilters({ search, change }: Pick<TransferListProps, 'search' | 'change'>) {
  const { t } = useTranslation('warehouse');
  const { q, warehouseId, status, stage, late } = search;
  return (
    <FilterBar
      search={q ?? ''}
      searchLabel={t('transfers.search')}
      onSearch={(text) => change({ q: text }, true)}
      activeCount={[warehouseId, status, stage, late].filter(Boolean).length}
      onReset={() =>
        change({
          q: '',
          warehouseId: '',
          status: undefined,
          stage: undefined,
          late: undefined,
        } as Partial<TransferSearch>)
      }
    >
      <WarehouseSelect value={warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
      <Select
        w={150}
        aria-label={t('transfers.column.status')}
        placeholder={t('transfers.anyState')}
        clearable
        value={status ?? null}
        onChange={(value) =>
          change({ status: transferStates.find((state) => state === value) } as Partial<TransferSearch>)
        }
        data={transferStates.map((state) => ({ value: state, label: t(`transfers.state.${state}`) }))}
      />
      <Select
        w={150}
        aria-label={t('board.anyStage')}
        placeholder={t('board.anyStage')}
        clearable
        value={stage ?? null}
        onChange={(value) => change({ stage: transferStages.find((one) => one === value) } as Partial<TransferSearch>)}
        data={transferStages.map((one) => ({ value: one, label: t(`board.stage.${one}`) }))}
      />
      <Checkbox
        label={t('board.onlyLate')}
        checked={late === 'true'}
        onChange={(event) =>
          change({ late: event.currentTarget.checked ? 'true' : undefined } as Partial<TransferSearch>)
        }
      />
    </FilterBar>
  );
}
