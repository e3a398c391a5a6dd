import { Button, Select, Skeleton } from '@mantine/core';
import type { StockBalance, StockMovement } from '@zhanggui/api-client';
import { DateTime, ProblemNotice, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import classes from './inventory.module.css';

/** Every movement of the SKU, newest first: what moved, from where to where, why and by whom. */
export function Ledger({ variantId, balances }: { variantId: string; balances: StockBalance[] }) {
  const { t } = useTranslation('inventory');
  const [warehouseId, setWarehouseId] = useState<string | null>(null);
  const list = useKeysetList<StockMovement>(
    ['stock', 'movements', variantId],
    `/stock/${variantId}/movements`,
    { warehouseId },
    { pageSize: 50 },
  );
  return (
    <section aria-labelledby="ledger">
      <div className={classes.ledgerHead}>
        <h2 id="ledger">{t('ledger.title')}</h2>
        {balances.length > 1 && (
          <Select
            w={150}
            aria-label={t('column.warehouse')}
            placeholder={t('filter.anyWarehouse')}
            clearable
            value={warehouseId}
            onChange={setWarehouseId}
            data={balances.map((balance) => ({ value: balance.warehouseId, label: balance.warehouseCode }))}
          />
        )}
        <ExportButton table="stock-movements" query={{ variantId, warehouseId }} />
      </div>
      {list.error != null && <ProblemNotice error={list.error} onRetry={list.refresh} />}
      {list.loading && <Skeleton height={160} />}
      {!list.loading && list.rows.length === 0 && list.error == null && <p className="zg-soft">{t('ledger.empty')}</p>}
      <ol className={classes.ledger}>
        {list.rows.map((movement) => (
          <MovementRow key={movement.id} movement={movement} />
        ))}
      </ol>
      {list.hasMore && (
        <Button variant="default" loading={list.fetchingMore} onClick={list.loadMore}>
          {t('ledger.more')}
        </Button>
      )}
    </section>
  );
}

function MovementRow({ movement }: { movement: StockMovement }) {
  const { t } = useTranslation('inventory');
  const { number } = useFormat();
  const account = (name: string) => t(`account.${name}`, { defaultValue: name });
  const reason = movement.reason ? t(`reason.${movement.reason}`, { defaultValue: movement.reason }) : null;
  return (
    <li>
      <div className={classes.movement}>
        <strong>{t(`kind.${movement.kind}`, { defaultValue: movement.kind })}</strong>
        <span className="zg-soft">
          {account(movement.fromAccount)} → {account(movement.toAccount)}
        </span>
        <strong className="zg-number">{number(movement.quantity)}</strong>
      </div>
      <div className="zg-soft">
        <DateTime at={movement.at} /> · {movement.warehouseCode} · {movement.actorName ?? t('ledger.system')}
        {reason && ` · ${reason}`}
        {movement.refType === 'order' && movement.refId ? (
          <>
            {' · '}
            <Link to="/orders/$orderId" params={{ orderId: movement.refId }}>
              {movement.reference ?? t('ledger.order')}
            </Link>
          </>
        ) : (
          movement.reference && ` · ${movement.reference}`
        )}
      </div>
      {movement.note && <div className={classes.note}>{movement.note}</div>}
    </li>
  );
}
