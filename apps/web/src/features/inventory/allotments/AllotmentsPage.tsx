import { Button, Select } from '@mantine/core';
import type { Allotment } from '@zhanggui/api-client';
import { DataGrid, FilterBar, NumberText, SidePanel } from '@zhanggui/ui';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { useShops } from '../../../lib/lookups.js';
import { ListWithPanel, PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { usePanel } from '../../../lib/usePanel.js';
import classes from '../inventory.module.css';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { AllotmentPanel } from './AllotmentPanel.js';
import {
  allotmentApiQuery,
  allotmentModes,
  type AllotmentSearch,
  allotmentUses,
  validateAllotmentSearch,
} from './search.js';
import { SetAllotmentsDialog } from './SetAllotmentsDialog.js';
import { AmountText, useAllotmentColumns } from './useAllotmentColumns.js';

const route = getRouteApi('/shell/allotments');
const idOf = (row: Allotment) => row.id;

/** Stock that is kept for single shops, and how much of it they have sold. */
export function AllotmentsPage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validateAllotmentSearch) });
  const change = useSearchPatch<AllotmentSearch>();
  const { may, verb } = useMay();
  const [setting, setSetting] = useState<Allotment | 'new' | null>(null);
  const source = useKeysetList<Allotment>(['allotments', 'list'], '/allotments', allotmentApiQuery(search));
  const { open, close } = usePanel();
  const columns = useAllotmentColumns(open);
  const { grid, props } = useGrid('allotments', { columns, search, validate: validateAllotmentSearch });
  const shown = source.rows.find(({ id }) => id === search.open);
  const filters = [search.q, search.warehouseId, search.shopId, search.mode, search.used].filter(Boolean).length;
  const create = may('inventory:adjust') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setSetting('new')}>
      {verb('inventory:adjust', t('allotments.set'))}
    </Button>
  );
  return (
    <PageFrame title={t('allotments.title')} actions={create} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('allotments.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={filters - (search.q ? 1 : 0)}
        onReset={() =>
          change({ q: '', warehouseId: '', shopId: '', mode: undefined, used: undefined } as Partial<AllotmentSearch>)
        }
      >
        <AllotmentFilters search={search} change={change} />
      </FilterBar>
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.sku} onClose={close}>
              <AllotmentPanel key={shown.id} allotment={shown} onChange={() => setSetting(shown)} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('allotments.title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => `${row.sku} ${row.shopName}`}
          {...(shown && { openId: shown.id })}
          onOpen={(row) => open(row.id)}
          tools={(columnsShown) => (
            <ExportButton table="allotments" query={allotmentApiQuery(search)} shown={columnsShown} />
          )}
          cardLines={2}
          card={(row) => (
            <div className={classes.card}>
              <strong className="zg-mono">{row.sku}</strong>
              <AmountText allotment={row} />
              <span className="zg-soft">
                {row.shopName} · {row.warehouseCode}
              </span>
              <NumberText value={row.left} />
            </div>
          )}
          empty={{
            title: t(filters > 0 ? 'allotments.emptyFiltered' : 'allotments.empty'),
            hint: t(filters > 0 ? 'allotments.emptyFilteredHint' : 'allotments.emptyHint'),
          }}
        />
      </ListWithPanel>
      {setting && (
        <SetAllotmentsDialog {...(setting !== 'new' && { allotment: setting })} onClose={() => setSetting(null)} />
      )}
    </PageFrame>
  );
}

interface AllotmentFiltersProps {
  search: AllotmentSearch;
  change: (patch: Partial<AllotmentSearch>) => void;
}

function AllotmentFilters({ search, change }: AllotmentFiltersProps) {
  const { t } = useTranslation('warehouse');
  const shops = useShops() ?? [];
  return (
    <>
      <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
      <Select
        w={160}
        aria-label={t('allotments.column.shop')}
        placeholder={t('allotments.anyShop')}
        clearable
        value={search.shopId ?? null}
        onChange={(shopId) => change({ shopId: shopId ?? '' })}
        data={shops.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        w={130}
        aria-label={t('allotments.mode')}
        placeholder={t('allotments.anyMode')}
        clearable
        value={search.mode ?? null}
        onChange={(value) => change({ mode: allotmentModes.find((one) => one === value) } as Partial<AllotmentSearch>)}
        data={allotmentModes.map((one) => ({ value: one, label: t(`allotments.modes.${one}`) }))}
      />
      <Select
        w={150}
        aria-label={t('allotments.use')}
        placeholder={t('allotments.anyUse')}
        clearable
        value={search.used ?? null}
        onChange={(value) => change({ used: allotmentUses.find((one) => one === value) } as Partial<AllotmentSearch>)}
        data={allotmentUses.map((one) => ({ value: one, label: t(`allotments.uses.${one}`) }))}
      />
    </>
  );
}
