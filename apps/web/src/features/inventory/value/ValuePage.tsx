import { Skeleton } from '@mantine/core';
import { api, type QueryValue, type StockValue, type StockValueRow } from '@zhanggui/api-client';
import { DataGrid, dayOf, Money, NumberText, useFormatSettings } from '@zhanggui/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import classes from '../inventory.module.css';
import { WarehouseTabs } from '../WarehouseTabs.js';
import { validateValueSearch, valueApiQuery, type ValueSearch } from './search.js';
import { useValueColumns, ValueName } from './useValueColumns.js';
import { ValueFilters } from './ValueFilters.js';

const route = getRouteApi('/shell/stock-value');
const idOf = (row: StockValueRow) => `${row.id} ${row.code}`;

/** What stock is worth, today or at the end of any day. */
export function ValuePage() {
  const { t } = useTranslation('warehouse');
  const { timeZone } = useFormatSettings();
  const today = dayOf(timeZone);
  const search = route.useSearch({ select: understood(validateValueSearch) });
  const change = useSearchPatch<ValueSearch>();
  const query = valueApiQuery(search, today, timeZone);
  const { groupBy = 'sku' } = search;
  const source = useKeysetList<StockValueRow>(['stock', 'value'], '/stock/value', query);
  const whole = useWhole(query);
  const currency = whole?.currency ?? 'CNY';
  const columns = useValueColumns(groupBy, currency);
  const { grid, props } = useGrid('stock-value', { columns, search, validate: validateValueSearch });
  return (
    <PageFrame title={t('value.title')} fills>
      <WarehouseTabs />
      <GridViews grid={grid} quiet />
      <ValueFilters search={search} today={today} change={change} />
      <Totals whole={whole} />
      <DataGrid
        {...props}
        label={t('value.title')}
        source={source}
        rowId={idOf}
        rowLabel={(row) => row.code}
        tools={(shown) => <ExportButton table="stock-value" query={query} shown={shown} />}
        cardLines={2}
        card={(row) => (
          <div className={classes.card}>
            <ValueName row={row} groupBy={groupBy} />
            {row.valueMinor === null ? (
              <span className="zg-soft">{t('value.unknown')}</span>
            ) : (
              <Money minor={row.valueMinor} currency={currency} />
            )}
            <span className="zg-soft">{groupBy === 'category' ? '' : row.name}</span>
            <span className="zg-soft">
              {t('value.units', { count: row.units })}
              {row.unitsWithoutCost !== 0 && ` · ${t('value.withoutCost', { count: row.unitsWithoutCost })}`}
            </span>
          </div>
        )}
        empty={{ title: t('value.empty'), hint: t('value.emptyHint') }}
      />
    </PageFrame>
  );
}

/** The totals come with any page. */
const useWhole = (query: Record<string, QueryValue>): StockValue | undefined =>
  useQuery({
    queryKey: ['stock', 'value', 'totals', query],
    queryFn: ({ signal }) => api.get<StockValue>('/stock/value', { query: { ...query, limit: 1 }, signal }),
    placeholderData: keepPreviousData,
  }).data;

function Totals({ whole }: { whole: StockValue | undefined }) {
  const { t } = useTranslation('warehouse');
  if (!whole) return <Skeleton height={44} />;
  const { units, unitsOfOthers, unitsWithoutCost, valueMinor } = whole.totals;
  return (
    <dl className={classes.totals} aria-label={t('value.totals')}>
      <div>
        <dt>{t('value.column.value')}</dt>
        <dd>
          <Money minor={valueMinor} currency={whole.currency} />
        </dd>
      </div>
      <div>
        <dt>{t('value.column.units')}</dt>
        <dd>
          <NumberText value={units} />
        </dd>
      </div>
      <div data-warns={unitsWithoutCost !== 0 || undefined}>
        <dt>{t('value.column.unitsWithoutCost')}</dt>
        <dd>
          <NumberText value={unitsWithoutCost} />
        </dd>
      </div>
      {unitsOfOthers !== 0 && (
        <div>
          <dt>{t('value.column.unitsOfOthers')}</dt>
          <dd>
            <NumberText value={unitsOfOthers} />
          </dd>
        </div>
      )}
    </dl>
  );
}
