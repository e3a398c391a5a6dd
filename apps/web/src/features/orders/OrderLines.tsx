import type { Order } from '@zhanggui/api-client';
import { Money, NumberText } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './orders.module.css';

export function OrderLines({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const anyShipped = order.lines.some((line) => line.shippedQuantity > 0);
  const span = anyShipped ? 4 : 3;
  return (
    <section aria-labelledby="order-lines">
      <h2 id="order-lines">{t('detail.lines', { count: order.lines.length })}</h2>
      <div className={classes.tableWrap} tabIndex={0} role="group" aria-labelledby="order-lines">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('line.item')}</th>
              <th scope="col" className="zg-number">
                {t('line.quantity')}
              </th>
              {anyShipped && (
                <th scope="col" className="zg-number">
                  {t('line.shipped')}
                </th>
              )}
              <th scope="col" className="zg-number">
                {t('line.price')}
              </th>
              <th scope="col" className="zg-number">
                {t('line.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.lineNo}>
                <td>
                  {line.name}
                  <br />
                  <span className="zg-mono zg-soft">{line.sku}</span>
                </td>
                <td className="zg-number">
                  <NumberText value={line.quantity} />
                </td>
                {anyShipped && (
                  <td className="zg-number">
                    <NumberText value={line.shippedQuantity} />
                  </td>
                )}
                <td className="zg-number">
                  <Money amount={line.unitPrice} currency={order.currency} />
                </td>
                <td className="zg-number">
                  <Money minor={line.amountMinor} currency={order.currency} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={span}>
                {t('line.total')}
              </th>
              <td className="zg-number">
                <Money minor={order.totalMinor} currency={order.currency} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
