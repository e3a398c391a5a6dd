import { Checkbox, Select } from '@mantine/core';
import { FilterBar } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';
import { coverLimits, stockLevels, type StockSearch } from './search.js';

interface StockFiltersProps {
  search: StockSearch;
  change: (patch: Partial<StockSearch>, replace?: boolean) => void;
}

export function StockFilters({ search, change }: StockFiltersProps) {
  const { t } = useTranslation('inventory');
  const warehouses = useWarehouses();
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('filter.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={[search.warehouseId, search.level, search.coverBelow, search.outFirst].filter(Boolean).length}
      onReset={() =>
        change({
          q: '',
          warehouseId: '',
          level: undefined,
          coverBelow: undefined,
          outFirst: undefined,
        } as Partial<StockSearch>)
      }
    >
      {(warehouses === undefined || warehouses.length > 1) && (
        <Select
          w={180}
          aria-label={t('column.warehouse')}
          placeholder={t('filter.anyWarehouse')}
          clearable
          value={search.warehouseId ?? null}
          onChange={(warehouseId) => change({ warehouseId: warehouseId ?? '' })}
          data={(warehouses ?? []).map((warehouse) => ({
            value: warehouse.id,
            label: `${warehouse.code} ${warehouse.name}`,
          }))}
        />
      )}
      <Select
        w={150}
        aria-label={t('column.level')}
        placeholder={t('filter.anyLevel')}
        clearable
        value={search.level ?? null}
        onChange={(value) => change({ level: stockLevels.find((level) => level === value) } as Partial<StockSearch>)}
        data={stockLevels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
      />
      <Select
        w={150}
        aria-label={t('filter.cover')}
        placeholder={t('filter.cover')}
        clearable
        value={search.coverBelow ?? null}
        onChange={(value) => change({ coverBelow: coverLimits.find((days) => days === value) } as Partial<StockSearch>)}
        data={coverLimits.map((days) => ({ value: days, label: t('filter.coverBelow', { count: Number(days) }) }))}
      />
      <Checkbox
        label={t('filter.outFirst')}
        checked={search.outFirst === 'true'}
        onChange={(event) =>
          change({ outFirst: event.currentTarget.checked ? 'true' : undefined } as Partial<StockSearch>)
        }
      />
    </FilterBar>
  );
}
