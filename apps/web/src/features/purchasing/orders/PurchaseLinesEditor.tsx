import { ActionIcon, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { api, type AdvisedLine, type PurchaseAdvice } from '@zhanggui/api-client';
import { Money } from '@zhanggui/ui';
import { IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../purchasing.module.css';
import { Table } from '../Section.js';
import { SkuPicker } from '../SkuPicker.js';
import { errorsOfLine, type LineDraft, rowsOfSheet, withLines } from './lines.js';

interface LinesEditorProps {
  supplierId: string;
  currency: string;
  lines: LineDraft[];
  errors: Readonly<Record<string, string>>;
  onChange: (lines: LineDraft[]) => void;
}

/** Search on top, always ready for the next SKU or for rows out of a sheet; Enter goes from quantity to price and back to the search. */
export function PurchaseLinesEditor({ supplierId, currency, lines, errors, onChange }: LinesEditorProps) {
  const { t } = useTranslation('purchasing');
  const advice = useAdvice(supplierId, lines);
  const search = useRef<HTMLInputElement>(null);
  const added = useRef<string | null>(null);
  const table = useRef<HTMLDivElement>(null);
  useFillPrices(lines, advice, onChange);
  useEffect(() => {
    if (added.current === null) return;
    table.current?.querySelector<HTMLInputElement>(`[data-quantity="${CSS.escape(added.current)}"]`)?.focus();
    added.current = null;
  }, [lines]);
  const change = (place: number, patch: Partial<LineDraft>) =>
    onChange(lines.map((line, n) => (n === place ? { ...line, ...patch } : line)));
  const add = (more: LineDraft[]) => {
    if (more.length === 1) added.current = more[0]!.sku;
    onChange(withLines(lines, more));
  };
  return (
    <div className={classes.lines} ref={table}>
      <SkuPicker
        label={t('line.find')}
        description={t('line.findHint')}
        inputRef={search}
        onPick={(variant) =>
          add([{ sku: variant.sku, name: variant.productName, quantity: '1', unitPrice: '', promisedOn: '' }])
        }
        onRows={(text) => add(rowsOfSheet(text))}
      />
      {errors['lines'] && <p className={classes.error}>{errors['lines']}</p>}
      {lines.length > 0 && (
        <Table
          label={t('order.lines')}
          columns={[
            { title: t('line.sku') },
            { title: t('line.quantity') },
            { title: t('line.unitPrice', { currency }) },
            { title: t('line.promisedOn') },
            { title: t('line.prices') },
            { title: '' },
          ]}
          rows={lines.map((line, n) => ({
            key: line.sku,
            cells: cellsOf({
              line,
              advised: advice?.items.find(({ sku }) => sku === line.sku),
              isUnknown: advice?.unknown.includes(line.sku) ?? false,
              currency,
              errors: errorsOfLine(errors, n),
              onChange: (patch) => change(n, patch),
              onRemove: () => onChange(lines.filter((_, place) => place !== n)),
              onLeave: () => search.current?.focus(),
            }),
          }))}
        />
      )}
    </div>
  );
}

interface RowProps {
  line: LineDraft;
  advised: AdvisedLine | undefined;
  isUnknown: boolean;
  currency: string;
  errors: Record<string, string>;
  onChange: (patch: Partial<LineDraft>) => void;
  onRemove: () => void;
  onLeave: () => void;
}

const cellsOf = (props: RowProps) => [
  <SkuCell key="sku" {...props} />,
  <FieldCell key="quantity" {...props} field="quantity" />,
  <FieldCell key="unitPrice" {...props} field="unitPrice" />,
  <FieldCell key="promisedOn" {...props} field="promisedOn" />,
  <AdviceCell key="advice" {...props} />,
  <RemoveCell key="remove" {...props} />,
];

function SkuCell({ line, advised, isUnknown, errors }: RowProps) {
  const { t } = useTranslation('purchasing');
  const fault = errors['sku'] ?? (isUnknown ? t('line.unknown', { sku: line.sku }) : undefined);
  return (
    <>
      <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{advised?.name ?? line.name}</span>
      {fault && <div className={classes.error}>{fault}</div>}
    </>
  );
}

function FieldCell({
  line,
  field,
  errors,
  onChange,
  onLeave,
}: RowProps & { field: 'quantity' | 'unitPrice' | 'promisedOn' }) {
  const { t } = useTranslation('purchasing');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const price = event.currentTarget.closest('tr')?.querySelector<HTMLInputElement>('[data-price]');
    if (field === 'quantity' && price) price.focus();
    else onLeave();
  };
  return (
    <TextInput
      className={classes.narrow}
      aria-label={t(`line.${field}Of`, { sku: line.sku })}
      type={field === 'promisedOn' ? 'date' : 'text'}
      inputMode={field === 'quantity' ? 'numeric' : 'decimal'}
      value={line[field]}
      error={errors[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      onFocus={(event) => field !== 'promisedOn' && event.currentTarget.select()}
      onKeyDown={onKeyDown}
      {...(field === 'quantity' ? { 'data-quantity': line.sku } : field === 'unitPrice' ? { 'data-price': true } : {})}
    />
  );
}

function AdviceCell({ advised, currency }: RowProps) {
  const { t } = useTranslation('purchasing');
  if (!advised) return null;
  return (
    <>
      {advised.contractPrice && (
        <div>
          {t('line.contractPrice')} <Money amount={advised.contractPrice} currency={currency} />
        </div>
      )}
      {advised.listPrice && (
        <div className="zg-soft">
          {t('line.listPrice')} <Money amount={advised.listPrice} currency={currency} />
        </div>
      )}
      <LineWarnings line={advised} />
    </>
  );
}

/** What somebody should know of a line, in words. */
export function LineWarnings({ line }: { line: Pick<AdvisedLine, 'warnings' | 'moq' | 'packSize' | 'orderable'> }) {
  const { t } = useTranslation('purchasing');
  if (line.warnings.length === 0) return null;
  return (
    <div className={classes.warnings}>
      {line.warnings.map((warning) => (
        <span key={warning}>
          {t(`warning.${warning}`, { moq: line.moq, pack: line.packSize, orderable: line.orderable })}
        </span>
      ))}
    </div>
  );
}

function RemoveCell({ line, onRemove }: RowProps) {
  const { t } = useTranslation('purchasing');
  return (
    <ActionIcon aria-label={t('line.removeOf', { sku: line.sku })} onClick={onRemove}>
      <IconTrash size={16} aria-hidden />
    </ActionIcon>
  );
}

/** Prices, packs and warnings, asked for a moment after the last key. */
function useAdvice(supplierId: string, lines: readonly LineDraft[]): PurchaseAdvice | undefined {
  const wanted = lines
    .filter(({ quantity }) => /^[1-9]\d{0,8}$/.test(quantity.trim()))
    .map(({ sku, quantity, unitPrice }) => ({ sku, quantity: Number(quantity), unitPrice: unitPrice.trim() || null }));
  const [settled] = useDebouncedValue(JSON.stringify(wanted), 250);
  return useQuery({
    queryKey: ['purchase-orders', 'advice', supplierId, settled],
    queryFn: () =>
      api.post<PurchaseAdvice>('/purchase-orders/advice', {
        body: { supplierId, lines: JSON.parse(settled) as unknown },
      }),
    enabled: supplierId !== '' && settled !== '[]',
    placeholderData: keepPreviousData,
  }).data;
}

/** A price that nobody has typed is the contract's, else the supplier's, and follows the quantity. */
function useFillPrices(
  lines: LineDraft[],
  advice: PurchaseAdvice | undefined,
  onChange: (lines: LineDraft[]) => void,
): void {
  const filled = useRef(new Map<string, string>());
  useEffect(() => {
    const filling = new Map<string, string>();
    for (const { sku, quantity, unitPrice } of lines) {
      const advised = advice?.items.find((one) => one.sku === sku && String(one.quantity) === quantity.trim());
      const price = advised?.contractPrice ?? advised?.listPrice;
      const isOurs = filled.current.has(sku) ? filled.current.get(sku) === unitPrice : unitPrice === '';
      if (price && isOurs && price !== unitPrice) filling.set(sku, price);
    }
    if (filling.size === 0) return;
    for (const [sku, price] of filling) filled.current.set(sku, price);
    onChange(lines.map((line) => ({ ...line, unitPrice: filling.get(line.sku) ?? line.unitPrice })));
  }, [lines, advice, onChange]);
}
