import { Button } from '@mantine/core';
import { api, type Transfer } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconPackageImport, IconTruck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../lib/session.js';
import { useAction } from '../../../../lib/useAction.js';
import { DaysLate } from '../DaysLate.js';
import classes from './board.module.css';

/** One transfer on the board, with its next step. */
export function TransferCard({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const { id, lineCount, units, received, lost, stage, daysLate, expectedOn, note } = transfer;
  return (
    <article className={classes.card} aria-label={t('transfers.one', { number: transfer.number })}>
      <p className={classes.head}>
        <Link to="/transfers/$transferId" params={{ transferId: id }} className="zg-mono">
          {transfer.number}
        </Link>
        <strong>
          {transfer.fromWarehouseCode} → {transfer.toWarehouseCode}
        </strong>
      </p>
      <p className="zg-soft">
        {t('board.lines', { count: lineCount })} · {t('board.units', { count: units, shown: number(units) })}
        {note && ` · ${note}`}
      </p>
      {(stage === 'partly_received' || stage === 'received_short') && (
        <p>
          {t('board.arrived', { received: number(received), units: number(units) })}
          {lost > 0 && <span className={classes.lost}> {t('board.lost', { count: lost, shown: number(lost) })}</span>}
        </p>
      )}
      {expectedOn && (
        <p className={classes.foot}>
          <span className="zg-soft">{t('board.expected', { day: expectedOn })}</span>
          {daysLate !== null && <DaysLate days={daysLate} />}
        </p>
      )}
      <NextStep transfer={transfer} />
    </article>
  );
}

function NextStep({ transfer: { id, number, version, actions } }: { transfer: Transfer }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const ship = useAction({
    run: (_: null) => api.post(`/transfers/${id}/shipment`, { ifVersion: version }),
    invalidates: [['transfers'], ['stock'], ['bins']],
    doneText: () => t('board.shipped', { number }),
  });
  if (actions.includes('ship'))
    return (
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconTruck size={15} aria-hidden />}
        loading={ship.busy}
        onClick={() => ship.run(null)}
      >
        {verb('inventory:transfer', t('transfers.ship'))}
      </Button>
    );
  if (actions.includes('receive'))
    return (
      <Button
        component={Link}
        to="/transfers/$transferId"
        params={{ transferId: id } as never}
        size="compact-md"
        variant="default"
        leftSection={<IconPackageImport size={15} aria-hidden />}
      >
        {t('board.receive')}
      </Button>
    );
  return null;
}
