import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { api, type PurchaseOrder } from '@zhanggui/api-client';
import { Form, ProblemNotice, UnsavedGuard, useFormState, type FormState } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { useMay, useSession } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { supplierQuery } from '../../../lib/suppliers.js';
import { purchaseQuery } from '../queries.js';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';
import { type LineDraft, linesInput } from './lines.js';
import { PurchaseLinesEditor } from './PurchaseLinesEditor.js';

interface Draft {
  supplierId: string | null;
  warehouseId: string | null;
  exchangeRate: string;
  promisedOn: string;
  overReceiptPercent: string;
  onConsignment: boolean;
  note: string;
  lines: LineDraft[];
}

const draftOf = (order: PurchaseOrder | null, supplierId: string | null): Draft => ({
  supplierId: order?.supplierId ?? supplierId,
  warehouseId: order?.warehouseId ?? null,
  exchangeRate: order?.exchangeRate ?? '',
  promisedOn: order?.promisedOn ?? '',
  overReceiptPercent: order ? String(Number(order.overReceiptPercent)) : '',
  onConsignment: order?.onConsignment ?? false,
  note: order?.note ?? '',
  lines: (order?.lines ?? []).map((line) => ({
    sku: line.sku,
    name: line.name,
    quantity: String(line.quantity),
    unitPrice: line.unitPrice,
    promisedOn: line.promisedOn ?? '',
  })),
});

const bodyOf = ({ supplierId, ...draft }: Draft, isNew: boolean, isForeign: boolean): Record<string, unknown> => ({
  ...(isNew && { supplierId }),
  warehouseId: draft.warehouseId,
  ...(isForeign && { exchangeRate: draft.exchangeRate.trim() || undefined }),
  ...(draft.overReceiptPercent.trim() && { overReceiptPercent: draft.overReceiptPercent.trim() }),
  onConsignment: draft.onConsignment,
  promisedOn: draft.promisedOn || null,
  note: draft.note,
  lines: linesInput(draft.lines),
});

/** A new order, or a draft that is changed. */
export function PurchaseEditor({
  order,
  supplierId,
  onSaved,
}: {
  order: PurchaseOrder | null;
  supplierId: string | null;
  onSaved?: () => void;
}) {
  const { t } = useTranslation('purchasing');
  const { merchant } = useSession();
  const { verb } = useMay();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useFormState<Draft>(draftOf(order, supplierId));
  const [saved, setSaved] = useState(false);
  const { values, set } = form;
  const supplier = useQuery({ ...supplierQuery(values.supplierId ?? ''), enabled: values.supplierId !== null }).data;
  const warehouses = (useWarehouses() ?? []).filter(({ active }) => active);
  const warehouseId = values.warehouseId ?? (warehouses.length === 1 ? (warehouses[0]?.id ?? null) : null);
  const currency = order?.currency ?? supplier?.currency ?? merchant.currency;
  const isForeign = currency !== merchant.currency;
  const save = useAction({
    run: (draft: Draft, idempotencyKey) => {
      const body = bodyOf(draft, order === null, isForeign);
      return order
        ? api.patch<PurchaseOrder>(`/purchase-orders/${order.id}`, { body, ifVersion: order.version })
        : api.post<PurchaseOrder>('/purchase-orders', { body, idempotencyKey });
    },
    form,
    invalidates: [['purchase-orders']],
    doneText: ({ number }) => t(order ? 'saved' : 'orders.created', { number }),
    onDone: (next) => {
      setSaved(true);
      queryClient.setQueryData(purchaseQuery(next.id).queryKey, next);
      if (order) return onSaved?.();
      // After this render, when the guard knows that nothing is unsaved any more.
      setTimeout(() => void navigate({ to: '/purchasing/orders/$orderId', params: { orderId: next.id } }));
    },
  });
  const setLines = useCallback((lines: LineDraft[]) => set('lines', lines), [set]);
  return (
    <section className={classes.section}>
      <Form
        label={t(order ? 'orders.edit' : 'orders.create')}
        submitLabel={verb('purchasing:write', t(order ? 'ui:save' : 'orders.saveDraft'))}
        busy={save.busy}
        disabled={values.supplierId === null || warehouseId === null || values.lines.length === 0}
        onSubmit={() => save.run({ ...values, warehouseId })}
        onCancel={order ? onSaved : () => void navigate({ to: '/purchasing/orders' })}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TermsFields
          form={form}
          isNew={order === null}
          isForeign={isForeign}
          currency={currency}
          warehouseId={warehouseId}
        />
        {values.supplierId !== null && (
          <PurchaseLinesEditor
            supplierId={values.supplierId}
            currency={currency}
            lines={values.lines}
            errors={form.errors}
            onChange={setLines}
          />
        )}
        <Textarea {...form.text('note')} label={t('order.note')} autosize minRows={1} maxRows={6} maxLength={2_000} />
      </Form>
      <UnsavedGuard dirty={form.dirty && !saved && !save.busy} />
    </section>
  );
}

interface TermsProps {
  form: FormState<Draft>;
  isNew: boolean;
  isForeign: boolean;
  currency: string;
  warehouseId: string | null;
}

function TermsFields({ form, isNew, isForeign, currency, warehouseId }: TermsProps) {
  const { t } = useTranslation('purchasing');
  const { merchant } = useSession();
  const warehouses = (useWarehouses() ?? []).filter(({ active }) => active);
  return (
    <div className={classes.pair}>
      <SupplierSelect
        label={t('order.supplier')}
        value={form.values.supplierId}
        onChange={(id) => form.set('supplierId', id)}
        error={form.errors['supplierId']}
        disabled={!isNew}
      />
      <Select
        label={t('order.warehouse')}
        value={warehouseId}
        error={form.errors['warehouseId']}
        onChange={(id) => form.set('warehouseId', id)}
        data={warehouses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <TextInput {...form.text('promisedOn')} type="date" label={t('order.promisedOn')} />
      {isForeign && (
        <TextInput
          {...form.text('exchangeRate')}
          label={t('order.exchangeRate', { currency, home: merchant.currency })}
          inputMode="decimal"
          maxLength={18}
        />
      )}
      <TextInput
        {...form.text('overReceiptPercent')}
        label={t('order.overReceipt')}
        placeholder={t('order.overReceiptHint')}
        inputMode="decimal"
        rightSection="%"
        maxLength={6}
      />
      <Checkbox
        label={t('order.onConsignment')}
        description={t('order.onConsignmentHint')}
        checked={form.values.onConsignment}
        onChange={(event) => form.set('onConsignment', event.currentTarget.checked)}
      />
    </div>
  );
}
