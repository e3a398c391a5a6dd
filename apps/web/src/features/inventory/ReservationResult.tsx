import { Button } from '@mantine/core';
import type { ReservationAudit } from '@zhanggui/api-client';
import { DateTime, NumberText, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';
import classes from './inventory.module.css';
import { SettleDialog } from './SettleDialog.js';

type Mismatch = ReservationAudit['mismatches'][number];

interface ResultProps {
  audit: ReservationAudit;
  onSettled: () => void;
}

/** Whether what is reserved is what orders, holds and allotments ask for, and for whom it is not. */
export function ReservationResult({ audit, onSettled }: ResultProps) {
  const { t } = useTranslation('inventory');
  const { number } = useFormat();
  const clean = audit.mismatches.length === 0;
  return (
    <section className={classes.sheet} aria-label={t('reservations.title')} aria-live="polite">
      <h2 className={classes.verdict} data-clean={clean || undefined}>
        {clean && <IconCircleCheck size={20} aria-hidden />}
        {clean ? t('reservations.clean') : t('reservations.differs', { count: audit.mismatches.length })}
      </h2>
      <p className="zg-soft">
        {t('reservations.checked', { count: audit.balances, balances: number(audit.balances) })} ·{' '}
        <DateTime at={audit.checkedAt} />
        {audit.frozen > 0 && <> · {t('audit.frozen', { count: audit.frozen })}</>}
      </p>
      {!clean && <Mismatches audit={audit} onSettled={onSettled} />}
    </section>
  );
}

function Mismatches({ audit, onSettled }: ResultProps) {
  const { t } = useTranslation('inventory');
  const [settled, setSettled] = useState<Mismatch | null>(null);
  return (
    <div className={classes.tableWrap} tabIndex={0} role="region" aria-label={t('reservations.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.sku')}</th>
            <th scope="col">{t('column.warehouse')}</th>
            <th scope="col" className="zg-number">
              {t('reservations.reserved')}
            </th>
            <th scope="col" className="zg-number">
              {t('reservations.due')}
            </th>
            <th scope="col">{t('reservations.faults')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {audit.mismatches.map((row) => (
            <Row key={`${row.variantId}${row.warehouseId}`} row={row} onSettle={() => setSettled(row)} />
          ))}
        </tbody>
      </table>
      {settled && (
        <SettleDialog
          of={settled}
          by="reservation-settlements"
          what={t('reservations.settle', { due: settled.due, reserved: settled.reserved })}
          onClose={() => setSettled(null)}
          onSettled={onSettled}
        />
      )}
    </div>
  );
}

function Row({ row, onSettle }: { row: Mismatch; onSettle: () => void }) {
  const { t } = useTranslation('inventory');
  const warehouses = useWarehouses();
  return (
    <tr>
      <th scope="row">
        <Link to="/stock/$variantId" params={{ variantId: row.variantId }} className="zg-mono">
          {row.sku}
        </Link>
      </th>
      <td>{warehouses?.find((warehouse) => warehouse.id === row.warehouseId)?.code}</td>
      <td className="zg-number">
        <NumberText value={row.reserved} />
      </td>
      <td className="zg-number">
        <NumberText value={row.due} />
      </td>
      <td>
        {row.faults.map(({ refId, kind, number, held, due }) => (
          <div key={refId}>
            {kind === 'order' && number !== null ? (
              <Link to="/orders/$orderId" params={{ orderId: refId }}>
                {t('reservations.order', { number })}
              </Link>
            ) : (
              t(`reservations.${kind}`)
            )}
            : {t('reservations.fault', { held, due })}
          </div>
        ))}
      </td>
      <td>
        <Button variant="subtle" size="compact-sm" onClick={onSettle}>
          {t('settle.settle')}
        </Button>
      </td>
    </tr>
  );
}
