import { api, type Page, type Presale } from '@zhanggui/api-client';
import { NumberText } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '../inventory.module.css';
import { PresaleChip, PromiseText } from './PresaleChip.js';

/** What of a SKU may be sold before it is there, and what waits; not drawn where there is nothing. */
export function PresalesOfSku({ variantId, sku }: { variantId: string; sku: string }) {
  const { t } = useTranslation('warehouse');
  const all = useQuery({
    queryKey: ['presales', 'of', variantId],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Presale>>('/presales', { query: { variantId, limit: 200 }, signal })).items,
  }).data;
  const shown = all?.filter(({ state, taken }) => state !== 'ended' || taken > 0);
  if (!shown || shown.length === 0) return null;
  const names = ['quantity', 'taken', 'filled', 'left'] as const;
  return (
    <section aria-labelledby="presales-of-sku">
      <h2 id="presales-of-sku">
        <Link to="/presales" search={{ q: sku }}>
          {t('presales.title')}
        </Link>
      </h2>
      <div className={classes.tableWrap} tabIndex={0} role="group" aria-labelledby="presales-of-sku">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('presales.column.shop')}</th>
              <th scope="col">{t('presales.column.warehouse')}</th>
              <th scope="col">{t('presales.column.state')}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="zg-number">
                  {t(`presales.column.${name}`)}
                </th>
              ))}
              <th scope="col">{t('presales.column.promise')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.shopName ?? t('presales.everyShop')}</th>
                <td>{one.warehouseCode}</td>
                <td>
                  <PresaleChip presale={one} />
                </td>
                {names.map((name) => (
                  <td key={name} className="zg-number">
                    <NumberText value={one[name]} />
                  </td>
                ))}
                <td>
                  <PromiseText presale={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
