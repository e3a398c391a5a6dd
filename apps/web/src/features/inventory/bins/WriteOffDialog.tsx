import '@mantine/core/styles/NumberInput.css';
import { NumberInput, Select, Textarea } from '@mantine/core';
import { api, type WrittenOff } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../lib/notify.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import type { MovedGoods } from './MoveDialog.js';

const reasons = ['damaged', 'expired', 'lost', 'sample', 'other'] as const;

interface WriteOff {
  quantity: number | string;
  reason: string | null;
  note: string;
}

interface WriteOffDialogProps {
  goods: MovedGoods;
  /** What is known beforehand: how much, and why. */
  first?: { quantity: number; reason: (typeof reasons)[number] | null };
  onClose: () => void;
}

/** Takes goods that lie in one place out of the books for good; beyond the person's limit it becomes a proposal. */
export function WriteOffDialog({ goods, first, onClose }: WriteOffDialogProps) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const { variantId, sku, warehouseId, lot, condition, from, most } = goods;
  const form = useFormState<WriteOff>({ quantity: first?.quantity ?? '', reason: first?.reason ?? null, note: '' });
  const { quantity, reason, note } = form.values;
  const units = Number(quantity);
  const post = useAction({
    run: (draft: WriteOff, idempotencyKey) => {
      const place = { ...(from !== null && { bin: from }), ...(lot && { lot }), condition };
      return api.post<WrittenOff>('/stock/write-offs', {
        body: {
          warehouseId,
          reason: draft.reason,
          ...(draft.note.trim() && { note: draft.note.trim() }),
          lines: [{ variantId, ...place, quantity: Number(draft.quantity) }],
        },
        idempotencyKey,
      });
    },
    form,
    invalidates: [['bins'], ['stock'], ['workbench'], ['clearance']],
    onDone: () => {
      notifyDone(t('writeOff.done', { count: units, sku }));
      onClose();
    },
  });
  const title = t('writeOff.title', { sku });
  const ready = units >= 1 && units <= most && reason !== null && (reason !== 'other' || note.trim() !== '');
  return (
    <Dialog onClose={onClose} title={title} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:write_off', t('writeOff.submit'))}
        busy={post.busy}
        disabled={!ready}
        onSubmit={() => post.run(form.values)}
        onCancel={onClose}
        problem={post.problem !== null && <ProblemNotice error={post.problem} />}
      >
        <p className="zg-soft">{t('move.from', { place: from ?? t('counts.unplaced'), count: most })}</p>
        <NumberInput
          label={t('station.units')}
          min={1}
          max={most}
          allowDecimal={false}
          value={quantity}
          error={form.errors['lines/0/quantity']}
          onChange={(value) => form.set('quantity', value)}
          data-autofocus
        />
        <Select
          label={t('writeOff.reason')}
          value={reason}
          error={form.errors['reason']}
          onChange={(value) => form.set('reason', value)}
          data={reasons.map((value) => ({ value, label: t(`writeOff.reasons.${value}`) }))}
        />
        <Textarea
          {...form.text('note')}
          label={t('writeOff.note')}
          description={reason === 'other' ? t('writeOff.noteHint') : undefined}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={500}
        />
      </Form>
    </Dialog>
  );
}
