import { Button, Skeleton } from '@mantine/core';
import { api, type PurchaseOrder } from '@zhanggui/api-client';
import { DateTime, Money, ProblemNotice } from '@zhanggui/ui';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import classes from '../purchasing.module.css';
import { purchaseQuery } from '../queries.js';
import { Facts, Section } from '../Section.js';
import { StatusWord } from '../StatusWord.js';
import { PurchaseActions } from './PurchaseActions.js';
import { PurchaseEditor } from './PurchaseEditor.js';
import {
  PurchaseConfirmations,
  PurchaseDeliveries,
  PurchaseReceipts,
  PurchaseReturns,
  PurchaseTracking,
} from './PurchaseHistory.js';
import { PurchaseLines } from './PurchaseLines.js';
import { PurchaseCosts, PurchaseMoney } from './PurchaseMoney.js';
import { PurchaseTimeline } from './PurchaseTimeline.js';
import { Promised } from './usePurchaseColumns.js';

const route = getRouteApi('/shell/purchasing/orders/$orderId');

export function PurchasePage() {
  const { t, i18n } = useTranslation('purchasing');
  const { orderId } = route.useParams();
  const { data: order, error, refetch } = useQuery(purchaseQuery(orderId));
  const [editing, setEditing] = useState(false);
  return (
    <PageFrame
      title={order?.number ?? t('order.one')}
      parent={<Link to="/purchasing/orders">{t('orders.title')}</Link>}
      actions={
        order && (
          <Button
            component="a"
            href={api.url(`/purchase-orders/${order.id}/document`, { language: i18n.language })}
            download
            variant="default"
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
          >
            {t('order.pdf')}
          </Button>
        )
      }
    >
      {error && !order && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!order && !error && <Skeleton height={420} />}
      {order && editing && (
        <PurchaseEditor key={order.version} order={order} supplierId={null} onSaved={() => setEditing(false)} />
      )}
      {order && !editing && <PurchaseView order={order} onEdit={() => setEditing(true)} />}
    </PageFrame>
  );
}

function PurchaseView({ order, onEdit }: { order: PurchaseOrder; onEdit: () => void }) {
  const { t } = useTranslation('purchasing');
  const { giveBack, units } = route.useSearch();
  const givenBack = giveBack ? { variantId: giveBack, units: Math.max(1, Number(units) || 1) } : undefined;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <StatusWord status={order.status} />
        <Link to="/purchasing/suppliers/$supplierId" params={{ supplierId: order.supplierId }}>
          {order.supplierName}
        </Link>
        <span className={classes.total}>
          <Money minor={order.totalMinor} currency={order.currency} />
        </span>
      </header>
      <PurchaseActions order={order} givenBack={givenBack} onEdit={onEdit} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <PurchaseLines order={order} />
          <PurchaseDeliveries order={order} />
          <PurchaseReceipts order={order} />
          <PurchaseReturns order={order} />
          <PurchaseConfirmations order={order} />
          <PurchaseTracking order={order} />
        </div>
        <div className={classes.column}>
          <Section title={t('order.terms')}>
            <Facts
              facts={[
                [t('order.warehouse'), order.warehouseCode],
                [t('order.promisedOn'), order.promisedOn && <Promised order={order} />],
                [
                  t('order.payment'),
                  order.onConsignment
                    ? t('order.onConsignmentHint')
                    : t('supplier.termsOf', { percent: String(Number(order.prepayPercent)), days: order.netDays }),
                ],
                [t('order.overReceipt'), `${Number(order.overReceiptPercent)} %`],
                [t('order.rate'), order.currency === order.homeCurrency ? '' : order.exchangeRate],
                [
                  t('order.totalHome'),
                  order.currency !== order.homeCurrency && (
                    <Money minor={order.totalHomeMinor} currency={order.homeCurrency} />
                  ),
                ],
                [t('order.createdAt'), <DateTime key="created" at={order.createdAt} />],
                [t('order.placedAt'), order.placedAt && <DateTime at={order.placedAt} />],
              ]}
            />
            {order.note && <p className={classes.texts}>{order.note}</p>}
            {order.reason && (
              <p>
                {t('order.reason')}: {order.reason}
              </p>
            )}
          </Section>
          <PurchaseMoney order={order} />
          <PurchaseCosts order={order} />
          <PurchaseTimeline orderId={order.id} />
        </div>
      </div>
    </div>
  );
}
