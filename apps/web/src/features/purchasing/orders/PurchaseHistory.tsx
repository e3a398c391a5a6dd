import type { PurchaseOrder } from '@zhanggui/api-client';
import { DateTime, Money } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '../purchasing.module.css';
import { Section, Table } from '../Section.js';

interface Props {
  order: PurchaseOrder;
}

/** Deliveries that the warehouse expects or has received of the order. */
export function PurchaseDeliveries({ order }: Props) {
  const { t } = useTranslation('purchasing');
  if (order.deliveries.length === 0) return null;
  return (
    <Section title={t('delivery.title')}>
      <Table
        label={t('delivery.title')}
        columns={[
          { title: t('delivery.number') },
          { title: t('delivery.status') },
          { title: t('delivery.expectedOn') },
          { title: t('delivery.expected'), end: true },
          { title: t('receipt.accepted'), end: true },
          { title: t('receipt.rejected'), end: true },
        ]}
        rows={order.deliveries.map((one) => ({
          key: one.id,
          cells: [
            <Link key="number" to="/inbound/$inboundId" params={{ inboundId: one.id }}>
              {one.number}
            </Link>,
            t(`delivery.state.${one.status}`),
            one.expectedOn ?? '–',
            one.expected,
            one.accepted,
            one.rejected,
          ],
        }))}
      />
    </Section>
  );
}

export function PurchaseReceipts({ order }: Props) {
  const { t } = useTranslation('purchasing');
  if (order.receipts.length === 0) return null;
  return (
    <Section title={t('receipt.title')}>
      <Table
        label={t('receipt.title')}
        columns={[
          { title: t('receipt.receivedOn') },
          { title: t('line.sku') },
          { title: t('receipt.accepted'), end: true },
          { title: t('receipt.rejected'), end: true },
          { title: t('receipt.rejectReason') },
          { title: t('receipt.reference') },
        ]}
        rows={order.receipts.flatMap((receipt) =>
          receipt.lines.map((line) => ({
            key: `${receipt.id} ${line.lineNo}`,
            cells: [
              receipt.receivedOn,
              <span key="sku" className="zg-mono">
                {line.sku}
              </span>,
              line.accepted,
              line.rejected,
              <RejectReason key="reason" line={line} />,
              [receipt.reference, receipt.note].filter(Boolean).join(' · '),
            ],
          })),
        )}
      />
    </Section>
  );
}

type ReceiptLine = Props['order']['receipts'][number]['lines'][number];

function RejectReason({ line: { rejectReason, overRejectLimit, mostRejectPercent } }: { line: ReceiptLine }) {
  const { t } = useTranslation('purchasing');
  return (
    <>
      {rejectReason && t(`reject.${rejectReason}`)}
      {overRejectLimit && (
        <div className={classes.warnings}>{t('receipt.overLimit', { percent: mostRejectPercent })}</div>
      )}
    </>
  );
}

export function PurchaseReturns({ order }: Props) {
  const { t } = useTranslation('purchasing');
  if (order.returns.length === 0) return null;
  return (
    <Section title={t('returns.title')}>
      <ol className={classes.timeline}>
        {order.returns.map((one) => (
          <li key={one.id}>
            {one.lines.map(({ sku, quantity }) => `${sku} × ${quantity}`).join(', ')} ·{' '}
            <Money minor={one.amountMinor} currency={order.currency} />
            <div className="zg-soft">
              {[one.reason, one.reference].filter(Boolean).join(' · ')} · <DateTime at={one.createdAt} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function PurchaseConfirmations({ order }: Props) {
  const { t } = useTranslation('purchasing');
  if (order.confirmations.length === 0) return null;
  const skuOf = (lineNo: number) => order.lines.find((line) => line.lineNo === lineNo)?.sku ?? '';
  return (
    <Section title={t('confirmation.title')}>
      <ol className={classes.timeline}>
        {order.confirmations.map((one) => (
          <li key={one.id}>
            {one.changes.length === 0 && t('confirmation.asOrdered')}
            {one.changes.map(({ lineNo, quantity, promisedOn }) => (
              <div key={lineNo}>
                <span className="zg-mono">{skuOf(lineNo)}</span>{' '}
                {quantity && t('confirmation.quantity', { before: quantity.before, after: quantity.after })}{' '}
                {promisedOn && t('confirmation.day', { before: promisedOn.before ?? '–', after: promisedOn.after })}
              </div>
            ))}
            <div className="zg-soft">
              {[one.reference, one.note].filter(Boolean).join(' · ')} <DateTime at={one.createdAt} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function PurchaseTracking({ order }: Props) {
  const { t } = useTranslation('purchasing');
  if (order.tracking.length === 0) return null;
  return (
    <Section title={t('tracking.title')}>
      <ol className={classes.timeline}>
        {order.tracking.map((entry) => (
          <li key={entry.id}>
            <strong>{t(`tracking.kinds.${entry.kind}`)}</strong>{' '}
            {[entry.carrier, entry.trackingNumber, entry.note].filter(Boolean).join(' · ')}
            <div className="zg-soft">
              {entry.expectedOn && `${t('tracking.expectedOn')} ${entry.expectedOn} · `}
              <DateTime at={entry.createdAt} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
