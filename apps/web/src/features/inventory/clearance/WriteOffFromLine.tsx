import { Button, Skeleton } from '@mantine/core';
import { api, type ClearanceLine, type Holding, type Items } from '@zhanggui/api-client';
import { Dialog, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovedGoods } from '../bins/MoveDialog.js';
import { WriteOffDialog } from '../bins/WriteOffDialog.js';
import classes from '../inventory.module.css';
import { stockOfVariantQuery } from '../queries.js';

interface WriteOffFromLineProps {
  line: ClearanceLine;
  onClose: () => void;
}

/** Writes off out of the one place where the goods lie, or out of the one that is chosen. */
export function WriteOffFromLine({ line, onClose }: WriteOffFromLineProps) {
  const { t } = useTranslation('warehouse');
  const { places, error } = usePlaces(line);
  const [chosen, setChosen] = useState<MovedGoods | null>(null);
  const goods = chosen ?? (places?.length === 1 ? places[0]! : null);
  if (goods)
    return (
      <WriteOffDialog
        goods={goods}
        first={{
          quantity: Math.min(line.advised, line.left, goods.most),
          reason: line.kind === 'expired' ? 'expired' : null,
        }}
        onClose={onClose}
      />
    );
  return (
    <Dialog title={t('writeOff.title', { sku: line.sku })} onClose={onClose}>
      {Boolean(error) && <ProblemNotice error={error} />}
      {!places && !error && <Skeleton height={80} />}
      {places?.length === 0 && <p>{t('clearance.nowhere')}</p>}
      {places && places.length > 1 && (
        <>
          <p className="zg-soft">{t('clearance.choosePlace')}</p>
          <div className={classes.buttons}>
            {places.map((place) => (
              <Button
                key={`${place.from} ${place.lot} ${place.condition}`}
                variant="default"
                onClick={() => setChosen(place)}
              >
                {[
                  place.from ?? t('counts.unplaced'),
                  place.lot,
                  place.condition !== 'good' && t(`condition.${place.condition}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {': '}
                <NumberText value={place.most} />
              </Button>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}

/** Where the goods of a line lie: the bins of its lot, or all bins and what was never put away. */
function usePlaces({ variantId, warehouseId, lot, sku }: ClearanceLine): { places?: MovedGoods[]; error: unknown } {
  const bins = useQuery({
    queryKey: ['bins', 'holdings', 'variant', variantId],
    queryFn: async () => (await api.get<Items<Holding>>('/bins/holdings', { query: { variantId } })).items,
  });
  const stock = useQuery(stockOfVariantQuery(variantId));
  if (!bins.data || !stock.data) return { error: bins.error ?? stock.error };
  const here = bins.data.filter((one) => one.warehouseId === warehouseId && (lot === '' || one.lot === lot));
  const balance = stock.data.balances.find((one) => one.warehouseId === warehouseId);
  const loose = lot === '' && balance ? balance.onHand - balance.placed : 0;
  const unplaced: MovedGoods = { variantId, sku, warehouseId, lot: '', condition: 'good', from: null, most: loose };
  return {
    places: [...here.map((one) => ({ ...one, from: one.bin, most: one.quantity })), ...(loose > 0 ? [unplaced] : [])],
    error: null,
  };
}
