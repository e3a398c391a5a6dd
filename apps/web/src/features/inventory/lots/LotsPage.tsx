import { Select } from '@mantine/core';
import type { Lot } from '@zhanggui/api-client';
import { DataGrid, FilterBar, NumberText, SidePanel } from '@zhanggui/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { usePanel } from '../../../lib/usePanel.js';
import classes from '../inventory.module.css';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { DaysLeft } from './LotChips.js';
import { LotPanel } from './LotPanel.js';
import { horizons, lotApiQuery, type LotSearch, lotStates, validateLotSearch } from './search.js';
import { useLotColumns } from './useLotColumns.js';

const route = getRouteApi('/shell/lots');
const idOf = (row: Lot) => row.id;

/** Lots by what expires first, with what is at risk. */
export function LotsPage() {
  const { t } = useTranslation('warehouse');
  const search = route.useSearch({ select: understood(validateLotSearch) });
  const change = useSearchPatch<LotSearch>();
  const source = useKeysetList<Lot>(['lots', 'list'], '/lots', lotApiQuery(search));
  const { open, close } = usePanel();
  const columns = useLotColumns(open);
  const { grid, props } = useGrid('lots', { columns, search, validate: validateLotSearch });
  const shown = source.rows.find(({ id }) => id === search.open);
  const filters = [search.q, search.warehouseId, search.status, search.withinDays].filter(Boolean).length;
  return (
    <PageFrame title={t('lots.title')} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('lots.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={filters - (search.q ? 1 : 0)}
        onReset={() =>
          change({ q: '', warehouseId: '', status: undefined, withinDays: undefined } as Partial<LotSearch>)
        }
      >
        <Select
          w={170}
          aria-label={t('lots.within')}
          placeholder={t('lots.anyTime')}
          clearable
          value={search.withinDays ?? null}
          onChange={(value) => change({ withinDays: horizons.find((days) => days === value) } as Partial<LotSearch>)}
          data={horizons.map((days) => ({
            value: days,
            label: days === '0' ? t('lots.byToday') : t('lots.withinDays', { count: Number(days) }),
          }))}
        />
        <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
        <Select
          w={130}
          aria-label={t('lots.column.status')}
          placeholder={t('lots.anyState')}
          clearable
          value={search.status ?? null}
          onChange={(value) => change({ status: lotStates.find((state) => state === value) } as Partial<LotSearch>)}
          data={lotStates.map((state) => ({ value: state, label: t(`lots.state.${state}`) }))}
        />
      </FilterBar>
      <ListWithPanel
        panel={
          shown && (
            <SidePanel label={shown.lot} onClose={close}>
              <LotPanel key={`${shown.id} ${shown.version}`} lot={shown} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('lots.title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => row.lot}
          {...(shown && { openId: shown.id })}
          onOpen={(row) => open(row.id)}
          tools={(columnsShown) => <ExportButton table="lots" query={lotApiQuery(search)} shown={columnsShown} />}
          cardLines={2}
          card={(row) => (
            <div className={classes.card}>
              <strong className="zg-mono">{row.lot}</strong>
              <DaysLeft days={row.daysLeft} />
              <span className="zg-soft">
                <span className="zg-mono">{row.sku}</span> {row.productName}
              </span>
              <NumberText value={row.good + row.unavailable} />
            </div>
          )}
          empty={{
            title: t(filters > 0 ? 'lots.emptyFiltered' : 'lots.empty'),
            hint: t(filters > 0 ? 'lots.emptyFilteredHint' : 'lots.emptyHint'),
          }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}
