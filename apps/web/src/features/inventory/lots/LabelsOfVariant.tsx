import { api, type Lot, type Page } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { LabelsButton } from '../labels/LabelsButton.js';

/** Labels of one article, or of one of its lots. */
export function LabelsOfVariant({ variantId }: { variantId: string }) {
  const { data } = useQuery({
    queryKey: ['lots', 'of', variantId],
    queryFn: async ({ signal }) => (await api.get<Page<Lot>>('/lots', { query: { variantId }, signal })).items,
  });
  return <LabelsButton target={{ kind: 'article', variantId, lots: (data ?? []).map(({ lot }) => lot) }} />;
}
