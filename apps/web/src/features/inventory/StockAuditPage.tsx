import { Button } from '@mantine/core';
import { api, type ReservationAudit, type StockAudit } from '@zhanggui/api-client';
import { DateTime, EmptyState, NumberText, ProblemNotice, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconCircleCheck, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useAction } from '../../lib/useAction.js';
import classes from './inventory.module.css';
import { ReservationResult } from './ReservationResult.js';
import { SettleDialog } from './SettleDialog.js';

/** Adds the ledger up again and compares it with the balances the store works from. */
export function StockAuditPage() {
  const { t } = useTranslation('inventory');
  const [found, setFound] = useState<{ audit: StockAudit; reservations: ReservationAudit } | null>(null);
  const { audit, reservations } = found ?? {};
  const run = useAction({
    run: async (_input: number) => {
      // Balances first: what differs from its own ledger is settled before anything is compared with it.
      const balances = await api.post<StockAudit>('/stock/audits');
      return { audit: balances, reservations: await api.post<ReservationAudit>('/stock/reservation-audits') };
    },
    onDone: setFound,
    onProblem: () => true,
  });
  // Each press is an intent of its own, also right after another.
  const start = () => run.run(Date.now());
  const button = (
    <Button leftSection={<IconShieldCheck size={16} aria-hidden />} loading={run.busy} onClick={start}>
      {t(audit ? 'audit.again' : 'audit.run')}
    </Button>
  );
  return (
    <PageFrame title={t('audit.title')} parent={<Link to="/stock">{t('title')}</Link>} actions={audit && button} narrow>
      {run.problem !== null && <ProblemNotice error={run.problem} onRetry={start} />}
      {!audit && (
        <div className={classes.sheet}>
          <EmptyState title={t('audit.what')} hint={t('audit.hint')} action={button} />
        </div>
      )}
      {audit && <AuditResult audit={audit} onSettled={start} />}
      {reservations && <ReservationResult audit={reservations} onSettled={start} />}
    </PageFrame>
  );
}

interface ResultProps {
  audit: StockAudit;
  onSettled: () => void;
}

function AuditResult({ audit, onSettled }: ResultProps) {
  const { t } = useTranslation('inventory');
  const { number } = useFormat();
  const clean = audit.mismatches.length === 0;
  return (
    <div className={classes.sheet} aria-live="polite">
      <h2 className={classes.verdict} data-clean={clean || undefined}>
        {clean && <IconCircleCheck size={20} aria-hidden />}
        {clean ? t('audit.clean') : t('audit.differs', { count: audit.mismatches.length })}
      </h2>
      <p className="zg-soft">
        {t('audit.checked', { balances: number(audit.balances), movements: number(audit.movements) })} ·{' '}
        <DateTime at={audit.checkedAt} />
        {audit.frozen > 0 && <> · {t('audit.frozen', { count: audit.frozen })}</>}
      </p>
      {!clean && <Mismatches audit={audit} onSettled={onSettled} />}
    </div>
  );
}

function Mismatches({ audit, onSettled }: ResultProps) {
  const { t } = useTranslation('inventory');
  const [settled, setSettled] = useState<StockAudit['mismatches'][number] | null>(null);
  const warehouses = useWarehouses();
  const columns = [
    'onHandBalance',
    'onHandLedger',
    'reservedBalance',
    'reservedLedger',
    'placedBins',
    'placedLedger',
  ] as const;
  return (
    <div className={classes.tableWrap} tabIndex={0} role="region" aria-label={t('audit.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.sku')}</th>
            <th scope="col">{t('column.warehouse')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className="zg-number">
                {t(`audit.${name}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {audit.mismatches.map((row) => (
            <tr key={`${row.variantId}${row.warehouseId}`}>
              <th scope="row">
                <Link to="/stock/$variantId" params={{ variantId: row.variantId }} className="zg-mono">
                  {row.sku}
                </Link>
              </th>
              <td>{warehouses?.find((warehouse) => warehouse.id === row.warehouseId)?.code}</td>
              {columns.map((name) => (
                <td key={name} className="zg-number">
                  <NumberText value={row[name]} />
                </td>
              ))}
              <td>
                <Button variant="subtle" size="compact-sm" onClick={() => setSettled(row)}>
                  {t('settle.settle')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {settled && (
        <SettleDialog
          of={settled}
          by="settlements"
          what={t('settle.what', { onHand: settled.onHandLedger, reserved: settled.reservedLedger })}
          onClose={() => setSettled(null)}
          onSettled={onSettled}
        />
      )}
    </div>
  );
}
