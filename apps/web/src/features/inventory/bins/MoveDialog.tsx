import '@mantine/core/styles/NumberInput.css';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { api, type Holding } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../lib/notify.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';

export interface MovedGoods extends Pick<Holding, 'variantId' | 'sku' | 'warehouseId' | 'lot' | 'condition'> {
  /** Null: nobody placed them yet. */
  from: string | null;
  most: number;
}

interface Putaway {
  suggestions: { bin: string; quantity: number; because: string }[];
  left: number;
}

/** Puts goods into a bin: suggestions first, any code typed or scanned. */
export function MoveDialog({ goods, onClose }: { goods: MovedGoods; onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const { variantId, sku, warehouseId, lot, condition, from, most } = goods;
  const [quantity, setQuantity] = useState<number | string>(most);
  const [to, setTo] = useState('');
  const units = Math.max(1, Number(quantity) || 1);
  const putaway = useQuery({
    queryKey: ['bins', 'putaway', variantId, warehouseId, lot, units],
    queryFn: () => api.get<Putaway>(`/stock/${variantId}/putaway`, { query: { warehouseId, lot, quantity: units } }),
    enabled: condition === 'good',
  }).data;
  const move = useAction({
    run: (_: null, idempotencyKey) =>
      api.post('/stock/moves', {
        body: {
          warehouseId,
          lines: [{ variantId, from, to: to.trim(), condition, quantity: units, ...(lot && { lot }) }],
        },
        idempotencyKey,
      }),
    invalidates: [['bins'], ['stock']],
    onDone: () => {
      notifyDone(t('move.done', { count: units, bin: to.trim() }));
      onClose();
    },
    onProblem: () => true,
  });
  const title = t('move.title', { sku });
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={verb('inventory:move', t('move.submit'))}
        busy={move.busy}
        disabled={to.trim() === '' || Number(quantity) < 1}
        onSubmit={() => move.run(null)}
        onCancel={onClose}
        problem={move.problem !== null && <ProblemNotice error={move.problem} />}
      >
        <p className="zg-soft">{t('move.from', { place: from ?? t('counts.unplaced'), count: most })}</p>
        <NumberInput
          label={t('station.units')}
          min={1}
          max={most}
          allowDecimal={false}
          value={quantity}
          onChange={setQuantity}
        />
        <TextInput
          label={t('move.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data-autofocus
        />
        {putaway && putaway.suggestions.length > 0 && (
          <div className={classes.buttons} role="group" aria-label={t('move.suggestions')}>
            {putaway.suggestions.slice(0, 4).map(({ bin, quantity: fits, because }) => (
              <Button key={bin} variant="default" size="compact-md" onClick={() => (setTo(bin), setQuantity(fits))}>
                {t(`move.because.${because}`, { bin, count: fits })}
              </Button>
            ))}
          </div>
        )}
      </Form>
    </Dialog>
  );
}
