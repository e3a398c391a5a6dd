import '@mantine/core/styles/NumberInput.css';
import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { api, type Presale } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormat, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useShops, useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { clockText, instantOf } from '../../../lib/storeClock.js';
import { useAction } from '../../../lib/useAction.js';
import { SkuField } from '../SkuField.js';
import { PromiseFields } from './PromiseFields.js';
import { type PresaleForm, presaleBody, presaleChange } from './presaleForm.js';

interface PresaleDialogProps {
  /** One that is there and gets other terms. */
  presale?: Presale;
  onClose: () => void;
}

/** Sells units of a SKU before they are there, or changes how many and what is promised. */
export function PresaleDialog({ presale, onClose }: PresaleDialogProps) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const { timeZone } = useFormat();
  const warehouses = (useWarehouses() ?? []).filter(({ active }) => active);
  const shops = (useShops() ?? []).filter(({ closedAt }) => closedAt === null);
  const form = useFormState<PresaleForm>({
    sku: presale?.sku ?? null,
    warehouseId: presale?.warehouseId ?? (warehouses.length === 1 ? warehouses[0]!.id : null),
    shopId: presale?.shopId ?? null,
    quantity: presale?.quantity ?? '',
    by: presale?.promisedDays === null ? 'day' : 'days',
    promisedOn: presale?.promisedOn ?? '',
    promisedDays: presale?.promisedDays ?? 7,
    startsAt: '',
    endsAt: clockText(presale?.endsAt ?? null, timeZone),
    countsOn: presale?.countsOn ?? '',
    note: presale?.note ?? '',
  });
  const { values, set } = form;
  const at = (text: string) => (text === '' ? null : instantOf(text, timeZone));
  const save = useAction({
    run: (wish: PresaleForm, idempotencyKey) =>
      presale
        ? api.patch<Presale>(`/presales/${presale.id}`, {
            body: presaleChange(wish, presale, at),
            ifVersion: presale.version,
          })
        : api.post('/presales', { body: presaleBody(wish, at), idempotencyKey }),
    form,
    invalidates: [['presales'], ['orders']],
    doneText: () => t(presale ? 'presales.changed' : 'presales.opened'),
    onDone: onClose,
  });
  const title = t(presale ? 'presales.change' : 'presales.open');
  const promised = values.by === 'day' ? values.promisedOn !== '' : values.promisedDays !== '';
  const ready = values.sku && values.warehouseId && Number(values.quantity) > 0 && promised;
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:presell', t(presale ? 'ui:save' : 'presales.submit'))}
        busy={save.busy}
        disabled={!ready || !form.dirty}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {values.sku === null ? (
          <SkuField onPick={({ sku }) => set('sku', sku)} />
        ) : (
          <TextInput
            label={t('presales.column.sku')}
            value={values.sku}
            readOnly={presale !== undefined}
            error={form.errors['sku']}
            onChange={(event) => set('sku', event.currentTarget.value || null)}
          />
        )}
        <Select
          label={t('presales.column.warehouse')}
          value={values.warehouseId}
          error={form.errors['warehouseId']}
          disabled={presale !== undefined}
          onChange={(warehouseId) => set('warehouseId', warehouseId)}
          data={warehouses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        />
        <Select
          label={t('presales.column.shop')}
          placeholder={t('presales.everyShop')}
          clearable
          value={values.shopId}
          error={form.errors['shopId']}
          disabled={presale !== undefined}
          onChange={(shopId) => set('shopId', shopId)}
          data={shops.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberInput
          label={t('presales.column.quantity')}
          description={t('presales.quantityHint')}
          min={Math.max(1, presale ? presale.taken + presale.filled : 1)}
          max={100_000_000}
          allowDecimal={false}
          value={values.quantity}
          error={form.errors['quantity']}
          onChange={(quantity) => set('quantity', quantity)}
        />
        <PromiseFields form={form} {...(presale && { waiting: presale.waitingOrders })} />
        {!presale && <TextInput {...form.text('startsAt')} type="datetime-local" label={t('presales.startsAt')} />}
        <TextInput {...form.text('endsAt')} type="datetime-local" label={t('presales.endsAt')} />
        <TextInput {...form.text('countsOn')} label={t('presales.countsOn')} maxLength={100} />
        <Textarea
          {...form.text('note')}
          label={t('presales.column.note')}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={500}
        />
      </Form>
    </Dialog>
  );
}
