import { Select } from '@mantine/core';
import { DateRange, FilterBar } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { CustomFilters } from '../../lib/custom/CustomFilters.js';
import { customCount, withoutCustom } from '../../lib/customFields.js';
import { useShops } from '../../lib/lookups.js';
import { paymentStatuses, waitsFor, type OrdersSearch } from './search.js';

interface OrdersFiltersProps {
  search: OrdersSearch;
  change: (patch: Partial<OrdersSearch>, replace?: boolean) => void;
}

export function OrdersFilters({ search, change }: OrdersFiltersProps) {
  const { t } = useTranslation('orders');
  const shops = useShops();
  const active = [search.shopId, search.paymentStatus, search.waits, search.placedFrom ?? search.placedTo];
  return (
    <FilterBar
      search={search.q ?? ''}
      searchLabel={t('filter.search')}
      onSearch={(q) => change({ q }, true)}
      activeCount={active.filter(Boolean).length + customCount(search)}
      onReset={() =>
        change({
          q: '',
          shopId: '',
          paymentStatus: undefined,
          waits: undefined,
          placedFrom: '',
          placedTo: '',
          ...withoutCustom(search),
        } as Partial<OrdersSearch>)
      }
    >
      {(shops === undefined || shops.length > 1) && (
        <Select
          w={170}
          aria-label={t('column.shop')}
          placeholder={t('filter.anyShop')}
          clearable
          searchable={(shops?.length ?? 0) > 8}
          value={search.shopId ?? null}
          onChange={(shopId) => change({ shopId: shopId ?? '' })}
          data={shops?.map((shop) => ({ value: shop.id, label: shop.name })) ?? []}
        />
      )}
      <Select
        w={150}
        aria-label={t('column.payment')}
        placeholder={t('filter.anyPayment')}
        clearable
        value={search.paymentStatus ?? null}
        onChange={(value) =>
          change({ paymentStatus: paymentStatuses.find((status) => status === value) } as Partial<OrdersSearch>)
        }
        data={paymentStatuses.map((status) => ({ value: status, label: t(`payment.${status}`) }))}
      />
      <Select
        w={150}
        aria-label={t('waits.label')}
        placeholder={t('waits.any')}
        clearable
        value={search.waits ?? null}
        onChange={(value) => change({ waits: waitsFor.find((one) => one === value) } as Partial<OrdersSearch>)}
        data={waitsFor.map((one) => ({ value: one, label: t(`waits.${one}`) }))}
      />
      <DateRange
        label={t('column.placedAt')}
        from={search.placedFrom}
        to={search.placedTo}
        onChange={(placedFrom, placedTo) => change({ placedFrom, placedTo } as Partial<OrdersSearch>)}
      />
      <CustomFilters subject="order" search={search} change={change} />
    </FilterBar>
  );
}
