import { Button, Skeleton } from '@mantine/core';
import { api, type Serial, type SerialDetail } from '@zhanggui/api-client';
import { DateTime, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { WarehouseSelect } from '../WarehouseSelect.js';
import { SerialChip } from './SerialChip.js';
import { ShippedDialog } from './ShippedDialog.js';

/** One unit: where it is, what happened to it, and what may happen next. */
export function SerialPanel({ serial }: { serial: Serial }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const [shipping, setShipping] = useState(false);
  const [warehouseId, setWarehouseId] = useState<string | null>(null);
  const step = useAction({
    run: (name: string, idempotencyKey) =>
      api.post('/serials/steps', {
        body: { step: name, ids: [serial.id], ...(name === 'move' && { warehouseId }) },
        idempotencyKey,
      }),
    invalidates: [['serials']],
    onDone: () => setWarehouseId(null),
  });
  const steps = serial.actions.filter((action) => action !== 'ship' && action !== 'move');
  return (
    <article className={classes.detail} aria-label={serial.serial}>
      <header>
        <h2 className="zg-mono">{serial.serial}</h2>
        <p>
          <Link to="/stock/$variantId" params={{ variantId: serial.variantId }} className="zg-mono">
            {serial.sku}
          </Link>{' '}
          <span className="zg-soft">{serial.productName}</span>
        </p>
        <p className={classes.facts}>
          <SerialChip state={serial.state} />
          <span className="zg-soft">{[serial.warehouseCode, serial.lot].filter(Boolean).join(' · ')}</span>
        </p>
        <div className={classes.buttons}>
          {serial.actions.includes('ship') && (
            <Button variant="default" onClick={() => setShipping(true)}>
              {verb('fulfilment:execute', t('serials.step.ship'))}
            </Button>
          )}
          {steps.map((name) => (
            <Button key={name} variant="default" loading={step.busy} onClick={() => step.run(name)}>
              {verb('inventory:adjust', t(`serials.step.${name}`))}
            </Button>
          ))}
        </div>
        {serial.actions.includes('move') && (
          <div className={classes.buttons}>
            <WarehouseSelect value={warehouseId} onChange={setWarehouseId} />
            <Button
              variant="default"
              disabled={warehouseId === null || warehouseId === serial.warehouseId}
              loading={step.busy}
              onClick={() => step.run('move')}
            >
              {verb('inventory:adjust', t('serials.step.move'))}
            </Button>
          </div>
        )}
      </header>
      <History id={serial.id} version={serial.version} />
      {shipping && <ShippedDialog serial={serial} onClose={() => setShipping(false)} />}
    </article>
  );
}

function History({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('warehouse');
  const { data, error, refetch } = useQuery({
    queryKey: ['serials', 'one', id, version],
    queryFn: ({ signal }) => api.get<SerialDetail>(`/serials/${id}`, { signal }),
  });
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  return (
    <section aria-label={t('serials.history')}>
      <h2>{t('serials.history')}</h2>
      <ol className={classes.ledger}>
        {data.events.map((event) => (
          <li key={event.version}>
            <div>
              {t(`serials.did.${event.step}`)} · {event.warehouseCode}
            </div>
            {event.refKind === 'inbound' && event.refId && (
              <Link to="/inbound/$inboundId" params={{ inboundId: event.refId }} className={classes.reference}>
                {t('inbound.one', { number: event.refNumber })}
              </Link>
            )}
            {event.refKind === 'order' && event.refId && (
              <Link to="/orders/$orderId" params={{ orderId: event.refId }} className={classes.reference}>
                {t('serials.order', { number: event.refNumber })}
              </Link>
            )}
            <span className="zg-soft">
              <DateTime at={event.at} /> {event.actorName}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
