import { api, type Allotment, type Page } from '@zhanggui/api-client';
import { NumberText } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '../inventory.module.css';
import { AmountText } from './useAllotmentColumns.js';

/** Which shops stock of a SKU is kept for; not drawn where it is kept for none. */
export function KeptForShops({ variantId, sku }: { variantId: string; sku: string }) {
  const { t } = useTranslation('warehouse');
  const kept = useQuery({
    queryKey: ['allotments', 'of', variantId],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Allotment>>('/allotments', { query: { variantId, limit: 200 }, signal })).items,
  }).data;
  if (!kept || kept.length === 0) return null;
  const names = ['amount', 'left', 'used'] as const;
  return (
    <section aria-labelledby="kept-for-shops">
      <h2 id="kept-for-shops">
        <Link to="/allotments" search={{ q: sku }}>
          {t('allotments.ofSku')}
        </Link>
      </h2>
      <div className={classes.tableWrap} tabIndex={0} role="group" aria-labelledby="kept-for-shops">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('allotments.column.shop')}</th>
              <th scope="col">{t('allotments.column.warehouse')}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="zg-number">
                  {t(`allotments.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.shopName}</th>
                <td>{one.warehouseCode}</td>
                <td className="zg-number">
                  <AmountText allotment={one} />
                </td>
                <td className="zg-number">
                  <NumberText value={one.left} />
                </td>
                <td className="zg-number">
                  <NumberText value={one.used} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
