import { Skeleton } from '@mantine/core';
import { api, type ShopAllocation } from '@zhanggui/api-client';
import { ProblemNotice } from '@zhanggui/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShops } from '../../../lib/lookups.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { AllocationForm } from './AllocationForm.js';

const route = getRouteApi('/shell/settings/shops/$shopId/allocation');

const allocationQuery = (shopId: string) =>
  queryOptions({
    queryKey: ['allocation', shopId],
    queryFn: ({ signal }) => api.get<ShopAllocation>(`/allocation/${shopId}`, { signal }),
  });

/** From which warehouses the orders of a shop leave and how one is chosen, with a trial beside it. */
export function AllocationPage() {
  const { t } = useTranslation('settings');
  const { shopId } = route.useParams();
  const shop = useShops()?.find(({ id }) => id === shopId);
  const { data, error, refetch } = useQuery(allocationQuery(shopId));
  return (
    <PageFrame
      title={shop ? t('allocation.of', { name: shop.name }) : t('allocation.title')}
      parent={<Link to="/settings/shops">{t('allocation.back')}</Link>}
    >
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={420} />}
      {data && <AllocationForm key={`${shopId} ${data.version}`} allocation={data} />}
    </PageFrame>
  );
}
