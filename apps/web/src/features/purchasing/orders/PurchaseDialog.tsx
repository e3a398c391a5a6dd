import type { PurchaseOrder, SupplierContact } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../lib/i18n.js';
import { useMay } from '../../../lib/session.js';
import { useQuery } from '@tanstack/react-query';
import { supplierQuery } from '../../../lib/suppliers.js';
import { type Field, FieldsDialog } from './FieldsDialog.js';
import type { GivenBack, UnitsKind } from './units.js';
import { UnitsDialog } from './UnitsDialog.js';

export type DialogAction = 'reject' | 'cancel' | 'close' | 'track' | 'add_cost' | 'pay' | 'mail' | UnitsKind;

const trackingKinds = ['in_production', 'shipped', 'customs', 'arriving', 'delayed', 'other'] as const;
const costKinds = ['freight', 'duty', 'insurance', 'other'] as const;
const paymentKinds = ['prepayment', 'payment'] as const;
const spreads = ['value', 'quantity', 'weight'] as const;

const PATHS: Partial<Record<DialogAction, string>> = { add_cost: 'costs', pay: 'payments', track: 'tracking' };

/** The dialog of one step of an order. */
export function PurchaseDialog({
  action,
  order,
  givenBack,
  onClose,
}: {
  action: DialogAction;
  order: PurchaseOrder;
  givenBack?: GivenBack | undefined;
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
  if (action === 'confirm' || action === 'announce' || action === 'receive' || action === 'return')
    return <UnitsDialog kind={action} {...{ order, title, submitLabel, givenBack, onClose }} />;
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

interface Asked {
  fields: Field[];
  initial: Record<string, string | number | null>;
}

type T = ReturnType<typeof useTranslation<'purchasing'>>['t'];

function useFieldsOf(action: DialogAction, order: PurchaseOrder): Asked {
  const { t, i18n } = useTranslation('purchasing');
  const supplier = useQuery({ ...supplierQuery(order.supplierId), enabled: action === 'mail' }).data;
  if (action === 'track') return trackingFields(t);
  if (action === 'add_cost') return costFields(t, order);
  if (action === 'pay') return paymentFields(t, order);
  if (action === 'mail') return mailFields(t, supplier?.contacts ?? [], i18n.language);
  const hint = t(`reasonHint.${action}`);
  const isOptional = action === 'close';
  return {
    fields: [{ kind: 'area', name: 'reason', label: t('order.reason'), hint, optional: isOptional }],
    initial: { reason: '' },
  };
}

const trackingFields = (t: T): Asked => ({
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: t('purchasing:tracking.kind'),
      choices: trackingKinds.map((value) => ({ value, label: t(`purchasing:tracking.kinds.${value}`) })),
    },
    { kind: 'text', name: 'carrier', label: t('purchasing:tracking.carrier'), optional: true },
    { kind: 'text', name: 'trackingNumber', label: t('purchasing:tracking.trackingNumber'), optional: true },
    { kind: 'date', name: 'expectedOn', label: t('purchasing:tracking.expectedOn'), optional: true },
    { kind: 'area', name: 'note', label: t('purchasing:order.note'), optional: true },
  ],
  initial: { kind: 'shipped', carrier: '', trackingNumber: '', expectedOn: '', note: '' },
});

const costFields = (t: T, order: PurchaseOrder): Asked => ({
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: t('purchasing:cost.kind'),
      choices: costKinds.map((value) => ({ value, label: t(`purchasing:cost.kinds.${value}`) })),
    },
    { kind: 'money', name: 'amountHomeMinor', label: t('purchasing:cost.amount'), currency: order.homeCurrency },
    {
      kind: 'choice',
      name: 'spreadBy',
      label: t('purchasing:cost.spreadBy'),
      hint: t('purchasing:cost.spreadHint'),
      choices: spreads.map((value) => ({ value, label: t(`purchasing:cost.spreads.${value}`) })),
    },
    { kind: 'text', name: 'note', label: t('purchasing:order.note'), optional: true },
  ],
  initial: { kind: 'freight', amountHomeMinor: null, spreadBy: 'value', note: '' },
});

/** What the terms ask beforehand as long as nothing came, then what is owed. */
function paymentFields(t: T, { money, accepted, currency }: PurchaseOrder): Asked {
  const isBefore = money.prepaidMinor === 0 && money.prepaymentDueMinor > 0 && accepted === 0;
  const due = isBefore ? money.prepaymentDueMinor : Math.max(0, money.payableMinor);
  return {
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t('purchasing:payment.kind'),
        choices: paymentKinds.map((value) => ({ value, label: t(`purchasing:payment.kinds.${value}`) })),
      },
      { kind: 'money', name: 'amountMinor', label: t('purchasing:payment.amount'), currency },
      { kind: 'date', name: 'paidOn', label: t('purchasing:payment.paidOn') },
      { kind: 'text', name: 'reference', label: t('purchasing:payment.reference'), optional: true },
    ],
    initial: {
      kind: isBefore ? 'prepayment' : 'payment',
      amountMinor: due || null,
      paidOn: new Date().toLocaleDateString('sv-SE'),
      reference: '',
    },
  };
}

const mailFields = (t: T, contacts: readonly SupplierContact[], language: string): Asked => ({
  fields: [
    {
      kind: 'choice',
      name: 'contactId',
      label: t('purchasing:mail.to'),
      hint: t('purchasing:mail.hint'),
      optional: true,
      choices: contacts
        .filter(({ email }) => email)
        .map(({ id, name, email }) => ({ value: id, label: `${name} ${email}` })),
    },
    { kind: 'choice', name: 'language', label: t('purchasing:mail.language'), choices: languages },
    { kind: 'area', name: 'message', label: t('purchasing:mail.message'), optional: true },
  ],
  initial: { contactId: null, language, message: '' },
});
