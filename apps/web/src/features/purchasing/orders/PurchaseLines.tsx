import type { PurchaseLine, PurchaseOrder } from '@zhanggui/api-client';
import { Money } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { Section, Table } from '../Section.js';
import { LineWarnings } from './PurchaseLinesEditor.js';

/** Lines with what was ordered, what was confirmed, what came, and what a unit costs landed. */
export function PurchaseLines({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation('purchasing');
  const hasCosts = order.costs.length > 0;
  return (
    <Section title={t('order.lines')}>
      <Table
        label={t('order.lines')}
        columns={[
          { title: t('line.sku') },
          { title: t('line.quantity'), end: true },
          { title: t('line.received'), end: true },
          { title: t('line.price'), end: true },
          { title: t('line.amount'), end: true },
          { title: t('line.promisedOn') },
          ...(hasCosts ? [{ title: t('line.landed'), end: true }] : []),
        ]}
        rows={order.lines.map((line) => ({
          key: String(line.lineNo),
          cells: [
            <SkuCell key="sku" line={line} />,
            <Changed key="quantity" now={line.quantity} before={line.placedQuantity} />,
            <Received key="received" line={line} />,
            <PriceCell key="price" line={line} currency={order.currency} />,
            <Money key="amount" minor={line.amountMinor} currency={order.currency} />,
            <Changed key="promisedOn" now={line.promisedOn} before={line.placedPromisedOn} />,
            ...(hasCosts
              ? [
                  line.landedUnitCost && (
                    <Money key="landed" amount={line.landedUnitCost} currency={order.homeCurrency} />
                  ),
                ]
              : []),
          ],
        }))}
      />
    </Section>
  );
}

function SkuCell({ line }: { line: PurchaseLine }) {
  return (
    <>
      <span className="zg-mono">{line.sku}</span>
      <div className="zg-soft">{[line.name, line.supplierSku].filter(Boolean).join(' · ')}</div>
      <LineWarnings line={line} />
    </>
  );
}

/** What holds now, and what was ordered where the supplier said otherwise. */
function Changed({ now, before }: { now: string | number | null; before: string | number | null }) {
  const { t } = useTranslation('purchasing');
  return (
    <>
      {now}
      {before !== null && before !== now && <div className="zg-soft">{t('line.was', { before: String(before) })}</div>}
    </>
  );
}

function Received({ line }: { line: PurchaseLine }) {
  const { t } = useTranslation('purchasing');
  return (
    <>
      {line.accepted}
      {line.rejected > 0 && <div className="zg-soft">{t('line.rejected', { count: line.rejected })}</div>}
      {line.returned > 0 && <div className="zg-soft">{t('line.returned', { count: line.returned })}</div>}
    </>
  );
}

function PriceCell({ line, currency }: { line: PurchaseLine; currency: string }) {
  const { t } = useTranslation('purchasing');
  return (
    <>
      <Money amount={line.unitPrice} currency={currency} />
      {line.contractPrice && (
        <div className="zg-soft">
          {t('line.contractPrice')} <Money amount={line.contractPrice} currency={currency} />
        </div>
      )}
    </>
  );
}
