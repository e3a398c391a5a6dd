import '@mantine/core/styles/NumberInput.css';
import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';

const kinds = ['full', 'cycle', 'spot'] as const;

interface NewCount {
  warehouseId: string | null;
  kind: (typeof kinds)[number];
  zone: string;
  blind: boolean;
  recountOver: number | string;
  note: string;
}

/** What is counted: everything, what is due by class, or one zone. */
export function NewCountDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter((warehouse) => warehouse.active);
  const form = useFormState<NewCount>({
    warehouseId: null,
    kind: 'full',
    zone: '',
    blind: true,
    recountOver: 0,
    note: '',
  });
  const { values } = form;
  const chosen = values.warehouseId ?? (warehouses.length === 1 ? (warehouses[0]?.id ?? null) : null);
  const due = useQuery({
    queryKey: ['counts', 'due', chosen],
    queryFn: async () =>
      (
        await api.get<{ items: { variantId: string }[] }>('/stock-counts/candidates', {
          query: { warehouseId: chosen },
        })
      ).items,
    enabled: values.kind === 'cycle' && chosen !== null,
  }).data;
  const create = useAction({
    run: ({ kind, zone, note, recountOver, ...rest }: NewCount, idempotencyKey) =>
      api.post<{ id: string }>('/stock-counts', {
        body: {
          ...rest,
          kind,
          note,
          recountOver: Number(recountOver) || 0,
          ...(kind === 'spot' && { zone }),
          ...(kind === 'cycle' && { variantIds: (due ?? []).map(({ variantId }) => variantId) }),
        },
        idempotencyKey,
      }),
    form,
    invalidates: [['counts']],
    onDone: ({ id }) => {
      onClose();
      onMade(id);
    },
  });
  const title = t('counts.create');
  return (
    <Dialog onClose={onClose} title={title} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:count', t('counts.createSubmit'))}
        busy={create.busy}
        disabled={
          chosen === null ||
          (values.kind === 'spot' && values.zone.trim() === '') ||
          (values.kind === 'cycle' && !due?.length)
        }
        onSubmit={() => create.run({ ...values, warehouseId: chosen })}
        onCancel={onClose}
        problem={create.problem !== null && <ProblemNotice error={create.problem} />}
      >
        <Select
          label={t('counts.column.warehouse')}
          value={chosen}
          onChange={(id) => form.set('warehouseId', id)}
          data={warehouses.map((warehouse) => ({ value: warehouse.id, label: `${warehouse.code} ${warehouse.name}` }))}
        />
        <Select
          label={t('counts.column.kind')}
          description={
            values.kind === 'cycle' && due
              ? t('counts.due', { count: due.length })
              : t(`counts.kindHint.${values.kind}`)
          }
          allowDeselect={false}
          value={values.kind}
          onChange={(kind) => form.set('kind', kinds.find((one) => one === kind) ?? 'full')}
          data={kinds.map((kind) => ({ value: kind, label: t(`counts.kind.${kind}`) }))}
        />
        {values.kind === 'spot' && <TextInput {...form.text('zone')} label={t('bins.column.zone')} maxLength={30} />}
        <Checkbox
          label={t('counts.blind')}
          description={t('counts.blindHint')}
          checked={values.blind}
          onChange={(event) => form.set('blind', event.currentTarget.checked)}
        />
        <NumberInput
          label={t('counts.recountOver')}
          description={t('counts.recountHint')}
          min={0}
          allowDecimal={false}
          value={values.recountOver}
          onChange={(units) => form.set('recountOver', units)}
        />
        <Textarea {...form.text('note')} label={t('inbound.note')} autosize minRows={1} maxRows={4} maxLength={500} />
      </Form>
    </Dialog>
  );
}
