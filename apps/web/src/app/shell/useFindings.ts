import { api, type OrderRow, type Page, type VariantHit } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconPackage, IconReceipt } from '@tabler/icons-react';
import { useCan } from '../../lib/session.js';
import { stageLabelKey } from '../../lib/stages.js';
import { useTranslation } from 'react-i18next';
import type { Command } from './useCommands.js';

/** Orders, products and SKUs that answer to the typed text. */
export function useFindings(text: string): { items: Command[]; busy: boolean } {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const can = useCan();
  const query = { q: text, limit: 6 };
  const orders = useQuery({
    queryKey: ['orders', 'find', text],
    queryFn: ({ signal }) => api.get<Page<OrderRow>>('/orders', { query, signal }),
    enabled: text.length > 1 && can('orders:read'),
  });
  const variants = useQuery({
    queryKey: ['products', 'find', text],
    queryFn: ({ signal }) => api.get<Page<VariantHit>>('/variants', { query, signal }),
    enabled: text.length > 1 && can('catalog:read'),
  });
  const foundOrders = (orders.data?.items ?? []).map<Command>((order) => ({
    id: order.id,
    group: 'found',
    label: `${t('found.order')} ${order.number}`,
    words: '',
    description: [t(stageLabelKey(order.stage)), order.externalNumber, order.buyerName].filter(Boolean).join(' · '),
    icon: IconReceipt,
    run: () => void navigate({ to: '/orders/$orderId', params: { orderId: order.id } }),
  }));
  const foundVariants = (variants.data?.items ?? []).map<Command>((variant) => ({
    id: variant.id,
    group: 'found',
    label: variant.sku,
    words: '',
    description: [variant.productName, variant.title].filter(Boolean).join(' · '),
    icon: IconPackage,
    run: () => void navigate({ to: '/products/$productId', params: { productId: variant.productId } }),
  }));
  // A whole SKU means that SKU, and not first the orders it is in.
  const meant = foundVariants.filter((variant) => variant.label === text);
  const others = foundVariants.filter((variant) => variant.label !== text);
  return { items: [...meant, ...foundOrders, ...others], busy: orders.isFetching || variants.isFetching };
}
