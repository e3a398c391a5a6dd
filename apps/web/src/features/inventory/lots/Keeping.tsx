import { Checkbox } from '@mantine/core';
import { api, type StockKeeping } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';

const flags = ['tracksLots', 'tracksSerials'] as const;

/** How an article is kept: in lots, by serial number, or by count alone. Each change is saved at once. */
export function Keeping({ variantId }: { variantId: string }) {
  const { t } = useTranslation('warehouse');
  const can = useCan();
  const path = `/stock/${variantId}/keeping`;
  const { data } = useQuery({
    queryKey: ['stock', 'keeping', variantId],
    queryFn: ({ signal }) => api.get<StockKeeping>(path, { signal }),
    retry: false,
  });
  const keep = useAction({
    run: (change: Partial<StockKeeping>) =>
      api.patch<StockKeeping>(path, { body: change, ifVersion: data?.version ?? 0 }),
    invalidates: [['stock'], ['inbound']],
    doneText: () => t('keeping.saved'),
  });
  if (!data) return null;
  return (
    <section aria-labelledby="keeping" className={classes.detail}>
      <h2 id="keeping">{t('keeping.title')}</h2>
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          label={t(`keeping.${flag}`)}
          description={t(`keeping.${flag}Hint`)}
          checked={data[flag]}
          disabled={!can('inventory:adjust') || keep.busy}
          onChange={(event) => keep.run({ [flag]: event.currentTarget.checked })}
        />
      ))}
    </section>
  );
}
