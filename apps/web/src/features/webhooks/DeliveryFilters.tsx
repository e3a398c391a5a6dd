import { Button, Select } from '@mantine/core';
import { webhookDeliveryStates } from '@zhanggui/api-client';
import { DateRange, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventTypesQuery } from './queries.js';
import type { DeliveriesSearch } from './search.js';
import classes from './webhooks.module.css';

interface DeliveryFiltersProps {
  search: DeliveriesSearch;
  change: (patch: Partial<DeliveriesSearch>, replace?: boolean) => void;
}

export function DeliveryFilters({ search, change }: DeliveryFiltersProps) {
  const { t } = useTranslation('webhooks');
  const { locale } = useFormat();
  const { data: groups = [] } = useQuery(eventTypesQuery(locale));
  const narrowed = Boolean(search.state || search.type || search.from || search.to);
  return (
    <div className={classes.filters} role="search" aria-label={t('delivery.filter')}>
      <Select
        w={160}
        aria-label={t('delivery.column.state')}
        placeholder={t('delivery.anyState')}
        clearable
        value={search.state ?? null}
        onChange={(value) =>
          change({ state: webhookDeliveryStates.find((state) => state === value) } as Partial<DeliveriesSearch>)
        }
        data={webhookDeliveryStates.map((state) => ({ value: state, label: t(`delivery.state.${state}`) }))}
      />
      <Select
        w={220}
        aria-label={t('delivery.column.type')}
        placeholder={t('delivery.anyType')}
        clearable
        searchable
        value={search.type ?? null}
        onChange={(type) => change({ type: type ?? '' })}
        data={groups.map(({ name, types }) => ({
          group: name,
          items: types.map(({ type, description }) => ({ value: type, label: `${description} (${type})` })),
        }))}
      />
      <DateRange
        label={t('delivery.column.createdAt')}
        from={search.from}
        to={search.to}
        onChange={(from, to) => change({ from, to } as Partial<DeliveriesSearch>)}
      />
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => change({ state: undefined, type: '', from: '', to: '' } as Partial<DeliveriesSearch>)}
        >
          {t('ui:filter.reset')}
        </Button>
      )}
    </div>
  );
}
