import { Checkbox, Select } from '@mantine/core';
import type { PlanSummary } from '@zhanggui/api-client';
import { DateTime, FilterBar, Money, useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { abcClasses, type PlanSearch, xyzClasses } from '../search.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';

interface PlanFiltersProps {
  search: PlanSearch;
  change: (patch: Partial<PlanSearch>, replace?: boolean) => void;
  summary: PlanSummary | undefined;
}

export function PlanFilters({ search, change, summary }: PlanFiltersProps) {
  const { t } = useTranslation('purchasing');
  const { number } = useFormat();
  const warehouses = useWarehouses() ?? [];
  const { supplierId, warehouseId, abc, xyz, suggested } = search;
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('plan.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={[supplierId, warehouseId, abc, xyz, suggested].filter(Boolean).length}
      onReset={() =>
        change({
          q: '',
          supplierId: '',
          warehouseId: '',
          abc: undefined,
          xyz: undefined,
          suggested: undefined,
        } as never)
      }
    >
      <SupplierSelect
        w={180}
        aria-label={t('order.supplier')}
        placeholder={t('orders.anySupplier')}
        clearable
        value={supplierId ?? null}
        onChange={(id) => change({ supplierId: id ?? '' })}
      />
      <Select
        w={150}
        aria-label={t('order.warehouse')}
        placeholder={t('orders.anyWarehouse')}
        clearable
        value={warehouseId ?? null}
        onChange={(id) => change({ warehouseId: id ?? '' })}
        data={warehouses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <Select
        w={90}
        aria-label="ABC"
        placeholder="ABC"
        clearable
        value={abc ?? null}
        onChange={(value) => change({ abc: abcClasses.find((one) => one === value) } as Partial<PlanSearch>)}
        data={[...abcClasses]}
      />
      <Select
        w={90}
        aria-label="XYZ"
        placeholder="XYZ"
        clearable
        value={xyz ?? null}
        onChange={(value) => change({ xyz: xyzClasses.find((one) => one === value) } as Partial<PlanSearch>)}
        data={[...xyzClasses]}
      />
      <Checkbox
        label={t('plan.onlySuggested')}
        checked={suggested === 'true'}
        onChange={(event) =>
          change({ suggested: event.currentTarget.checked ? 'true' : undefined } as Partial<PlanSearch>)
        }
      />
      {summary?.plannedAt && (
        <span className="zg-soft">
          {t('plan.plannedAt')} <DateTime at={summary.plannedAt} /> ·{' '}
          {t('plan.total', { count: summary.suggestions, shown: number(summary.suggestions) })}{' '}
          <Money minor={summary.costMinor} currency={summary.currency} />
        </span>
      )}
    </FilterBar>
  );
}
