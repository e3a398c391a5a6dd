import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood } from '../../../lib/search.js';
import { validateNewPurchaseSearch } from '../search.js';
import { PurchaseEditor } from './PurchaseEditor.js';

const route = getRouteApi('/shell/purchasing/orders/new');

export function NewPurchasePage() {
  const { t } = useTranslation('purchasing');
  const { supplierId } = route.useSearch({ select: understood(validateNewPurchaseSearch) });
  return (
    <PageFrame title={t('orders.create')} parent={<Link to="/purchasing/orders">{t('orders.title')}</Link>}>
      <PurchaseEditor order={null} supplierId={supplierId ?? null} />
    </PageFrame>
  );
}
