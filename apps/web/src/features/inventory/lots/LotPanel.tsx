import { Button, Skeleton } from '@mantine/core';
import { api, type Holding, type Items, type Lot } from '@zhanggui/api-client';
import { Money, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconBan, IconLock, IconLockOpen, IconTransfer } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../lib/notify.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { LabelsButton } from '../labels/LabelsButton.js';
import { NewTransferDialog } from '../transfers/NewTransferDialog.js';
import { DaysLeft, LotStatusChip } from './LotChips.js';

/** One lot: where its units lie, and what can be done before it expires. */
export function LotPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  const navigate = useNavigate();
  const [moving, setMoving] = useState(false);
  const set = useAction({
    run: (status: Lot['status']) => api.patch(`/lots/${lot.id}`, { body: { status }, ifVersion: lot.version }),
    invalidates: [['lots'], ['stock'], ['bins']],
    onDone: (_, status) => notifyDone(t(`lots.done.${status}`, { lot: lot.lot })),
  });
  const steps = (
    [
      { status: 'on_hold', icon: IconLock },
      { status: 'recalled', icon: IconBan },
      { status: 'approved', icon: IconLockOpen },
    ] as const
  ).filter(({ status }) => status !== lot.status);
  return (
    <article className={classes.detail} aria-label={lot.lot}>
      <header>
        <h2 className="zg-mono">{lot.lot}</h2>
        <p>
          <Link to="/stock/$variantId" params={{ variantId: lot.variantId }} className="zg-mono">
            {lot.sku}
          </Link>{' '}
          <span className="zg-soft">{lot.productName}</span>
        </p>
        <p className={classes.facts}>
          <LotStatusChip status={lot.status} /> <DaysLeft days={lot.daysLeft} />
          {lot.expiresOn && <span className="zg-soft">{t('lots.until', { day: lot.expiresOn })}</span>}
        </p>
        {lot.valueMinor !== null && (
          <p>
            {t('lots.atRisk')} <Money minor={lot.valueMinor} currency={lot.currency} />
          </p>
        )}
        <div className={classes.buttons}>
          {may('inventory:adjust') &&
            steps.map(({ status, icon: StepIcon }) => (
              <Button
                key={status}
                variant="default"
                loading={set.busy}
                leftSection={<StepIcon size={16} aria-hidden />}
                onClick={() => set.run(status)}
              >
                {verb('inventory:adjust', t(`lots.set.${status}`))}
              </Button>
            ))}
          {may('inventory:transfer') && lot.good > 0 && (
            <Button
              variant="default"
              leftSection={<IconTransfer size={16} aria-hidden />}
              onClick={() => setMoving(true)}
            >
              {verb('inventory:transfer', t('lots.transfer'))}
            </Button>
          )}
          <LabelsButton target={{ kind: 'article', variantId: lot.variantId, lots: [lot.lot], lot: lot.lot }} />
        </div>
      </header>
      <LotPlaces lot={lot} />
      {moving && (
        <NewTransferDialog
          first={{ sku: lot.sku, name: lot.productName, quantity: String(lot.good) }}
          onClose={() => setMoving(false)}
          onMade={(transferId) => void navigate({ to: '/transfers/$transferId', params: { transferId } })}
        />
      )}
    </article>
  );
}

function LotPlaces({ lot }: { lot: Lot }) {
  const { t } = useTranslation('warehouse');
  const { data, error, refetch } = useQuery({
    queryKey: ['bins', 'holdings', 'variant', lot.variantId],
    queryFn: async () =>
      (await api.get<Items<Holding>>('/bins/holdings', { query: { variantId: lot.variantId } })).items,
  });
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={100} />;
  const places = data.filter((holding) => holding.lot === lot.lot);
  return (
    <section aria-label={t('lots.places')}>
      <h2>{t('lots.places')}</h2>
      {places.length === 0 && <p className="zg-soft">{t('lots.noPlaces')}</p>}
      <table className={classes.table}>
        <tbody>
          {places.map((holding) => (
            <tr key={`${holding.binId} ${holding.condition}`}>
              <th scope="row">
                <span className="zg-mono">{holding.bin}</span>{' '}
                <span className="zg-soft">
                  {[holding.warehouseCode, holding.condition === 'good' ? '' : t(`condition.${holding.condition}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </th>
              <td className="zg-number">
                <NumberText value={holding.quantity} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
