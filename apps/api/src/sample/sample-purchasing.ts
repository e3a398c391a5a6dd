import type { Actor, Database, Tx } from '@zhanggui/platform';
import {
  activateContract,
  addContact,
  addLandedCost,
  answerQuotation,
  approvePurchaseOrder,
  confirmPurchaseOrder,
  createContract,
  createPurchaseOrder,
  createSuppliers,
  logContact,
  merchantDay,
  openQuotation,
  placePurchaseOrder,
  recordReceipt,
  setSuppliedProducts,
  submitPurchaseOrder,
  trackPurchaseOrder,
} from '@zhanggui/purchasing';

const SUPPLIERS = [
  {
    code: 'SZ-BRIGHT',
    name: '深圳明灯照明有限公司',
    currency: 'CNY',
    prepayPercent: '30',
    netDays: 30,
    country: 'CN',
    overReceiptPercent: '5',
  },
  {
    code: 'YW-GIFTS',
    name: '义乌百礼工艺品厂',
    currency: 'CNY',
    prepayPercent: '50',
    netDays: 0,
    country: 'CN',
    overReceiptPercent: '2',
  },
  {
    code: 'UK-PAPER',
    name: 'Pennine Paper & Card Ltd',
    currency: 'GBP',
    prepayPercent: '0',
    netDays: 45,
    country: 'GB',
  },
];

const CONTACTS = [
  { name: '陈立', role: '外贸经理', email: 'chen.li@bright.example', phone: '13800000001', preferred: true },
  { name: '吴敏', role: '业务员', email: 'wu.min@baili.example', phone: '13800000002', preferred: true },
  { name: 'Ruth Hargreaves', role: 'Accounts', email: 'ruth@pennine.example', preferred: true },
];

/** Yuan for a pound, turned round: about what it was. */
const RATE = '0.109';
const LINES_EACH = 6;

interface Best extends Record<string, unknown> {
  sku: string;
  price: string;
}

/** Suppliers of what sells best, with prices, a contract, a request for quotation and orders in different states. Safe to repeat. */
export async function fillPurchasing(
  db: Database,
  owner: Actor,
  { warehouseId }: { warehouseId: string },
): Promise<void> {
  await db.tx(owner, async (tx) => {
    const known = await tx.sql`SELECT FROM purchasing.supplier LIMIT 1`;
    if (known.length > 0) return;
    const { today } = await merchantDay(tx, owner);
    const best = await tx.sql<Best>`
      SELECT v.sku, max(v.price)::text AS price FROM orders.order_line l JOIN catalog.variant v ON v.id = l.variant_id
      WHERE l.stocked AND v.status = 'active' GROUP BY v.sku ORDER BY sum(l.quantity) DESC, v.sku LIMIT ${SUPPLIERS.length * LINES_EACH}`;
    const made = await createSuppliers(tx, owner, SUPPLIERS);
    for (const [n, { id }] of made.entries()) {
      const goods = best.slice(n * LINES_EACH, (n + 1) * LINES_EACH);
      await supply(tx, owner, { id, goods, n, today });
      if (goods.length > 0) await order(tx, owner, { supplierId: id, warehouseId, goods, n, today });
    }
    await negotiate(
      tx,
      owner,
      made.map(({ id }) => id),
      best,
      today,
    );
  });
}

const day = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What a supplier asks: a little under half of what the shop asks, in its own currency. */
const costOf = ({ price }: Best, n: number): string =>
  (Number(price) * 0.42 * (SUPPLIERS[n]!.currency === 'CNY' ? 1 / Number(RATE) : 1)).toFixed(2);

async function supply(
  tx: Tx,
  owner: Actor,
  { id, goods, n, today }: { id: string; goods: Best[]; n: number; today: string },
): Promise<void> {
  await addContact(tx, owner, { supplierId: id, contact: CONTACTS[n]! });
  await logContact(tx, owner, {
    supplierId: id,
    kind: 'call',
    said: n === 2 ? 'Asked about lead times before the holidays.' : '确认节前交期与包装要求。',
    followUpOn: day(today, 7),
  });
  await setSuppliedProducts(tx, owner, {
    supplierId: id,
    today,
    products: goods.map((one, place) => ({
      sku: one.sku,
      supplierSku: `${SUPPLIERS[n]!.code.slice(0, 2)}-${100 + place}`,
      moq: 48,
      packSize: 12,
      leadTimeDays: n === 2 ? 7 : 35,
      preferred: true,
      prices: [
        { fromQuantity: 1, unitPrice: costOf(one, n) },
        { fromQuantity: 240, unitPrice: (Number(costOf(one, n)) * 0.92).toFixed(2) },
      ],
    })),
  });
}

interface Ordering {
  supplierId: string;
  warehouseId: string;
  goods: Best[];
  n: number;
  today: string;
}

/** Each supplier has an order that has come, and one that has not got so far. */
async function order(tx: Tx, owner: Actor, input: Ordering): Promise<void> {
  const came = await placed(tx, owner, input, 120);
  await addLandedCost(tx, owner, { id: came, kind: 'freight', amountHomeMinor: 18_500, spreadBy: 'value' });
  await confirmPurchaseOrder(tx, owner, { id: came, reference: `SO-${4_100 + input.n}`, lines: [] });
  await recordReceipt(tx, owner, {
    id: came,
    reference: `DN-${7_300 + input.n}`,
    lines: input.goods.map((_, line) => ({
      lineNo: line + 1,
      accepted: line === 0 && input.n === 1 ? 112 : 120,
      ...(line === 0 && input.n === 1 && { rejected: 8, rejectReason: 'damaged' as const }),
    })),
  });
  if (input.n === 0) {
    const underway = await placed(tx, owner, input, 240);
    await confirmPurchaseOrder(tx, owner, {
      id: underway,
      reference: 'SO-4188',
      lines: [{ lineNo: 1, promisedOn: day(input.today, 42) }],
    });
    await trackPurchaseOrder(tx, owner, {
      id: underway,
      kind: 'shipped',
      carrier: 'COSCO',
      expectedOn: day(input.today, 40),
    });
    return;
  }
  const draft = await drafted(tx, owner, input, 96);
  if (input.n === 1) await submitPurchaseOrder(tx, owner, { id: draft });
}

function drafted(
  tx: Tx,
  owner: Actor,
  { supplierId, warehouseId, goods, n, today }: Ordering,
  quantity: number,
): Promise<string> {
  return createPurchaseOrder(tx, owner, {
    supplierId,
    warehouseId,
    promisedOn: day(today, 35),
    ...(SUPPLIERS[n]!.currency !== 'GBP' && { exchangeRate: RATE }),
    lines: goods.map((one) => ({ sku: one.sku, quantity, unitPrice: costOf(one, n) })),
  });
}

async function placed(tx: Tx, owner: Actor, input: Ordering, quantity: number): Promise<string> {
  const id = await drafted(tx, owner, input, quantity);
  await submitPurchaseOrder(tx, owner, { id });
  await approvePurchaseOrder(tx, owner, { id });
  await placePurchaseOrder(tx, owner, { id });
  return id;
}

/** A contract that ends soon, and a request that one of two has answered. */
async function negotiate(tx: Tx, owner: Actor, ids: string[], best: Best[], today: string): Promise<void> {
  const [first, second] = ids as [string, string];
  const goods = best.slice(0, 3);
  if (goods.length === 0) return;
  const contract = await createContract(tx, owner, {
    supplierId: first,
    title: '年度供货合同',
    startsOn: day(today, -338),
    endsOn: day(today, 27),
    leadTimeDays: 35,
    aql: '2.5',
    mostRejectPercent: '3',
    prices: goods.map((one) => ({ sku: one.sku, fromQuantity: 1, unitPrice: costOf(one, 0) })),
  });
  await activateContract(tx, owner, { id: contract });
  const quotation = await openQuotation(tx, owner, {
    title: '春季补货询价',
    dueOn: day(today, 10),
    supplierIds: [first, second],
    lines: goods.map((one) => ({ sku: one.sku, quantity: 300 })),
  });
  await answerQuotation(tx, owner, {
    id: quotation,
    supplierId: second,
    exchangeRate: RATE,
    freightMinor: 80_000,
    validUntil: day(today, 30),
    lines: goods.map((one, n) => ({
      lineNo: n + 1,
      moq: 200,
      leadTimeDays: 28,
      breaks: [{ fromQuantity: 1, unitPrice: (Number(costOf(one, 0)) * 0.95).toFixed(2) }],
    })),
  });
}
