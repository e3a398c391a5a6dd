import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { supplierChoicesQuery, supplierQuery } from './suppliers.js';

interface SupplierSelectProps {
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string | undefined;
  label?: string;
  'aria-label'?: string;
  placeholder?: string;
  clearable?: boolean;
  disabled?: boolean;
  w?: number;
}

/** Chooses an active supplier by code or name. */
export function SupplierSelect({ value, onChange, ...rest }: SupplierSelectProps) {
  const { t } = useTranslation('purchasing');
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 150);
  const hits = useQuery(supplierChoicesQuery(settled)).data ?? [];
  const chosen = useQuery({ ...supplierQuery(value ?? ''), enabled: value !== null }).data;
  const all = chosen && !hits.some(({ id }) => id === chosen.id) ? [chosen, ...hits] : hits;
  return (
    <Select
      {...rest}
      searchable
      value={value}
      onChange={onChange}
      onSearchChange={(next) => setText(all.some((one) => labelOf(one) === next) ? '' : next)}
      filter={({ options }) => options}
      nothingFoundMessage={t('suppliers.none')}
      data={all.map((supplier) => ({ value: supplier.id, label: labelOf(supplier) }))}
    />
  );
}

const labelOf = ({ code, name }: { code: string; name: string }): string => `${code} ${name}`;
