import { Select } from '@mantine/core';
import type { TransferProposalsSummary } from '@zhanggui/api-client';
import { DateTime, FilterBar, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery, useShops, useWarehouses } from '../../../lib/lookups.js';
import { useCan } from '../../../lib/session.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';
import { type BalancingSearch, urgencies } from './search.js';

interface BalancingFiltersProps {
  search: BalancingSearch;
  change: (patch: Partial<BalancingSearch>, replace?: boolean) => void;
  summary: TransferProposalsSummary | undefined;
}

const NONE = { fromWarehouseId: '', toWarehouseId: '', categoryId: '', supplierId: '', shopId: '' };

export function BalancingFilters({ search, change, summary }: BalancingFiltersProps) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const can = useCan();
  const warehouses = (useWarehouses() ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  const shops = (useShops() ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const mayCategories = can('catalog:read');
  const categories = useQuery({ ...categoriesQuery, enabled: mayCategories }).data ?? [];
  const { q: _, view: _view, open: _open, ...narrowed } = search;
  const choice = (name: keyof typeof NONE, label: string, data: { value: string; label: string }[], w = 180) => (
    <Select
      w={w}
      aria-label={label}
      placeholder={label}
      clearable
      searchable={data.length > 8}
      value={search[name] ?? null}
      onChange={(id) => change({ [name]: id ?? '' })}
      data={data}
    />
  );
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('balancing.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={Object.values(narrowed).filter(Boolean).length}
      onReset={() => change({ q: '', ...NONE, urgency: undefined } as Partial<BalancingSearch>)}
    >
      {choice('fromWarehouseId', t('balancing.anyFrom'), warehouses)}
      {choice('toWarehouseId', t('balancing.anyTo'), warehouses)}
      <Select
        w={150}
        aria-label={t('balancing.urgency.any')}
        placeholder={t('balancing.urgency.any')}
        clearable
        value={search.urgency ?? null}
        onChange={(value) => change({ urgency: urgencies.find((one) => one === value) } as Partial<BalancingSearch>)}
        data={urgencies.map((one) => ({ value: one, label: t(`balancing.urgency.${one}`) }))}
      />
      {categories.length > 0 &&
        choice(
          'categoryId',
          t('balancing.anyCategory'),
          categories.map(({ id, name }) => ({ value: id, label: name })),
        )}
      {can('purchasing:read') && (
        <SupplierSelect
          w={160}
          aria-label={t('balancing.anySupplier')}
          placeholder={t('balancing.anySupplier')}
          clearable
          value={search.supplierId ?? null}
          onChange={(id) => change({ supplierId: id ?? '' })}
        />
      )}
      {shops.length > 1 && choice('shopId', t('balancing.anyShop'), shops)}
      {summary?.plannedAt && (
        <span className="zg-soft">
          {t('balancing.plannedAt')} <DateTime at={summary.plannedAt} /> ·{' '}
          {t('balancing.total', { count: summary.lines, shown: number(summary.lines), units: number(summary.units) })}
        </span>
      )}
    </FilterBar>
  );
}
