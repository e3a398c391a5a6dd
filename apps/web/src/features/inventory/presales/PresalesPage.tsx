import { Button, Select } from '@mantine/core';
import type { Presale } from '@zhanggui/api-client';
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
import { PresaleChip, PromiseText } from './PresaleChip.js';
import { PresaleDialog } from './PresaleDialog.js';
import { PresalePanel } from './PresalePanel.js';
import { presaleApiQuery, type PresaleSearch, presaleStates, validatePresaleSearch } from './search.js';
import { usePresaleColumns } from './usePresaleColumns.js';

const route = getRouteApi('/shell/presales');
const idOf = (row: Presale) => row.id;

/** What is sold before it is there: how many units, how many wait, and for when they are promised. */
export function PresalesPage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validatePresaleSearch) });
  const change = useSearchPatch<PresaleSearch>();
  const { may, verb } = useMay();
  const [editing, setEditing] = useState<Presale | 'new' | null>(null);
  const source = useKeysetList<Presale>(['presales', 'list'], '/presales', presaleApiQuery(search));
  const { open, close } = usePanel();
  const columns = usePresaleColumns(open);
  const { grid, props } = useGrid('presales', { columns, search, validate: validatePresaleSearch });
  const shown = source.rows.find(({ id }) => id === search.open);
  const filters = [search.q, search.warehouseId, search.shopId, search.state, search.late].filter(Boolean).length;
  const create = may('inventory:presell') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      {verb('inventory:presell', t('presales.open'))}
    </Button>
  );
  return (
    <PageFrame title={t('presales.title')} actions={create} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('presales.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={filters - (search.q ? 1 : 0)}
        onReset={() =>
          change({ q: '', warehouseId: '', shopId: '', state: undefined, late: undefined } as Partial<PresaleSearch>)
        }
      >
        <PresaleFilters search={search} change={change} />
      </FilterBar>
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.sku} onClose={close}>
              <PresalePanel key={shown.id} presale={shown} onChange={() => setEditing(shown)} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('presales.title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => `${row.sku} ${row.shopName ?? ''}`.trim()}
          {...(shown && { openId: shown.id })}
          onOpen={(row) => open(row.id)}
          tools={(columnsShown) => (
            <ExportButton table="presales" query={presaleApiQuery(search)} shown={columnsShown} />
          )}
          cardLines={3}
          card={(row) => (
            <div className={classes.card}>
              <strong className="zg-mono">{row.sku}</strong>
              <PresaleChip presale={row} />
              <span className="zg-soft">
                {row.shopName ?? t('presales.everyShop')} · {row.warehouseCode}
              </span>
              <span className="zg-number">
                <NumberText value={row.taken + row.filled} /> / <NumberText value={row.quantity} />
              </span>
              <PromiseText presale={row} />
            </div>
          )}
          empty={{
            title: t(filters > 0 ? 'presales.emptyFiltered' : 'presales.empty'),
            hint: t(filters > 0 ? 'presales.emptyFilteredHint' : 'presales.emptyHint'),
          }}
        />
      </ListWithPanel>
      {editing && <PresaleDialog {...(editing !== 'new' && { presale: editing })} onClose={() => setEditing(null)} />}
    </PageFrame>
  );
}

interface PresaleFiltersProps {
  search: PresaleSearch;
  change: (patch: Partial<PresaleSearch>) => void;
}

function PresaleFilters({ search, change }: PresaleFiltersProps) {
  const { t } = useTranslation('warehouse');
  const shops = useShops() ?? [];
  return (
    <>
      <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
      <Select
        w={160}
        aria-label={t('presales.column.shop')}
        placeholder={t('presales.anyShop')}
        clearable
        value={search.shopId ?? null}
        onChange={(shopId) => change({ shopId: shopId ?? '' })}
        data={shops.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        w={130}
        aria-label={t('presales.column.state')}
        placeholder={t('presales.anyState')}
        clearable
        value={search.state ?? null}
        onChange={(value) => change({ state: presaleStates.find((one) => one === value) } as Partial<PresaleSearch>)}
        data={presaleStates.map((one) => ({ value: one, label: t(`presales.states.${one}`) }))}
      />
      <Select
        w={130}
        aria-label={t('presales.lateness')}
        placeholder={t('presales.anyLateness')}
        clearable
        value={search.late ?? null}
        onChange={(value) => change({ late: value === 'true' ? 'true' : undefined } as Partial<PresaleSearch>)}
        data={[{ value: 'true', label: t('presales.late') }]}
      />
    </>
  );
}
