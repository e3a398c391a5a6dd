import type { Supplier } from '@zhanggui/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section, Table } from '../Section.js';

/** Receipts of the last year of which more was rejected than the contract allowed; nothing where there are none. */
export function OverRejectLimit({ supplier: { overRejectLimit } }: { supplier: Supplier }) {
  const { t } = useTranslation('purchasing');
  if (overRejectLimit.length === 0) return null;
  return (
    <Section title={t('overLimit.title')}>
      <Table
        label={t('overLimit.title')}
        columns={[
          { title: t('receipt.receivedOn') },
          { title: t('overLimit.order') },
          { title: t('line.sku') },
          { title: t('receipt.accepted'), end: true },
          { title: t('receipt.rejected'), end: true },
          { title: t('overLimit.allowedBy') },
        ]}
        rows={overRejectLimit.map((one, n) => ({
          key: String(n),
          cells: [
            one.receivedOn,
            <Link key="order" to="/purchasing/orders/$orderId" params={{ orderId: one.orderId }}>
              {one.orderNumber}
            </Link>,
            <span key="sku" className="zg-mono">
              {one.sku}
            </span>,
            one.accepted,
            one.rejected,
            <Link key="contract" to="/purchasing/contracts/$contractId" params={{ contractId: one.contractId }}>
              {t('overLimit.allowed', { percent: one.mostRejectPercent, contract: one.contractNumber })}
            </Link>,
          ],
        }))}
      />
    </Section>
  );
}
