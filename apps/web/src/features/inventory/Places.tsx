import { Button } from '@mantine/core';
import { api, type Holding, type Items, type StockOfVariant } from '@zhanggui/api-client';
import { NumberText } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { MoveDialog, type MovedGoods } from './bins/MoveDialog.js';
import { WriteOffDialog } from './bins/WriteOffDialog.js';
import classes from './inventory.module.css';

/** In which bins a SKU lies, and what waits to be put away. */
export function Places({ stock }: { stock: StockOfVariant }) {
  const { t } = useTranslation('inventory');
  const [moving, setMoving] = useState<MovedGoods | null>(null);
  const [gone, setGone] = useState<MovedGoods | null>(null);
  const { variantId, sku } = stock;
  const { data = [] } = useQuery({
    queryKey: ['stock', 'places', variantId],
    queryFn: async () => (await api.get<Items<Holding>>('/bins/holdings', { query: { variantId } })).items,
  });
  const loose = stock.balances.filter(({ onHand, placed }) => onHand > placed);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('detail.places')}</h2>
      <table className={classes.table}>
        <tbody>
          {data.map((holding) => (
            <Place
              key={`${holding.binId} ${holding.lot} ${holding.condition}`}
              goods={{ ...holding, from: holding.bin, most: holding.quantity }}
              detail={[holding.warehouseCode, holding.lot, holding.expiresOn].filter(Boolean).join(' · ')}
              onMove={setMoving}
              onWriteOff={setGone}
            />
          ))}
          {loose.map(({ warehouseId, warehouseCode, onHand, placed }) => (
            <Place
              key={warehouseId}
              goods={{ variantId, sku, warehouseId, lot: '', condition: 'good', from: null, most: onHand - placed }}
              detail={warehouseCode}
              onMove={setMoving}
              onWriteOff={setGone}
            />
          ))}
        </tbody>
      </table>
      {moving && <MoveDialog goods={moving} onClose={() => setMoving(null)} />}
      {gone && <WriteOffDialog goods={gone} onClose={() => setGone(null)} />}
    </section>
  );
}

interface PlaceProps {
  goods: MovedGoods;
  detail: string;
  onMove: (goods: MovedGoods) => void;
  onWriteOff: (goods: MovedGoods) => void;
}

function Place({ goods, detail, onMove, onWriteOff }: PlaceProps) {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  return (
    <tr>
      <th scope="row">
        <span className="zg-mono">{goods.from ?? t('counts.unplaced')}</span>{' '}
        <span className="zg-soft">
          {[detail, goods.condition === 'good' ? '' : t(`condition.${goods.condition}`)].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className="zg-number">
        <NumberText value={goods.most} />
      </td>
      {(may('inventory:move') || may('inventory:write_off')) && (
        <td className="zg-number">
          {may('inventory:move') && (
            <Button variant="subtle" size="compact-sm" onClick={() => onMove(goods)}>
              {verb('inventory:move', t('move.short'))}
            </Button>
          )}
          {may('inventory:write_off') && (
            <Button variant="subtle" color="red" size="compact-sm" onClick={() => onWriteOff(goods)}>
              {verb('inventory:write_off', t('writeOff.short'))}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
