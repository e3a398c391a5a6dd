import { Select, Textarea, TextInput } from '@mantine/core';
import { api, type StockPosting } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';
import { notifyDone } from '../../lib/notify.js';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { LinesEditor } from './LinesEditor.js';
import { problemByLine, quantitiesAreWhole, type PostingLine } from './lines.js';

const reasons = ['damaged', 'lost', 'found', 'count', 'correction'] as const;

interface PostingDialogProps {
  kind: 'receive' | 'adjust';
  warehouseId?: string | undefined;
  /** Starts with a line of this SKU. */
  sku?: string;
  onClose: () => void;
}

interface Posting {
  warehouseId: string | null;
  reason: string | null;
  reference: string;
  note: string;
  lines: PostingLine[];
}

/** Goods received, or a correction with its reason; lines are scanned or typed. */
export function PostingDialog({ kind, warehouseId, sku, onClose }: PostingDialogProps) {
  const { t } = useTranslation('inventory');
  const warehouses = (useWarehouses() ?? []).filter((warehouse) => warehouse.active);
  const form = useFormState<Posting>({
    warehouseId: warehouseId ?? null,
    reason: null,
    reference: '',
    note: '',
    lines: sku ? [{ sku, name: '', quantity: '1' }] : [],
  });
  const { verb } = useMay();
  const { values } = form;
  const chosen = values.warehouseId ?? (warehouses.length === 1 ? (warehouses[0]?.id ?? null) : null);
  const post = useAction({
    run: (posting: Posting, idempotencyKey) =>
      api.post<StockPosting>(pathOf(kind), { body: bodyOf(kind, posting), idempotencyKey }),
    form,
    invalidates: [['stock'], ['workbench']],
    onDone: (answer) => {
      const units = answer.lines.reduce((sum, line) => sum + line.quantity, 0);
      const count = kind === 'receive' ? units : answer.lines.length;
      notifyDone(t(`${kind}.done`, { count }));
      onClose();
    },
  });
  const ready =
    chosen !== null &&
    values.lines.length > 0 &&
    quantitiesAreWhole(values.lines, kind) &&
    (kind === 'receive' || values.reason !== null);
  const title = t(`${kind}.title`);
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb(`inventory:${kind}`, t(`${kind}.submit`))}
        busy={post.busy}
        disabled={!ready}
        onSubmit={() => post.run({ ...values, warehouseId: chosen })}
        onCancel={onClose}
        problem={post.problem !== null && <ProblemNotice error={post.problem} />}
      >
        <Select
          label={t('column.warehouse')}
          value={chosen}
          error={form.errors['warehouseId']}
          onChange={(id) => form.set('warehouseId', id)}
          data={warehouses.map((warehouse) => ({ value: warehouse.id, label: `${warehouse.code} ${warehouse.name}` }))}
        />
        {kind === 'adjust' ? (
          <Select
            label={t('adjust.reason')}
            value={values.reason}
            error={form.errors['reason']}
            onChange={(reason) => form.set('reason', reason)}
            data={reasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
          />
        ) : (
          <TextInput
            {...form.text('reference')}
            label={t('receive.reference')}
            description={t('receive.referenceHint')}
            maxLength={120}
          />
        )}
        <LinesEditor
          kind={kind}
          lines={values.lines}
          errors={problemByLine(form.errors)}
          onChange={(lines) => form.set('lines', lines)}
        />
        <Textarea {...form.text('note')} label={t('note')} autosize minRows={1} maxRows={4} maxLength={500} />
      </Form>
    </Dialog>
  );
}

function pathOf(kind: PostingDialogProps['kind']): string {
  return kind === 'receive' ? '/stock/receipts' : '/stock/adjustments';
}

function bodyOf(kind: PostingDialogProps['kind'], { warehouseId, reason, reference, note, lines }: Posting) {
  const shared = { warehouseId, ...(note.trim() ? { note: note.trim() } : {}) };
  return kind === 'receive'
    ? {
        ...shared,
        ...(reference.trim() ? { reference: reference.trim() } : {}),
        lines: lines.map((line) => ({ sku: line.sku, quantity: Number(line.quantity) })),
      }
    : { ...shared, reason, lines: lines.map((line) => ({ sku: line.sku, delta: Number(line.quantity) })) };
}
