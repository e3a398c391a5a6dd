import { Button } from '@mantine/core';
import type { Order, OrderLine } from '@zhanggui/api-client';
import { Money, NumberText } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './orders.module.css';

/** More lines than this are folded beside a list, so that buyer and timeline stay near. */
const foldAfter = 8;

export function OrderLines({ order, folds }: { order: Order; folds: boolean }) {
  const { t } = useTranslation('orders');
  const anyShipped = order.lines.some((line) => line.shippedQuantity > 0);
  const span = anyShipped ? 4 : 3;
  const [unfolded, setUnfolded] = useState(false);
  const folded = folds && !unfolded && order.lines.length > foldAfter + 1;
  const lines = folded ? order.lines.slice(0, foldAfter) : order.lines;
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
            {lines.map((line) => (
              <tr key={line.lineNo}>
                <td>
                  {line.name}
                  <br />
                  <span className="zg-mono zg-soft">{line.sku}</span>
                  <LinePresale presale={line.presale} />
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
      {folded && (
        <Button variant="subtle" fullWidth onClick={() => setUnfolded(true)}>
          {t('detail.allLines', { count: order.lines.length })}
        </Button>
      )}
    </section>
  );
}

/** That a line was sold before its goods were there, by when it ships, and how much of it has come. */
function LinePresale({ presale }: Pick<OrderLine, 'presale'>) {
  const { t } = useTranslation('orders');
  if (!presale) return null;
  const { filled, waiting, promisedOn: day } = presale;
  const text = waiting === 0 ? 'presale.came' : filled === 0 ? 'presale.shipsBy' : 'presale.partly';
  return <div className="zg-soft">{t(text, { day, filled, waiting })}</div>;
}
