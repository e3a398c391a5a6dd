import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { OrderDetail } from './OrderDetail.js';
import { orderQuery } from './queries.js';

const route = getRouteApi('/shell/orders/$orderId');

export function OrderPage() {
  const { t } = useTranslation('orders');
  const { orderId } = route.useParams();
  const { data: order } = useQuery(orderQuery(orderId));
  return (
    <PageFrame
      title={order ? t('detail.of', { number: order.number }) : t('detail.label')}
      parent={<Link to="/orders">{t('title')}</Link>}
    >
      <OrderDetail orderId={orderId} wide />
    </PageFrame>
  );
}
