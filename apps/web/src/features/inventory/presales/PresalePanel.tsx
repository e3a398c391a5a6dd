import '@mantine/core/styles/Progress.css';
import { Button, Progress } from '@mantine/core';
import { api, type BulkAnswer, type Presale } from '@zhanggui/api-client';
import { ConfirmNumbers, DateTime, NumberText, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { PresaleChip, PromiseText } from './PresaleChip.js';

interface PresalePanelProps {
  presale: Presale;
  onChange: () => void;
}

export function PresalePanel({ presale, onChange }: PresalePanelProps) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const { may, verb } = useMay();
  const [ending, setEnding] = useState(false);
  const end = useAction({
    run: (id: string, idempotencyKey) =>
      api.post<BulkAnswer>('/presales/end', { body: { items: [{ id }] }, idempotencyKey }),
    invalidates: [['presales']],
    doneText: () => t('presales.ended'),
    onDone: () => setEnding(false),
  });
  const { sku, taken, quantity, left } = presale;
  return (
    <article className={classes.detail} aria-label={sku}>
      <h2>
        <Link to="/stock/$variantId" params={{ variantId: presale.variantId }} className="zg-mono">
          {sku}
        </Link>
      </h2>
      <p className="zg-soft">{presale.productName}</p>
      <p>
        <PresaleChip presale={presale} /> {presale.shopName ?? t('presales.everyShop')} · {presale.warehouseCode}
      </p>
      <Progress
        value={((quantity - left) / quantity) * 100}
        aria-label={t('presales.soldOf', { sold: number(quantity - left), quantity: number(quantity) })}
      />
      <PresaleFacts presale={presale} />
      {taken > 0 && (
        <p>
          <Link to="/orders" search={{ waits: presale.late ? 'late' : 'goods', q: sku }}>
            {t('presales.waitingOrders', { count: presale.waitingOrders, shown: number(presale.waitingOrders) })}
          </Link>
        </p>
      )}
      {may('inventory:presell') && presale.state !== 'ended' && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={onChange}>
            {verb('inventory:presell', t('presales.change'))}
          </Button>
          <Button variant="default" onClick={() => setEnding(true)}>
            {verb('inventory:presell', t('presales.end'))}
          </Button>
        </div>
      )}
      {ending && (
        <ConfirmNumbers
          title={t('presales.endTitle', { sku })}
          facts={[
            { value: number(left), label: t('presales.unsold', { count: left }) },
            { value: number(taken), label: t('presales.stillWait', { count: taken }) },
          ]}
          confirmLabel={t('presales.end')}
          busy={end.busy}
          onConfirm={() => end.run(presale.id)}
          onClose={() => setEnding(false)}
        />
      )}
    </article>
  );
}

function PresaleFacts({ presale }: { presale: Presale }) {
  const { t } = useTranslation('warehouse');
  const units = {
    sold: presale.taken + presale.filled,
    filled: presale.filled,
    taken: presale.taken,
    left: presale.left,
  };
  return (
    <>
      <p>
        {Object.entries(units).map(([name, value], n) => (
          <span key={name}>
            {n > 0 && ' · '}
            {t(`presales.column.${name}`)}: <NumberText value={value} />
          </span>
        ))}
      </p>
      <p>
        {t('presales.column.promise')}: <PromiseText presale={presale} />
        {presale.nextPromise && ` · ${t('presales.column.nextPromise')}: ${presale.nextPromise}`}
      </p>
      {presale.endsAt && (
        <p>
          {t('presales.endsAt')}: <DateTime at={presale.endsAt} />
        </p>
      )}
      {presale.countsOn && (
        <p>
          {t('presales.countsOn')}: {presale.countsOn}
        </p>
      )}
      {presale.note && <p className="zg-soft">{presale.note}</p>}
    </>
  );
}
