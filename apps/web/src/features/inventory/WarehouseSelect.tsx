import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';

/** Narrows a list to one warehouse; not drawn where there is only one. */
export function WarehouseSelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('inventory');
  const warehouses = useWarehouses();
  if (warehouses !== undefined && warehouses.length < 2) return null;
  return (
    <Select
      w={180}
      aria-label={t('column.warehouse')}
      placeholder={t('filter.anyWarehouse')}
      clearable
      value={value}
      onChange={onChange}
      data={(warehouses ?? []).map((warehouse) => ({
        value: warehouse.id,
        label: `${warehouse.code} ${warehouse.name}`,
      }))}
    />
  );
}
