import { Select } from '@mantine/core';
import { api, type Allotment } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useShops, useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { problemByLine, quantitiesAreWhole, type PostingLine } from '../lines.js';
import { LinesEditor } from '../LinesEditor.js';
import { allotmentModes } from './search.js';

interface Wish {
  shopId: string | null;
  warehouseId: string | null;
  mode: 'fixed' | 'percent';
  lines: PostingLine[];
}

interface SetAllotmentsProps {
  /** One that is there and gets another amount. */
  allotment?: Allotment;
  onClose: () => void;
}

/** Keeps stock of one or many SKUs for a shop. */
export function SetAllotmentsDialog({ allotment, onClose }: SetAllotmentsProps) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter(({ active }) => active);
  const shops = (useShops() ?? []).filter(({ closedAt }) => closedAt === null);
  const form = useFormState<Wish>({
    shopId: allotment?.shopId ?? null,
    warehouseId: allotment?.warehouseId ?? null,
    mode: allotment?.mode ?? 'fixed',
    lines: allotment ? [{ sku: allotment.sku, name: allotment.productName, quantity: String(allotment.amount) }] : [],
  });
  const { values, set } = form;
  const save = useAction({
    run: ({ lines, ...rest }: Wish, idempotencyKey) =>
      api.post('/allotments', {
        body: { ...rest, lines: lines.map(({ sku, quantity }) => ({ sku, amount: Number(quantity) })) },
        idempotencyKey,
      }),
    form,
    invalidates: [['allotments'], ['stock']],
    doneText: () => t('allotments.done'),
    onDone: onClose,
  });
  const title = t(allotment ? 'allotments.change' : 'allotments.set');
  const ready = values.shopId && values.warehouseId && values.lines.length > 0;
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:adjust', t('allotments.submit'))}
        busy={save.busy}
        disabled={!ready || !quantitiesAreWhole(values.lines, 'receive')}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <Select
          label={t('allotments.column.shop')}
          value={values.shopId}
          error={form.errors['shopId']}
          disabled={allotment !== undefined}
          onChange={(shopId) => set('shopId', shopId)}
          data={shops.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          label={t('allotments.column.warehouse')}
          value={values.warehouseId}
          error={form.errors['warehouseId']}
          disabled={allotment !== undefined}
          onChange={(warehouseId) => set('warehouseId', warehouseId)}
          data={warehouses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        />
        <Select
          label={t('allotments.mode')}
          description={t(`allotments.modeHint.${values.mode}`)}
          allowDeselect={false}
          value={values.mode}
          onChange={(mode) => set('mode', allotmentModes.find((one) => one === mode) ?? 'fixed')}
          data={allotmentModes.map((one) => ({ value: one, label: t(`allotments.modes.${one}`) }))}
        />
        <LinesEditor
          kind="receive"
          lines={values.lines}
          errors={problemByLine(form.errors)}
          onChange={(lines) => set('lines', lines)}
        />
      </Form>
    </Dialog>
  );
}
