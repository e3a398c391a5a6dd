import { Button, Select, Skeleton } from '@mantine/core';
import { NumberText, ProblemNotice } from '@zhanggui/ui';
import type { StockOfVariant as Stock } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { IconAdjustments, IconPackageImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StockProjection } from '../../lib/projection/StockProjection.js';
import { useCan, useMay } from '../../lib/session.js';
import classes from './inventory.module.css';
import { KeptForShops } from './allotments/KeptForShops.js';
import { Keeping } from './lots/Keeping.js';
import { LabelsOfVariant } from './lots/LabelsOfVariant.js';
import { Ledger } from './Ledger.js';
import { Places } from './Places.js';
import { PresalesOfSku } from './presales/PresalesOfSku.js';
import { PostingDialog } from './PostingDialog.js';
import { stockOfVariantQuery } from './queries.js';
import { UnpaidStock } from './UnpaidStock.js';
import { Layers } from './value/Layers.js';

/** What there is of one SKU, where, and how it came about. */
export function StockOfVariant({ variantId, wide }: { variantId: string; wide?: boolean }) {
  const { t } = useTranslation('inventory');
  const { may, verb } = useMay();
  const can = useCan();
  const [posting, setPosting] = useState<'receive' | 'adjust' | null>(null);
  const { data: stock, error, refetch } = useQuery(stockOfVariantQuery(variantId));
  if (error && !stock) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!stock) return <Skeleton height={260} />;
  return (
    <article className={classes.detail} aria-label={stock.sku}>
      <header>
        {!wide && <h2 className="zg-mono">{stock.sku}</h2>}
        <p className="zg-soft">{stock.productName}</p>
        <div className={classes.buttons}>
          {may('inventory:receive') && (
            <Button
              variant="default"
              leftSection={<IconPackageImport size={16} aria-hidden />}
              onClick={() => setPosting('receive')}
            >
              {verb('inventory:receive', t('receive.title'))}
            </Button>
          )}
          {may('inventory:adjust') && (
            <Button
              variant="default"
              leftSection={<IconAdjustments size={16} aria-hidden />}
              onClick={() => setPosting('adjust')}
            >
              {verb('inventory:adjust', t('adjust.title'))}
            </Button>
          )}
          <LabelsOfVariant variantId={variantId} />
        </div>
      </header>
      <Balances stock={stock} />
      <UnpaidStock stock={stock} />
      <Outlook stock={stock} />
      <KeptForShops variantId={variantId} sku={stock.sku} />
      <PresalesOfSku variantId={variantId} sku={stock.sku} />
      <Places stock={stock} />
      <Keeping variantId={variantId} />
      {can('costs:read') && <Layers variantId={variantId} />}
      <Ledger variantId={variantId} balances={stock.balances} />
      {posting && (
        <PostingDialog
          kind={posting}
          sku={stock.sku}
          warehouseId={stock.balances.length === 1 ? stock.balances[0]?.warehouseId : undefined}
          onClose={() => setPosting(null)}
        />
      )}
    </article>
  );
}

/** What will be left in the coming days, warehouse by warehouse. */
function Outlook({ stock: { variantId, balances } }: { stock: Stock }) {
  const { t } = useTranslation('inventory');
  const fullest = balances.toSorted((a, b) => b.onHand - a.onHand)[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const warehouseId = chosen ?? fullest?.warehouseId;
  if (!warehouseId) return null;
  return (
    <section aria-labelledby="outlook">
      <div className={classes.ledgerHead}>
        <h2 id="outlook">{t('projection.title')}</h2>
        {balances.length > 1 && (
          <Select
            w={150}
            aria-label={t('column.warehouse')}
            value={warehouseId}
            onChange={setChosen}
            data={balances.map((balance) => ({ value: balance.warehouseId, label: balance.warehouseCode }))}
          />
        )}
      </div>
      <StockProjection key={warehouseId} warehouseId={warehouseId} variantId={variantId} />
    </section>
  );
}

function Balances({ stock }: { stock: Stock }) {
  const { t } = useTranslation('inventory');
  const sum = (name: 'onHand' | 'reserved' | 'available' | 'unavailable') =>
    stock.balances.reduce((total, balance) => total + balance[name], 0);
  const names = ['onHand', 'reserved', 'available', 'unavailable'] as const;
  return (
    <section aria-labelledby="balances">
      <h2 id="balances">{t('detail.balances')}</h2>
      <div className={classes.tableWrap} tabIndex={0} role="group" aria-labelledby="balances">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('column.warehouse')}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="zg-number">
                  {t(`column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stock.balances.map((balance) => (
              <tr key={balance.warehouseId}>
                <th scope="row">{balance.warehouseCode}</th>
                {names.map((name) => (
                  <td key={name} className="zg-number">
                    <NumberText value={balance[name]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {stock.balances.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t('detail.sum')}</th>
                {names.map((name) => (
                  <td key={name} className="zg-number">
                    <NumberText value={sum(name)} />
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}
