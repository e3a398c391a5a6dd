import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import { setSuppliedProducts, type SuppliedProduct } from '../suppliers/set-supplied-products.js';
import { compareOffers } from './compare.rules.js';
import { type QuotationFacts, readFacts } from './quotations.queries.js';
import { lockOpen, moveQuotation } from './quotation.sql.js';

export interface AcceptQuotation {
  id: string;
  /** Whose offer is taken for each line; lines that are missing are not bought. */
  lines: readonly { lineNo: number; supplierId: string }[];
  /** Keep the offered prices as the suppliers'. */
  writePrices: boolean;
  /** Draft an order for each supplier, into this warehouse. */
  warehouseId?: string | null;
}

/**
 * Accepts offers line by line: their prices become the suppliers', and each supplier gets a drafted order where a warehouse is named.
 * Refuses: not_found, quotation_not_open, invalid (lines, suppliers without a price). Returns the ids of the orders.
 */
export async function acceptQuotation(tx: Tx, actor: Actor, input: AcceptQuotation): Promise<string[]> {
  const quotation = await lockOpen(tx, input.id);
  const { currency, today } = await merchantDay(tx, actor);
  const facts = await readFacts(tx, input.id);
  const awarded = awardedOf(facts, input, currency);
  const bySupplier = groupBy(awarded, ({ supplierId }) => supplierId);
  const orderIds: string[] = [];
  for (const [supplierId, lines] of [...bySupplier].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (input.writePrices) {
      const products = await productsOf(tx, supplierId, lines, today);
      await setSuppliedProducts(tx, actor, { supplierId, products, today });
    }
    if (input.warehouseId)
      orderIds.push(
        await createPurchaseOrder(tx, actor, {
          supplierId,
          warehouseId: input.warehouseId,
          exchangeRate: lines[0]!.exchangeRate,
          lines: lines.map(({ variantId, buys, unitPrice }) => ({ variantId, quantity: buys, unitPrice })),
        }),
      );
  }
  await moveQuotation(tx, actor, quotation, {
    type: 'quotation.awarded',
    status: 'awarded',
    payload: { lines: input.lines.map(({ lineNo, supplierId }) => ({ lineNo, supplierId })), orderIds },
  });
  return orderIds;
}

interface Awarded {
  supplierId: string;
  variantId: string;
  buys: number;
  unitPrice: string;
  exchangeRate: string;
  moq: number;
  leadTimeDays: number | null;
  breaks: readonly { fromQuantity: number; unitPrice: string }[];
  validUntil: string | null;
}

function awardedOf(facts: QuotationFacts, { lines }: AcceptQuotation, homeCurrency: string): Awarded[] {
  const { lines: compared } = compareOffers(facts.lines, facts.offers, homeCurrency);
  const errors: FieldError[] = [];
  const seen = new Set<number>();
  const awarded = lines.flatMap(({ lineNo, supplierId }, n): Awarded[] => {
    const pointer = `/lines/${n}`;
    const line = facts.lines.find((one) => one.lineNo === lineNo);
    const id = supplierId.toLowerCase();
    const offer = facts.offers.find((one) => one.supplierId === id);
    const cell = compared.find((one) => one.lineNo === lineNo)?.cells.find((one) => one.supplierId === id);
    const quoted = offer?.lines.find((one) => one.lineNo === lineNo);
    if (!line) errors.push({ pointer: `${pointer}/lineNo`, code: 'purchase_line_unknown', params: { lineNo } });
    else if (seen.has(lineNo)) errors.push({ pointer: `${pointer}/lineNo`, code: 'named_twice' });
    else if (!cell) errors.push({ pointer: `${pointer}/supplierId`, code: 'quotation_no_price' });
    seen.add(lineNo);
    if (!line || !offer || !cell || !quoted) return [];
    const { moq, leadTimeDays, breaks } = quoted;
    const { buys, unitPrice } = cell;
    const { exchangeRate, validUntil } = offer;
    return [
      {
        supplierId: id,
        variantId: line.variantId,
        buys,
        unitPrice,
        exchangeRate,
        moq,
        leadTimeDays,
        breaks,
        validUntil,
      },
    ];
  });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return awarded;
}

/** The offered prices in the place of those of before; what the offer does not speak of stays. */
async function productsOf(
  tx: Tx,
  supplierId: string,
  lines: readonly Awarded[],
  today: string,
): Promise<SuppliedProduct[]> {
  const held = await tx.sql<{ variantId: string; supplierSku: string | null; packSize: number; preferred: boolean }>`
    SELECT variant_id AS "variantId", supplier_sku AS "supplierSku", pack_size AS "packSize", preferred
    FROM purchasing.supplied_product WHERE supplier_id = ${supplierId}
      AND variant_id = ANY (${lines.map(({ variantId }) => variantId)}::uuid[])`;
  return lines.map(({ variantId, moq, leadTimeDays, breaks, validUntil }) => ({
    ...held.find((one) => one.variantId === variantId),
    variantId,
    moq,
    leadTimeDays,
    prices: breaks.map((one) => ({ ...one, validFrom: today, validUntil })),
  }));
}
