import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { api, type Page, type VariantHit } from '@zhanggui/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ClipboardEvent, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface SkuPickerProps {
  label: string;
  description?: string;
  onPick: (variant: VariantHit) => void;
  /** Several rows out of a sheet; a single word is typed as usual. */
  onRows?: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

const variantsQuery = (q: string) => ({
  queryKey: ['products', 'variants', q],
  queryFn: async () => (await api.get<Page<VariantHit>>('/variants', { query: { q, limit: 8 } })).items,
  staleTime: 60_000,
});

/** Finds a variant by SKU, barcode or name; Enter takes the exact or the only one. */
export function SkuPicker({ label, description, onPick, onRows, inputRef }: SkuPickerProps) {
  const { t } = useTranslation('purchasing');
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [settled] = useDebouncedValue(text.trim(), 150);
  const hits = useQuery({ ...variantsQuery(settled), enabled: settled.length > 1 }).data ?? [];
  const pick = (variant: VariantHit) => {
    setMissing(null);
    setText('');
    onPick(variant);
  };
  const find = async (code: string) => {
    const found = await queryClient.fetchQuery(variantsQuery(code)).catch(() => []);
    const exact = found.find((variant) => variant.sku === code || variant.barcode === code);
    const variant = exact ?? (found.length === 1 ? found[0] : undefined);
    if (variant) pick(variant);
    else setMissing(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    event.preventDefault();
    if (text.trim()) void find(text.trim());
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!onRows || !/[\t\n]/.test(pasted.trim())) return;
    event.preventDefault();
    onRows(pasted);
  };
  return (
    <Autocomplete
      ref={inputRef}
      label={label}
      description={description}
      leftSection={<IconSearch size={17} aria-hidden />}
      value={text}
      error={missing && t('line.unknown', { sku: missing })}
      onChange={(value) => {
        setText(value);
        setMissing(null);
      }}
      onOptionSubmit={(sku) => {
        const variant = hits.find((hit) => hit.sku === sku);
        if (variant) pick(variant);
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      data={hits.map((hit) => hit.sku)}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const hit = hits.find((variant) => variant.sku === option.value);
        return (
          <span>
            <span className="zg-mono">{option.value}</span>{' '}
            <span className="zg-soft">{[hit?.productName, hit?.title].filter(Boolean).join(' · ')}</span>
          </span>
        );
      }}
      autoComplete="off"
    />
  );
}
