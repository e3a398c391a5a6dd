import { Textarea } from '@mantine/core';
import { api, type Order } from '@zhanggui/api-client';
import { minorDigits } from '@zhanggui/shared';
import { Dialog, Form, ProblemNotice, useFormat, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../lib/MoneyField.js';
import { useRight, useSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';

interface Wish {
  amountMinor: number | null;
  reason: string;
}

/** Gives money back; says before anything is sent whether someone else will have to decide. */
export default function RefundDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const mostMinor = order.totalMinor - order.refundedMinor;
  const form = useFormState<Wish>({ amountMinor: mostMinor, reason: '' });
  const { amountMinor, reason } = form.values;
  const limit = useLimit(order);
  const isTooMuch = amountMinor !== null && amountMinor > mostMinor;
  const goesOn = amountMinor !== null && limit.isBeyond(amountMinor);
  const refund = useAction({
    run: (body: Wish, idempotencyKey) => api.post(`/orders/${order.id}/refunds`, { body, idempotencyKey }),
    form,
    invalidates: [['orders']],
    doneText: (_, wish) => t('refund.done', { amount: money(wish.amountMinor ?? 0, order.currency) }),
    onDone: onClose,
  });
  return (
    <Dialog title={t('refund.title', { number: order.number })} onClose={onClose} keeps={form.dirty}>
      <Form
        label={t('refund.title', { number: order.number })}
        submitLabel={goesOn ? t('ui:suggest', { action: t('refund.submit') }) : t('refund.submit')}
        busy={refund.busy}
        disabled={!amountMinor || isTooMuch || reason.trim() === ''}
        onSubmit={() => refund.run({ amountMinor, reason: reason.trim() })}
        onCancel={onClose}
        problem={
          refund.problem !== null && Object.keys(form.errors).length === 0 && <ProblemNotice error={refund.problem} />
        }
      >
        <MoneyField
          label={t('refund.amount')}
          description={t('refund.most', { amount: money(mostMinor, order.currency) })}
          error={
            isTooMuch ? t('refund.tooMuch', { amount: money(mostMinor, order.currency) }) : form.errors['amountMinor']
          }
          digits={minorDigits(order.currency)}
          currency={order.currency}
          value={amountMinor}
          onChange={(value) => form.set('amountMinor', value)}
          data-autofocus
        />
        <Textarea
          {...form.text('reason')}
          label={t('refund.reason')}
          description={t('refund.reasonHint')}
          autosize
          minRows={2}
          maxLength={500}
        />
        <p role="status" className="zg-soft">
          {limit.text}
          {goesOn && ` ${t('refund.becomesProposal')}`}
        </p>
      </Form>
    </Dialog>
  );
}

/** What this person may refund of the order alone; what they refunded of it before counts as well. */
function useLimit(order: Order): { text: string; isBeyond: (amountMinor: number) => boolean } {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const right = useRight('orders:refund');
  const { permissions, user } = useSession();
  const suggestsOnly = !permissions.includes('orders:refund');
  const before = order.refunds.reduce(
    (sum, refund) => sum + (refund.createdBy === user.id ? refund.amountMinor : 0),
    0,
  );
  const limitMinor = right?.limitMinor ?? null;
  if (suggestsOnly) return { text: t('refund.suggestsOnly'), isBeyond: () => true };
  if (limitMinor === null) return { text: t('refund.noLimit'), isBeyond: () => false };
  const text = t('refund.limit', { amount: money(limitMinor, order.currency) });
  return { text, isBeyond: (amountMinor) => before + amountMinor > limitMinor };
}
