import { Skeleton } from '@mantine/core';
import { api, type StockLayer, type StockLayers } from '@zhanggui/api-client';
import { DateTime, Money, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '../inventory.module.css';

/** What the units of a SKU cost, and of which receipts they are when what came first left first. */
export function Layers({ variantId }: { variantId: string }) {
  const { t } = useTranslation('warehouse');
  const { data, error, refetch } = useQuery({
    queryKey: ['stock', 'layers', variantId],
    queryFn: ({ signal }) => api.get<StockLayers>(`/stock/${variantId}/layers`, { signal }),
  });
  return (
    <section aria-labelledby="layers">
      <h2 id="layers">{t('layers.title')}</h2>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={100} />}
      {data && <Worth layers={data} />}
      {data && data.layers.length > 0 && <Table layers={data} />}
      {data && data.layersLeftOut > 0 && (
        <p className="zg-soft">{t('layers.leftOut', { count: data.layersLeftOut })}</p>
      )}
    </section>
  );
}

function Worth({ layers }: { layers: StockLayers }) {
  const { t } = useTranslation('warehouse');
  const { averageCost, averageValueMinor, currency, units, unitsOfOthers, unitsWithoutCost, valueMinor } = layers;
  if (units === 0) return <p className="zg-soft">{t('layers.nothing')}</p>;
  return (
    <p className={classes.facts}>
      <span>
        {t('value.method.average')}{' '}
        {averageCost === null || averageValueMinor === null ? (
          <span className="zg-soft">{t('value.unknown')}</span>
        ) : (
          <>
            <Money minor={averageValueMinor} currency={currency} />{' '}
            <span className="zg-soft">
              (<Money amount={averageCost} currency={currency} />)
            </span>
          </>
        )}
      </span>
      <span>
        {t('value.method.fifo')} <Money minor={valueMinor} currency={currency} />
      </span>
      {unitsWithoutCost > 0 && <span className="zg-soft">{t('value.withoutCost', { count: unitsWithoutCost })}</span>}
      {unitsOfOthers > 0 && <span className="zg-soft">{t('value.ofOthers', { count: unitsOfOthers })}</span>}
    </p>
  );
}

function Table({ layers: { layers, currency } }: { layers: StockLayers }) {
  const { t } = useTranslation('warehouse');
  return (
    <div className={classes.tableWrap} tabIndex={0} role="group" aria-labelledby="layers">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('layers.receivedAt')}</th>
            <th scope="col" className="zg-number">
              {t('layers.left')}
            </th>
            <th scope="col" className="zg-number">
              {t('value.column.unitCost')}
            </th>
            <th scope="col" className="zg-number">
              {t('value.column.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {layers.map((layer, n) => (
            <Row key={`${layer.transactionId} ${n}`} layer={layer} currency={currency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ layer, currency }: { layer: StockLayer; currency: string }) {
  const { t } = useTranslation(['warehouse', 'inventory']);
  const { kind, left, ownerId, quantity, receivedAt, reference, unitCost, valueMinor, warehouseCode } = layer;
  const detail = [t(`inventory:kind.${kind}`, { defaultValue: kind }), warehouseCode, reference].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <DateTime at={receivedAt} style="date" /> <span className="zg-soft">{detail.join(' · ')}</span>
        {ownerId !== null && (
          <>
            <br />
            <Link to="/purchasing/consignment/$supplierId" params={{ supplierId: ownerId }}>
              {t('layers.ofSupplier')}
            </Link>
          </>
        )}
      </th>
      <td className="zg-number">
        {left === quantity ? <NumberText value={left} /> : t('layers.leftOf', { left, quantity })}
      </td>
      <td className="zg-number">
        {unitCost === null ? (
          <span className="zg-soft">{t('value.unknown')}</span>
        ) : (
          <Money amount={unitCost} currency={currency} />
        )}
      </td>
      <td className="zg-number">{valueMinor !== null && <Money minor={valueMinor} currency={currency} />}</td>
    </tr>
  );
}
