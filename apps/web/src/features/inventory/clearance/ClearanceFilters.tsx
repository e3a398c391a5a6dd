import { Select } from '@mantine/core';
import type { ClearanceSummary } from '@zhanggui/api-client';
import { DateTime, FilterBar, Money } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../../../lib/lookups.js';
import { useCan } from '../../../lib/session.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { clearanceHorizons, clearanceKinds, type ClearanceSearch, clearanceWhose } from './search.js';

interface ClearanceFiltersProps {
  search: ClearanceSearch;
  change: (patch: Partial<ClearanceSearch>, replace?: boolean) => void;
  summary: ClearanceSummary | undefined;
}

const NONE = {
  q: '',
  warehouseId: '',
  supplierId: '',
  categoryId: '',
  kind: undefined,
  withinDays: undefined,
  whose: undefined,
};

export function ClearanceFilters({ search, change, summary }: ClearanceFiltersProps) {
  const { t } = useTranslation('warehouse');
  const can = useCan();
  const categories = useQuery({ ...categoriesQuery, enabled: can('catalog:read') }).data ?? [];
  const { q: _q, view: _view, action: _action, ...narrowed } = search;
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('balancing.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={Object.values(narrowed).filter(Boolean).length}
      onReset={() => change(NONE as Partial<ClearanceSearch>)}
    >
      <Select
        w={140}
        aria-label={t('clearance.column.kind')}
        placeholder={t('clearance.anyKind')}
        clearable
        value={search.kind ?? null}
        onChange={(value) => change({ kind: clearanceKinds.find((one) => one === value) } as Partial<ClearanceSearch>)}
        data={clearanceKinds.map((one) => ({ value: one, label: t(`clearance.kind.${one}`) }))}
      />
      <Select
        w={160}
        aria-label={t('lots.within')}
        placeholder={t('lots.anyTime')}
        clearable
        value={search.withinDays ?? null}
        onChange={(value) =>
          change({ withinDays: clearanceHorizons.find((one) => one === value) } as Partial<ClearanceSearch>)
        }
        data={clearanceHorizons.map((days) => ({
          value: days,
          label: days === '0' ? t('lots.byToday') : t('lots.withinDays', { count: Number(days) }),
        }))}
      />
      <Select
        w={140}
        aria-label={t('clearance.column.mark')}
        placeholder={t('clearance.mark.anyone')}
        clearable
        value={search.whose ?? null}
        onChange={(value) => change({ whose: clearanceWhose.find((one) => one === value) } as Partial<ClearanceSearch>)}
        data={clearanceWhose.map((one) => ({ value: one, label: t(`clearance.mark.whose.${one}`) }))}
      />
      <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
      {categories.length > 0 && (
        <Select
          w={150}
          aria-label={t('balancing.anyCategory')}
          placeholder={t('balancing.anyCategory')}
          clearable
          searchable={categories.length > 8}
          value={search.categoryId ?? null}
          onChange={(id) => change({ categoryId: id ?? '' })}
          data={categories.map(({ id, name }) => ({ value: id, label: name }))}
        />
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
      {summary?.plannedAt && (
        <span className="zg-soft">
          {t('balancing.plannedAt')} <DateTime at={summary.plannedAt} />
          {summary.valueMinor !== null && (
            <>
              {' · '}
              {t('clearance.bound')} <Money minor={summary.valueMinor} currency={summary.currency} />
            </>
          )}
        </span>
      )}
    </FilterBar>
  );
}
