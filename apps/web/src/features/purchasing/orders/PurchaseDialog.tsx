import type { PurchaseOrder } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../lib/i18n.js';
import { useMay } from '../../../lib/session.js';
import { useQuery } from '@tanstack/react-query';
import { supplierQuery } from '../queries.js';
import { type Field, FieldsDialog } from './FieldsDialog.js';
import { UnitsDialog } from './UnitsDialog.js';

export type DialogAction =
  'reject' | 'cancel' | 'close' | 'track' | 'add_cost' | 'pay' | 'mail' | 'confirm' | 'receive' | 'return';

const trackingKinds = ['in_production', 'shipped', 'customs', 'arriving', 'delayed', 'other'] as const;
const costKinds = ['freight', 'duty', 'insurance', 'other'] as const;
const spreads = ['value', 'quantity', 'weight'] as const;

const PATHS: Partial<Record<DialogAction, string>> = { add_cost: 'costs', pay: 'payments', track: 'tracking' };

/** The dialog of one step of an order. */
export function PurchaseDialog({
  action,
  order,
  onClose,
}: {
  action: DialogAction;
  order: PurchaseOrder;
  onClose: () => void;
}) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const form = useFieldsOf(action, order);
  const title = `${t(`action.${action}`)} · ${order.number}`;
  const permission =
    action === 'reject'
      ? 'purchasing:approve'
      : action === 'pay'
        ? 'purchasing:pay'
        : action === 'receive' || action === 'return'
          ? 'purchasing:receive'
          : 'purchasing:write';
  const submitLabel = verb(permission, t(`action.${action}`));
  if (action === 'confirm' || action === 'receive' || action === 'return')
    return <UnitsDialog kind={action} order={order} title={title} submitLabel={submitLabel} onClose={onClose} />;
  return (
    <FieldsDialog
      title={title}
      submitLabel={submitLabel}
      path={`/purchase-orders/${order.id}/${PATHS[action] ?? action}`}
      fields={form.fields}
      initial={form.initial}
      doneText={t(`done.${action}`, { number: order.number })}
      onClose={onClose}
    />
  );
}

function useFieldsOf(
  action: DialogAction,
  order: PurchaseOrder,
): { fields: Field[]; initial: Record<string, string | number | null> } {
  const { t, i18n } = useTranslation('purchasing');
  const contacts = useQuery({ ...supplierQuery(order.supplierId), enabled: action === 'mail' }).data?.contacts ?? [];
  const choices = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const today = new Date().toLocaleDateString('sv-SE');
  switch (action) {
    case 'track':
      return {
        fields: [
          {
            kind: 'choice',
            name: 'kind',
            label: t('tracking.kind'),
            choices: choices('tracking.kinds', trackingKinds),
          },
          { kind: 'text', name: 'carrier', label: t('tracking.carrier'), optional: true },
          { kind: 'text', name: 'trackingNumber', label: t('tracking.trackingNumber'), optional: true },
          { kind: 'date', name: 'expectedOn', label: t('tracking.expectedOn'), optional: true },
          { kind: 'area', name: 'note', label: t('order.note'), optional: true },
        ],
        initial: { kind: 'shipped', carrier: '', trackingNumber: '', expectedOn: '', note: '' },
      };
    case 'add_cost':
      return {
        fields: [
          { kind: 'choice', name: 'kind', label: t('cost.kind'), choices: choices('cost.kinds', costKinds) },
          { kind: 'money', name: 'amountHomeMinor', label: t('cost.amount'), currency: order.homeCurrency },
          {
            kind: 'choice',
            name: 'spreadBy',
            label: t('cost.spreadBy'),
            hint: t('cost.spreadHint'),
            choices: choices('cost.spreads', spreads),
          },
          { kind: 'text', name: 'note', label: t('order.note'), optional: true },
        ],
        initial: { kind: 'freight', amountHomeMinor: null, spreadBy: 'value', note: '' },
      };
    case 'pay': {
      const isBefore = order.money.prepaidMinor === 0 && order.money.prepaymentDueMinor > 0 && order.accepted === 0;
      const due = isBefore ? order.money.prepaymentDueMinor : Math.max(0, order.money.payableMinor);
      return {
        fields: [
          {
            kind: 'choice',
            name: 'kind',
            label: t('payment.kind'),
            choices: choices('payment.kinds', ['prepayment', 'payment']),
          },
          { kind: 'money', name: 'amountMinor', label: t('payment.amount'), currency: order.currency },
          { kind: 'date', name: 'paidOn', label: t('payment.paidOn') },
          { kind: 'text', name: 'reference', label: t('payment.reference'), optional: true },
        ],
        initial: { kind: isBefore ? 'prepayment' : 'payment', amountMinor: due || null, paidOn: today, reference: '' },
      };
    }
    case 'mail':
      return {
        fields: [
          {
            kind: 'choice',
            name: 'contactId',
            label: t('mail.to'),
            hint: t('mail.hint'),
            optional: true,
            choices: contacts
              .filter(({ email }) => email)
              .map(({ id, name, email }) => ({ value: id, label: `${name} ${email}` })),
          },
          { kind: 'choice', name: 'language', label: t('mail.language'), choices: languages },
          { kind: 'area', name: 'message', label: t('mail.message'), optional: true },
        ],
        initial: { contactId: null, language: i18n.language, message: '' },
      };
    default:
      return {
        fields: [
          {
            kind: 'area',
            name: 'reason',
            label: t('order.reason'),
            hint: t(`reasonHint.${action}`),
            optional: action === 'close',
          },
        ],
        initial: { reason: '' },
      };
  }
}
