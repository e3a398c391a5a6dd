import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { api, type Page, type VariantHit } from '@zhanggui/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconBarcode } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes a scanned or typed SKU or barcode with Enter, or one of the suggestions; then waits for the next. */
export function SkuField({ onPick }: { onPick: (variant: VariantHit) => void }) {
  const { t } = useTranslation('inventory');
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [settled] = useDebouncedValue(text.trim(), 150);
  const find = (q: string) => ({
    queryKey: ['products', 'variants', q],
    queryFn: async () => (await api.get<Page<VariantHit>>('/variants', { query: { q, limit: 8 } })).items,
    staleTime: 60_000,
  });
  const hits = useQuery({ ...find(settled), enabled: settled.length > 1 }).data ?? [];

  const pick = (variant: VariantHit) => {
    setMissing(null);
    setText('');
    onPick(variant);
  };
  const scan = async (code: string) => {
    const found = await queryClient.fetchQuery(find(code)).catch(() => []);
    // SKUs are case-sensitive: an exact match first, else the only candidate.
    const exact = found.find((variant) => variant.sku === code || variant.barcode === code);
    const only = found.length === 1 ? found[0] : undefined;
    const variant = exact ?? only;
    if (variant) pick(variant);
    else setMissing(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    event.preventDefault();
    if (text.trim()) void scan(text.trim());
  };
  return (
    <Autocomplete
      label={t('lines.scan')}
      description={t('lines.scanHint')}
      leftSection={<IconBarcode size={17} aria-hidden />}
      value={text}
      error={missing && t('lines.unknown', { code: missing })}
      onChange={(value) => {
        setText(value);
        setMissing(null);
      }}
      onOptionSubmit={(sku) => {
        const variant = hits.find((hit) => hit.sku === sku);
        if (variant) pick(variant);
      }}
      onKeyDown={onKeyDown}
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
      data-autofocus
    />
  );
}
