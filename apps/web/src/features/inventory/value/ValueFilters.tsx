import { Select, TextInput } from '@mantine/core';
import { FilterBar } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { valueGroups, valueMethods, type ValueSearch } from './search.js';

interface ValueFiltersProps {
  search: ValueSearch;
  today: string;
  change: (patch: Partial<ValueSearch>, replace?: boolean) => void;
}

/** Of which day, by which method, by what; and what it is narrowed to. */
export function ValueFilters({ search, today, change }: ValueFiltersProps) {
  const { t } = useTranslation('warehouse');
  const { method = 'average', groupBy = 'sku' } = search;
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('value.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={[search.warehouseId, search.cost, search.day].filter(Boolean).length}
      onReset={() => change({ q: '', warehouseId: '', cost: undefined, day: '' } as Partial<ValueSearch>)}
    >
      <TextInput
        type="date"
        w={150}
        aria-label={t('value.day')}
        max={today}
        value={search.day ?? today}
        onChange={(event) => change({ day: event.currentTarget.value === today ? '' : event.currentTarget.value })}
      />
      <Select
        w={170}
        aria-label={t('value.method.label')}
        allowDeselect={false}
        value={method}
        onChange={(value) => change({ method: valueMethods.find((one) => one === value) } as Partial<ValueSearch>)}
        data={valueMethods.map((value) => ({ value, label: t(`value.method.${value}`) }))}
      />
      <Select
        w={140}
        aria-label={t('value.group.label')}
        allowDeselect={false}
        value={groupBy}
        onChange={(value) => change({ groupBy: valueGroups.find((one) => one === value) } as Partial<ValueSearch>)}
        data={valueGroups.map((value) => ({ value, label: t(`value.group.by.${value}`) }))}
      />
      <WarehouseSelect value={search.warehouseId ?? null} onChange={(id) => change({ warehouseId: id ?? '' })} />
      <Select
        w={150}
        aria-label={t('value.cost.label')}
        placeholder={t('value.cost.any')}
        clearable
        value={search.cost ?? null}
        onChange={(value) => change({ cost: value ? 'unknown' : undefined } as Partial<ValueSearch>)}
        data={[{ value: 'unknown', label: t('value.cost.unknown') }]}
      />
    </FilterBar>
  );
}
