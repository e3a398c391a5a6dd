import { Button, Select } from '@mantine/core';
import type { StockCount } from '@zhanggui/api-client';
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
import { CountChip } from './CountChip.js';
import { NewCountDialog } from './NewCountDialog.js';
import { countApiQuery, type CountSearch, countStates, validateCountSearch } from './search.js';
import { CountLink, useCountColumns } from './useCountColumns.js';

const route = getRouteApi('/shell/counts');
const idOf = (row: StockCount) => row.id;

export function CountsPage() {
  const { t } = useTranslation('warehouse');
  const navigate = useNavigate();
  const search = route.useSearch({ select: understood(validateCountSearch) });
  const change = useSearchPatch<CountSearch>();
  const { may, verb } = useMay();
  const [creating, setCreating] = useState(false);
  const source = useKeysetList<StockCount>(['counts', 'list'], '/stock-counts', countApiQuery(search));
  const columns = useCountColumns();
  const { grid, props } = useGrid('counts', { columns, search, validate: validateCountSearch });
  const open = (id: string) => void navigate({ to: '/counts/$countId', params: { countId: id } });
  const create = may('inventory:count') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {verb('inventory:count', t('counts.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('counts.title')} actions={create} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('counts.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={[search.warehouseId, search.status].filter(Boolean).length}
        onReset={() => change({ q: '', warehouseId: '', status: undefined } as Partial<CountSearch>)}
      >
        <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
        <Select
          w={160}
          aria-label={t('counts.column.status')}
          placeholder={t('counts.anyState')}
          clearable
          value={search.status ?? null}
          onChange={(value) => change({ status: countStates.find((state) => state === value) } as Partial<CountSearch>)}
          data={countStates.map((state) => ({ value: state, label: t(`counts.state.${state}`) }))}
        />
      </FilterBar>
      <DataGrid
        {...props}
        label={t('counts.title')}
        source={source}
        rowId={idOf}
        rowLabel={(row) => String(row.number)}
        onOpen={(row) => open(row.id)}
        tools={(shown) => <ExportButton table="counts" query={countApiQuery(search)} shown={shown} />}
        cardLines={2}
        card={(row) => (
          <div className={classes.card}>
            <CountLink row={row} />
            <CountChip status={row.status} />
            <span className="zg-soft">{row.warehouseCode}</span>
          </div>
        )}
        empty={{ title: t('counts.empty'), hint: t('counts.emptyHint'), action: create }}
      />
      {creating && <NewCountDialog onClose={() => setCreating(false)} onMade={open} />}
    </PageFrame>
  );
}
