import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { problemByLine, quantitiesAreWhole, type PostingLine } from '../lines.js';
import { LinesEditor } from '../LinesEditor.js';

interface Announcement {
  warehouseId: string | null;
  party: string;
  reference: string;
  expectedOn: string;
  blind: boolean;
  note: string;
  lines: PostingLine[];
}

/** What is on its way, as its sender says. */
export function AnnounceDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter((warehouse) => warehouse.active);
  const form = useFormState<Announcement>({
    warehouseId: null,
    party: '',
    reference: '',
    expectedOn: '',
    blind: false,
    note: '',
    lines: [],
  });
  const { values } = form;
  const chosen = values.warehouseId ?? (warehouses.length === 1 ? (warehouses[0]?.id ?? null) : null);
  const announce = useAction({
    run: ({ lines, expectedOn, party, reference, note, ...rest }: Announcement, idempotencyKey) =>
      api.post<{ id: string }>('/inbound', {
        body: {
          ...rest,
          party,
          reference,
          note,
          ...(expectedOn && { expectedOn }),
          lines: lines.map(({ sku, quantity }) => ({ sku, quantity: Number(quantity) })),
        },
        idempotencyKey,
      }),
    form,
    invalidates: [['inbound']],
    onDone: ({ id }) => {
      onClose();
      onMade(id);
    },
  });
  const title = t('inbound.announce');
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:receive', t('inbound.announceSubmit'))}
        busy={announce.busy}
        disabled={chosen === null || values.lines.length === 0 || !quantitiesAreWhole(values.lines, 'receive')}
        onSubmit={() => announce.run({ ...values, warehouseId: chosen })}
        onCancel={onClose}
        problem={announce.problem !== null && <ProblemNotice error={announce.problem} />}
      >
        <Select
          label={t('inbound.column.warehouse')}
          value={chosen}
          error={form.errors['warehouseId']}
          onChange={(id) => form.set('warehouseId', id)}
          data={warehouses.map((warehouse) => ({ value: warehouse.id, label: `${warehouse.code} ${warehouse.name}` }))}
        />
        <TextInput {...form.text('party')} label={t('inbound.column.party')} maxLength={100} />
        <TextInput {...form.text('reference')} label={t('inbound.column.reference')} maxLength={100} />
        <TextInput {...form.text('expectedOn')} type="date" label={t('inbound.column.expectedOn')} />
        <LinesEditor
          kind="receive"
          lines={values.lines}
          errors={problemByLine(form.errors)}
          onChange={(lines) => form.set('lines', lines)}
        />
        <Checkbox
          label={t('inbound.blind')}
          description={t('inbound.blindHint')}
          checked={values.blind}
          onChange={(event) => form.set('blind', event.currentTarget.checked)}
        />
        <Textarea {...form.text('note')} label={t('inbound.note')} autosize minRows={1} maxRows={4} maxLength={500} />
      </Form>
    </Dialog>
  );
}
