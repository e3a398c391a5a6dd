import { Select, Textarea, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { problemByLine, quantitiesAreWhole, type PostingLine } from '../lines.js';
import { LinesEditor } from '../LinesEditor.js';

interface NewTransfer {
  fromWarehouseId: string | null;
  toWarehouseId: string | null;
  expectedOn: string;
  note: string;
  lines: PostingLine[];
}

interface NewTransferProps {
  /** What is to be moved, where it is known already. */
  first?: PostingLine;
  fromWarehouseId?: string;
  toWarehouseId?: string;
  onClose: () => void;
  onMade: (id: string) => void;
}

export function NewTransferDialog({ first, onClose, onMade, ...ends }: NewTransferProps) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter((warehouse) => warehouse.active);
  const form = useFormState<NewTransfer>({
    fromWarehouseId: ends.fromWarehouseId ?? null,
    toWarehouseId: ends.toWarehouseId ?? null,
    expectedOn: '',
    note: '',
    lines: first ? [first] : [],
  });
  const { values } = form;
  const plan = useAction({
    run: ({ lines, expectedOn, ...rest }: NewTransfer, idempotencyKey) =>
      api.post<{ id: string }>('/transfers', {
        body: {
          ...rest,
          ...(expectedOn && { expectedOn }),
          lines: lines.map(({ sku, quantity }) => ({ sku, quantity: Number(quantity) })),
        },
        idempotencyKey,
      }),
    form,
    invalidates: [['transfers']],
    onDone: ({ id }) => {
      onClose();
      onMade(id);
    },
  });
  const warehouse = (name: 'fromWarehouseId' | 'toWarehouseId', without: string | null) => (
    <Select
      label={t(`transfers.column.${name === 'fromWarehouseId' ? 'from' : 'to'}`)}
      value={values[name]}
      error={form.errors[name]}
      onChange={(id) => form.set(name, id)}
      data={warehouses
        .filter(({ id }) => id !== without)
        .map(({ id, code, name: words }) => ({ value: id, label: `${code} ${words}` }))}
    />
  );
  const title = t('transfers.create');
  const ready = values.fromWarehouseId && values.toWarehouseId && values.lines.length > 0;
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:transfer', t('transfers.createSubmit'))}
        busy={plan.busy}
        disabled={!ready || !quantitiesAreWhole(values.lines, 'receive')}
        onSubmit={() => plan.run(values)}
        onCancel={onClose}
        problem={plan.problem !== null && <ProblemNotice error={plan.problem} />}
      >
        {warehouse('fromWarehouseId', values.toWarehouseId)}
        {warehouse('toWarehouseId', values.fromWarehouseId)}
        <TextInput {...form.text('expectedOn')} type="date" label={t('transfers.column.expectedOn')} />
        <LinesEditor
          kind="receive"
          lines={values.lines}
          errors={problemByLine(form.errors)}
          onChange={(lines) => form.set('lines', lines)}
        />
        <Textarea {...form.text('note')} label={t('inbound.note')} autosize minRows={1} maxRows={4} maxLength={500} />
      </Form>
    </Dialog>
  );
}
