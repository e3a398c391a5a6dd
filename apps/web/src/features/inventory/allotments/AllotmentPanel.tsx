import { Button } from '@mantine/core';
import { api, type Allotment, type BulkAnswer } from '@zhanggui/api-client';
import { ConfirmNumbers, NumberText, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { AmountText } from './useAllotmentColumns.js';

interface AllotmentPanelProps {
  allotment: Allotment;
  onChange: () => void;
}

export function AllotmentPanel({ allotment, onChange }: AllotmentPanelProps) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const { may, verb } = useMay();
  const [ending, setEnding] = useState(false);
  const end = useAction({
    run: (id: string, idempotencyKey) =>
      api.post<BulkAnswer>('/allotments/end', { body: { items: [{ id }] }, idempotencyKey }),
    invalidates: [['allotments'], ['stock']],
    doneText: () => t('allotments.ended'),
    onDone: () => setEnding(false),
  });
  return (
    <article className={classes.detail} aria-label={allotment.sku}>
      <h2>
        <Link to="/stock/$variantId" params={{ variantId: allotment.variantId }} className="zg-mono">
          {allotment.sku}
        </Link>
      </h2>
      <p className="zg-soft">{allotment.productName}</p>
      <p>
        {t('allotments.keptFor', { shop: allotment.shopName, warehouse: allotment.warehouseCode })}{' '}
        <strong>
          <AmountText allotment={allotment} />
        </strong>
      </p>
      <p>
        {t('allotments.column.left')}: <NumberText value={allotment.left} /> · {t('allotments.column.used')}:{' '}
        <NumberText value={allotment.used} />
      </p>
      {may('inventory:adjust') && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={onChange}>
            {verb('inventory:adjust', t('allotments.change'))}
          </Button>
          <Button variant="default" onClick={() => setEnding(true)}>
            {verb('inventory:adjust', t('allotments.end'))}
          </Button>
        </div>
      )}
      {ending && (
        <ConfirmNumbers
          title={t('allotments.endTitle', { sku: allotment.sku, shop: allotment.shopName })}
          facts={[{ value: number(allotment.left), label: t('allotments.freed', { count: allotment.left }) }]}
          confirmLabel={t('allotments.end')}
          busy={end.busy}
          onConfirm={() => end.run(allotment.id)}
          onClose={() => setEnding(false)}
        />
      )}
    </article>
  );
}
