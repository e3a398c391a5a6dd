import '@mantine/core/styles/Radio.css';
import { Button, Checkbox, Radio, Select, TextInput } from '@mantine/core';
import { api, type Quotation } from '@zhanggui/api-client';
import { Money } from '@zhanggui/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { Section, Table } from '../Section.js';

interface ComparisonProps {
  quotation: Quotation;
  isOpen: boolean;
  /** Other quantities to compare for, as `1:500,2:40`. */
  onQuantities: (quantities: string) => void;
}

type Cell = Quotation['comparison'][number]['cells'][number];

/** Offers side by side: the best of each line is marked, another quantity shows another winner, and one offer per line is chosen. */
export function Comparison({ quotation, isOpen, onQuantities }: ComparisonProps) {
  const { t } = useTranslation('purchasing');
  const answered = quotation.suppliers.filter(({ status }) => status === 'answered');
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const [wanted, setWanted] = useState<Record<number, string>>({});
  const choiceOf = (lineNo: number) =>
    chosen[lineNo] ?? quotation.comparison.find((line) => line.lineNo === lineNo)?.best.total ?? null;
  const ask = (lineNo: number, text: string) => {
    const next = { ...wanted, [lineNo]: text };
    setWanted(next);
    const pairs = Object.entries(next).filter(([, quantity]) => /^[1-9]\d{0,8}$/.test(quantity));
    onQuantities(pairs.map(([no, quantity]) => `${no}:${quantity}`).join(','));
  };
  if (answered.length === 0)
    return (
      <Section title={t('comparison.title')}>
        <p className="zg-soft">{t('comparison.empty')}</p>
      </Section>
    );
  return (
    <Section title={t('comparison.title')}>
      <Table
        label={t('comparison.title')}
        columns={[
          { title: t('line.sku') },
          { title: t('line.quantity'), end: true },
          ...answered.map(({ supplierName }) => ({ title: supplierName })),
        ]}
        rows={quotation.lines.map((line) => ({
          key: String(line.lineNo),
          cells: [
            <span key="sku">
              <span className="zg-mono">{line.sku}</span> <div className="zg-soft">{line.name}</div>
            </span>,
            <TextInput
              key="quantity"
              className={classes.narrow}
              aria-label={t('line.quantityOf', { sku: line.sku })}
              inputMode="numeric"
              value={wanted[line.lineNo] ?? String(line.quantity)}
              onChange={(event) => ask(line.lineNo, event.currentTarget.value)}
            />,
            ...answered.map(({ supplierId, supplierName, currency }) => (
              <OfferCell
                key={supplierId}
                quotation={quotation}
                lineNo={line.lineNo}
                supplier={{ supplierId, supplierName, currency }}
                isChosen={choiceOf(line.lineNo) === supplierId}
                onChoose={isOpen ? () => setChosen({ ...chosen, [line.lineNo]: supplierId }) : null}
              />
            )),
          ],
        }))}
        foot={<Totals quotation={quotation} supplierIds={answered.map(({ supplierId }) => supplierId)} />}
      />
      {isOpen && <Accept quotation={quotation} choiceOf={choiceOf} />}
    </Section>
  );
}

interface OfferProps {
  quotation: Quotation;
  lineNo: number;
  supplier: { supplierId: string; supplierName: string; currency: string };
  isChosen: boolean;
  onChoose: (() => void) | null;
}

function OfferCell({ quotation, lineNo, supplier, isChosen, onChoose }: OfferProps) {
  const { t } = useTranslation('purchasing');
  const { supplierId, supplierName, currency } = supplier;
  const line = quotation.comparison.find((one) => one.lineNo === lineNo);
  const cell = line?.cells.find((one: Cell) => one.supplierId === supplierId);
  if (!line || !cell) return <span className="zg-soft">{t('comparison.noOffer')}</span>;
  const marks = (['price', 'total', 'leadTime'] as const).filter((measure) => line.best[measure] === supplierId);
  const facts = (
    <>
      <Money amount={cell.unitPrice} currency={currency} />{' '}
      <span className="zg-soft">{t('comparison.buys', { count: cell.buys })}</span>
      <div>
        <Money minor={cell.landedHomeMinor} currency={quotation.homeCurrency} />{' '}
        {cell.leadTimeDays !== null && (
          <span className="zg-soft">{t('comparison.days', { count: cell.leadTimeDays })}</span>
        )}
      </div>
      {marks.length > 0 && (
        <span className={classes.best}>{marks.map((mark) => t(`comparison.best.${mark}`)).join(' · ')}</span>
      )}
    </>
  );
  if (!onChoose) return facts;
  return (
    <Radio
      name={`offer-${lineNo}`}
      aria-label={t('comparison.choose', { name: supplierName, line: lineNo })}
      checked={isChosen}
      onChange={onChoose}
      label={facts}
    />
  );
}

function Totals({ quotation, supplierIds }: { quotation: Quotation; supplierIds: string[] }) {
  const { t } = useTranslation('purchasing');
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('comparison.all')}</th>
        <td />
        {supplierIds.map((supplierId) => {
          const total = quotation.totals.find((one) => one.supplierId === supplierId);
          return (
            <td key={supplierId}>
              {total && <Money minor={total.landedHomeMinor} currency={quotation.homeCurrency} />}{' '}
              {total && total.lines < quotation.lines.length && (
                <span className="zg-soft">
                  {t('comparison.partial', { lines: total.lines, of: quotation.lines.length })}
                </span>
              )}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

/** Takes the chosen offers: as prices, as drafted orders, or both. */
function Accept({ quotation, choiceOf }: { quotation: Quotation; choiceOf: (lineNo: number) => string | null }) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const navigate = useNavigate();
  const warehouses = (useWarehouses() ?? []).filter(({ active }) => active);
  const [writePrices, setWritePrices] = useState(true);
  const [warehouseId, setWarehouseId] = useState<string | null>(null);
  const lines = quotation.lines.flatMap(({ lineNo }) => {
    const supplierId = choiceOf(lineNo);
    return supplierId ? [{ lineNo, supplierId }] : [];
  });
  const accept = useAction({
    run: (body: Record<string, unknown>, idempotencyKey) =>
      api.post<{ orderIds: string[] }>(`/quotations/${quotation.id}/accept`, { body, idempotencyKey }),
    invalidates: [['quotations'], ['suppliers'], ['purchase-orders']],
    doneText: ({ orderIds }) => t('comparison.accepted', { count: orderIds.length }),
    onDone: ({ orderIds: [first, second] }) => {
      if (first && !second) void navigate({ to: '/purchasing/orders/$orderId', params: { orderId: first } });
      else if (first) void navigate({ to: '/purchasing/orders', search: { status: 'draft' } });
    },
  });
  return (
    <div className={classes.head}>
      <Checkbox
        label={t('comparison.writePrices')}
        checked={writePrices}
        onChange={(event) => setWritePrices(event.currentTarget.checked)}
      />
      <Select
        aria-label={t('comparison.draftInto')}
        placeholder={t('comparison.draftInto')}
        clearable
        allowDeselect
        value={warehouseId}
        onChange={setWarehouseId}
        data={warehouses.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <Button
        loading={accept.busy}
        disabled={lines.length === 0 || (!writePrices && !warehouseId)}
        onClick={() => accept.run({ lines, writePrices, warehouseId })}
      >
        {verb('purchasing:write', t('comparison.accept'))}
      </Button>
    </div>
  );
}
