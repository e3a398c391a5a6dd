import '@mantine/core/styles/NumberInput.css';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { notifyDone } from '../../../lib/notify.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { binCodes, type CodeRange, readRange } from './binCodes.js';
import { binKinds } from './search.js';

interface NewBins extends CodeRange {
  warehouseId: string | null;
  kind: string;
  capacity: number | string;
}

/** One bin or a whole shelf: ranges of aisle, rack and level make every code between them. */
export function NewBinsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter((warehouse) => warehouse.active);
  const form = useFormState<NewBins>({
    warehouseId: null,
    zone: '',
    aisles: '',
    racks: '',
    levels: '',
    kind: 'pick',
    capacity: '',
  });
  const { values } = form;
  const chosen = values.warehouseId ?? (warehouses.length === 1 ? (warehouses[0]?.id ?? null) : null);
  const codes = binCodes(values);
  const create = useAction({
    run: ({ kind, capacity, zone }: NewBins, idempotencyKey) =>
      api.post('/bins', {
        body: {
          warehouseId: chosen,
          bins: (codes ?? []).map((code, n) => ({
            code,
            zone: zone.trim().toUpperCase(),
            kind,
            pickOrder: n + 1,
            ...(capacity !== '' && { capacity: Number(capacity) }),
          })),
        },
        idempotencyKey,
      }),
    invalidates: [['bins']],
    onDone: () => {
      notifyDone(t('bins.done', { count: codes?.length ?? 0 }));
      onClose();
    },
    onProblem: () => true,
  });
  const title = t('bins.create');
  const range = (name: 'aisles' | 'racks' | 'levels') => ({
    ...form.text(name),
    label: t(`bins.${name}`),
    placeholder: t(`bins.${name}Example`),
    error: readRange(values[name]) === undefined && t('bins.rangeHint'),
  });
  return (
    <Dialog onClose={onClose} title={title} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('warehouses:write', t('bins.createSubmit', { count: codes?.length ?? 0 }))}
        busy={create.busy}
        disabled={chosen === null || !codes?.length}
        onSubmit={() => create.run(values)}
        onCancel={onClose}
        problem={create.problem !== null && <ProblemNotice error={create.problem} />}
      >
        <Select
          label={t('bins.column.warehouse')}
          value={chosen}
          onChange={(id) => form.set('warehouseId', id)}
          data={warehouses.map((warehouse) => ({ value: warehouse.id, label: `${warehouse.code} ${warehouse.name}` }))}
        />
        <TextInput
          {...form.text('zone')}
          label={t('bins.column.zone')}
          description={t('bins.zoneHint')}
          maxLength={30}
          data-autofocus
        />
        <TextInput {...range('aisles')} />
        <TextInput {...range('racks')} />
        <TextInput {...range('levels')} />
        <p aria-live="polite" className="zg-soft">
          {codes && codes.length > 0
            ? t('bins.preview', { count: codes.length, first: codes[0], last: codes.at(-1) })
            : t('bins.previewNone')}
        </p>
        <Select
          label={t('bins.column.kind')}
          allowDeselect={false}
          value={values.kind}
          onChange={(kind) => kind && form.set('kind', kind)}
          data={binKinds.map((kind) => ({ value: kind, label: t(`bins.kind.${kind}`) }))}
        />
        <NumberInput
          label={t('bins.column.capacity')}
          description={t('bins.capacityHint')}
          min={1}
          allowDecimal={false}
          value={values.capacity}
          onChange={(units) => form.set('capacity', units)}
        />
      </Form>
    </Dialog>
  );
}
