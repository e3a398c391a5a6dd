import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import classes from './inventory.module.css';
import { stockOfVariantQuery } from './queries.js';
import { StockOfVariant } from './StockOfVariant.js';

const route = getRouteApi('/shell/stock/$variantId');

export function StockOfVariantPage() {
  const { t } = useTranslation('inventory');
  const { variantId } = route.useParams();
  const { data } = useQuery(stockOfVariantQuery(variantId));
  return (
    <PageFrame title={data?.sku ?? t('detail.label')} parent={<Link to="/stock">{t('title')}</Link>} narrow>
      <div className={classes.sheet}>
        <StockOfVariant variantId={variantId} wide />
      </div>
    </PageFrame>
  );
}
