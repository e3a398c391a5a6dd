import { ActionIcon } from '@mantine/core';
import { api, type PurchaseOrder } from '@zhanggui/api-client';
import { Money } from '@zhanggui/ui';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';
import { Facts, Section, Table } from '../Section.js';

/** What was received and paid, and what is owed. */
export function PurchaseMoney({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation('purchasing');
  const { money, currency } = order;
  if (money.receivedMinor === 0 && order.payments.length === 0 && money.prepaymentDueMinor === 0) return null;
  const amount = (minor: number) => <Money minor={minor} currency={currency} />;
  return (
    <Section title={t('money.title')}>
      <Facts
        facts={[
          [t('money.prepaymentDue'), money.prepaymentDueMinor > 0 && amount(money.prepaymentDueMinor)],
          [t('money.received'), amount(money.receivedMinor)],
          [t('money.returned'), money.returnedMinor > 0 && amount(money.returnedMinor)],
          [t('money.prepaid'), !order.onConsignment && amount(money.prepaidMinor)],
          [t('money.paid'), !order.onConsignment && amount(money.paidMinor)],
          [
            t('money.payable'),
            order.onConsignment ? (
              <Link to="/purchasing/consignment/$supplierId" params={{ supplierId: order.supplierId }}>
                {t('money.settled')}
              </Link>
            ) : (
              <strong>{amount(money.payableMinor)}</strong>
            ),
          ],
          [t('money.dueOn'), money.dueOn],
        ]}
      />
      {order.payments.length > 0 && (
        <Table
          label={t('money.title')}
          columns={[
            { title: t('payment.paidOn') },
            { title: t('payment.kind') },
            { title: t('payment.reference') },
            { title: t('payment.amount'), end: true },
          ]}
          rows={order.payments.map((payment) => ({
            key: payment.id,
            cells: [payment.paidOn, t(`payment.kinds.${payment.kind}`), payment.reference, amount(payment.amountMinor)],
          }))}
        />
      )}
    </Section>
  );
}

/** Freight, duty and other costs that the goods bear. */
export function PurchaseCosts({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation('purchasing');
  const drop = useAction({
    run: (costId: string) => api.delete(`/purchase-orders/${order.id}/costs/${costId}`),
    invalidates: [['purchase-orders']],
  });
  if (order.costs.length === 0) return null;
  const writes = order.actions.includes('add_cost');
  return (
    <Section title={t('cost.title')}>
      <Table
        label={t('cost.title')}
        columns={[
          { title: t('cost.kind') },
          { title: t('cost.spreadBy') },
          { title: t('order.note') },
          { title: t('cost.amount'), end: true },
          { title: '' },
        ]}
        rows={order.costs.map((cost) => ({
          key: cost.id,
          cells: [
            t(`cost.kinds.${cost.kind}`),
            t(`cost.spreads.${cost.spreadBy}`),
            cost.note,
            <Money key="amount" minor={cost.amountHomeMinor} currency={order.homeCurrency} />,
            writes && (
              <ActionIcon key="drop" aria-label={t('cost.drop')} onClick={() => drop.run(cost.id)}>
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            ),
          ],
        }))}
      />
    </Section>
  );
}
