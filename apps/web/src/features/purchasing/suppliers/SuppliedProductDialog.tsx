import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { api, type SuppliedProduct, type Supplier } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { SkuPicker } from '../SkuPicker.js';
import classes from '../purchasing.module.css';

interface Break {
  fromQuantity: string;
  unitPrice: string;
  validFrom: string;
  validUntil: string;
}

interface Draft {
  sku: string;
  supplierSku: string;
  moq: string;
  packSize: string;
  leadTimeDays: string;
  preferred: boolean;
  prices: Break[];
}

const emptyBreak = (fromQuantity: string): Break => ({ fromQuantity, unitPrice: '', validFrom: '', validUntil: '' });

const draftOf = (product: SuppliedProduct | null): Draft => ({
  sku: product?.sku ?? '',
  supplierSku: product?.supplierSku ?? '',
  moq: String(product?.moq ?? 1),
  packSize: String(product?.packSize ?? 1),
  leadTimeDays: product?.leadTimeDays === null || product === null ? '' : String(product.leadTimeDays),
  preferred: product?.preferred ?? false,
  prices: product
    ? product.prices.map((price) => ({
        ...price,
        fromQuantity: String(price.fromQuantity),
        validUntil: price.validUntil ?? '',
      }))
    : [emptyBreak('1')],
});

/** A whole number, or what was typed, for the server to name. */
const whole = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text);

const bodyOf = (draft: Draft): Record<string, unknown> => ({
  ...draft,
  moq: whole(draft.moq),
  packSize: whole(draft.packSize),
  leadTimeDays: draft.leadTimeDays.trim() === '' ? null : whole(draft.leadTimeDays),
  prices: draft.prices
    .filter(({ unitPrice }) => unitPrice.trim() !== '')
    .map((price) => ({
      fromQuantity: whole(price.fromQuantity),
      unitPrice: price.unitPrice.trim(),
      validFrom: price.validFrom || null,
      validUntil: price.validUntil || null,
    })),
});

/** One product of a supplier with its price breaks. */
export function SuppliedProductDialog({
  supplier,
  product,
  onClose,
}: {
  supplier: Supplier;
  product: SuppliedProduct | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const form = useFormState<Draft>(draftOf(product));
  const save = useAction({
    run: (draft: Draft, idempotencyKey) =>
      api.post(`/suppliers/${supplier.id}/products`, { body: { products: [bodyOf(draft)] }, idempotencyKey }),
    form,
    invalidates: [['suppliers']],
    onDone: onClose,
  });
  const title = product ? t('products.editOf', { sku: product.sku }) : t('products.add');
  const error = (field: string): string | undefined => form.errors[`products/0/${field}`];
  return (
    <Dialog title={title} onClose={onClose} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('suppliers:write', t('ui:save'))}
        busy={save.busy}
        disabled={form.values.sku === ''}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {product ? (
          <p className="zg-soft">{[product.productName, product.title].filter(Boolean).join(' · ')}</p>
        ) : (
          <>
            <SkuPicker onPick={({ sku }) => form.set('sku', sku)} label={t('line.find')} />
            {form.values.sku && <p className="zg-mono">{form.values.sku}</p>}
          </>
        )}
        <div className={classes.pair}>
          <TextInput
            {...form.text('supplierSku')}
            error={error('supplierSku')}
            label={t('products.supplierSku')}
            maxLength={64}
          />
          <TextInput {...form.text('moq')} error={error('moq')} label={t('products.moq')} inputMode="numeric" />
          <TextInput
            {...form.text('packSize')}
            error={error('packSize')}
            label={t('products.packSize')}
            inputMode="numeric"
          />
          <TextInput
            {...form.text('leadTimeDays')}
            error={error('leadTimeDays')}
            label={t('products.leadTimeDays')}
            inputMode="numeric"
            rightSection={t('days')}
          />
        </div>
        <Checkbox
          label={t('products.preferredHint')}
          checked={form.values.preferred}
          onChange={(event) => form.set('preferred', event.currentTarget.checked)}
        />
        <BreaksEditor
          breaks={form.values.prices}
          currency={supplier.currency}
          errors={form.errors}
          onChange={(prices) => form.set('prices', prices)}
        />
      </Form>
    </Dialog>
  );
}

interface BreaksProps {
  breaks: Break[];
  currency: string;
  errors: Readonly<Record<string, string>>;
  onChange: (breaks: Break[]) => void;
}

function BreaksEditor({ breaks, currency, errors, onChange }: BreaksProps) {
  const { t } = useTranslation('purchasing');
  const fields = ['fromQuantity', 'unitPrice', 'validFrom', 'validUntil'] as const;
  const change = (place: number, field: keyof Break, value: string) =>
    onChange(breaks.map((one, n) => (n === place ? { ...one, [field]: value } : one)));
  return (
    <fieldset className={classes.lines}>
      <legend>{t('products.pricesIn', { currency })}</legend>
      {breaks.map((one, n) => (
        <div key={n} className={classes.pair}>
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(`products.${field}`)}
              type={field.startsWith('valid') ? 'date' : 'text'}
              inputMode={field === 'unitPrice' ? 'decimal' : 'numeric'}
              value={one[field]}
              error={errors[`products/0/prices/${n}/${field}`]}
              onChange={(event) => change(n, field, event.currentTarget.value)}
            />
          ))}
          <ActionIcon
            aria-label={t('products.dropBreak', { from: one.fromQuantity })}
            onClick={() => onChange(breaks.filter((_, place) => place !== n))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...breaks, emptyBreak('')])}
      >
        {t('products.addBreak')}
      </Button>
    </fieldset>
  );
}
