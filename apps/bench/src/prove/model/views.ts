import type { Op, Paper } from './paper.js';
import { SKUS } from './paper.js';
import { differentOf } from './paper-counts.js';
import { countedOf } from './paper-deliveries.js';
import { paymentOf, stageOf } from './paper-order.js';
import { unitsIn } from './paper-stock.js';
import { inTransitOf } from './paper-transfers.js';
import { HOUSES, onHandOf, placedOf, placesOf, unavailableOf } from './places.js';
import { ask, type RealShop } from './shop.js';

/** What is looked at, on paper and in the product's own lists, in the same words. */
const PARTS = [
  'stock',
  'orders',
  'allotments',
  'bins',
  'lots',
  'holds',
  'units',
  'deliveries',
  'counts',
  'transfers',
] as const;
export type Part = (typeof PARTS)[number];

/** Of these no operation is heard by the stock: that it stays as it was is looked at with the next one that moves something, and in the end. */
const BESIDE_STOCK = new Set<Op['do']>([
  ...(['set pay-by', 'let time pass', 'pick', 'unpick', 'pack', 'unpack', 'deliver', 'refund', 'reprice'] as const),
  ...(['announce', 'announce anew', 'arrive', 'unload', 'finish', 'back', 'scan', 'name serials', 'inspect'] as const),
  ...(['open count', 'enter', 'end', 'approve', 'reject', 'recount', 'give up', 'open transfer', 'call off'] as const),
  ...(['register', 'step unit', 'note shipped'] as const),
]);

/** What an operation may have changed. */
export const partsOf = (op: Op): Part[] => [...(BESIDE_STOCK.has(op.do) ? [] : (['stock'] as const)), ...listsOf(op)];

function listsOf(op: Op): Part[] {
  if (op.do === 'reprice') return [];
  if (op.do === 'allot' || op.do === 'end allotment' || op.do === 'refresh allotments') return ['allotments'];
  if (op.do === 'place' || op.do === 'cancel' || op.do === 'allocate' || op.do === 'expire')
    return ['orders', 'allotments'];
  if ('order' in op) return ['orders'];
  if ('delivery' in op) return op.do === 'post' ? ['deliveries', 'lots', 'units'] : ['deliveries'];
  if ('count' in op) return ['counts'];
  if ('transfer' in op) return ['transfers'];
  if (op.do === 'register' || op.do === 'step unit' || op.do === 'note shipped') return ['units'];
  if (op.do === 'hold' || op.do === 'release') return ['holds'];
  return op.do === 'open bin' || op.do === 'move' ? ['bins'] : ['bins', 'lots'];
}

type Rows = Record<string, string>;
export const sorted = (rows: readonly (readonly [string, string])[]): Rows =>
  Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));

export const readPaper = (paper: Paper, parts: readonly Part[] = PARTS): Record<string, Rows> =>
  Object.fromEntries(parts.map((part) => [part, sorted(ON_PAPER[part](paper))]));

export async function readReal(shop: RealShop, parts: readonly Part[] = PARTS): Promise<Record<string, Rows>> {
  const read = await Promise.all(parts.map((part) => IN_LISTS[part](shop)));
  return Object.fromEntries(parts.map((part, n) => [part, sorted(read[n]!)]));
}

const stockRow = (onHand: number, reserved: number, unavailable: number, placed: number): string =>
  `${onHand} on hand, ${reserved} reserved, ${unavailable} unavailable, ${placed} placed`;

const unitRow = (state: unknown, house: unknown, lot: unknown, order: string | null, version: unknown): string =>
  `${String(state)} in ${String(house)} of lot "${String(lot)}" for ${order} v${String(version)}`;

/** Until when it waits is said of an order that waits. */
const orderRow = (
  stage: unknown,
  payment: unknown,
  { totalMinor, refundedMinor, version, payBy }: Record<'totalMinor' | 'refundedMinor' | 'version' | 'payBy', unknown>,
): string => {
  const waits = stage !== 'pending_payment' ? '' : payBy === null ? ' for ever' : ' for a time';
  return `${String(stage)} ${String(payment)} ${String(totalMinor)} ${String(refundedMinor)} v${String(version)}${waits}`;
};

const ON_PAPER: Record<Part, (paper: Paper) => (readonly [string, string])[]> = {
  stock: ({ houses }) =>
    HOUSES.flatMap((house) =>
      SKUS.flatMap((sku): [string, string][] => {
        const shelf = houses[house].shelf[sku]!;
        const [onHand, unavailable] = [onHandOf(shelf), unavailableOf(shelf)];
        const lying = placesOf(shelf).filter(({ bin }) => bin !== null);
        return [
          [`${house} ${sku}`, stockRow(onHand, shelf.reserved, unavailable, placedOf(shelf))],
          ...lying.map(({ bin, lot, condition, units }): [string, string] => [
            `${house} ${sku} ${bin} ${lot} ${condition}`,
            String(units),
          ]),
        ];
      }),
    ),
  orders: ({ orders }) => [
    ...Object.entries(orders).map(([name, order]): [string, string] => [
      name,
      orderRow(stageOf(order), paymentOf(order), order),
    ]),
    ...Object.entries(tally(Object.values(orders).map(stageOf))),
  ],
  allotments: ({ allotments, orders }) =>
    allotments.flatMap(({ no, house, sku, shop, mode, amount, left, version, ended }) => {
      const uses = Object.values(orders).flatMap((order) => order.uses.filter((use) => use.no === no));
      const used = uses.reduce((sum, { quantity }) => sum + quantity, 0);
      return ended
        ? []
        : [[`${house} ${sku} ${shop}`, `${mode} ${amount} ${left} left ${used} used v${version}`] as const];
    }),
  bins: (paper) =>
    HOUSES.flatMap((house) =>
      Object.keys(paper.houses[house].bins).map((bin): [string, string] => [
        `${house} ${bin}`,
        String(unitsIn(paper, house, bin)),
      ]),
    ),
  lots: ({ lots, houses }) =>
    Object.entries(lots).flatMap(([sku, some]) =>
      Object.entries(some).map(([lot, { expiresOn, status }]): [string, string] => {
        const lying = HOUSES.flatMap((house) => placesOf(houses[house].shelf[sku]!)).filter((one) => one.lot === lot);
        const sum = (good: boolean): number =>
          lying.reduce((units, one) => units + ((one.condition === 'good') === good ? one.units : 0), 0);
        return [`${sku} ${lot}`, `${status} ${expiresOn} ${sum(true)} ${sum(false)}`];
      }),
    ),
  holds: ({ holds }) =>
    Object.entries(holds).flatMap(([name, { open, house, sku, quantity }]) =>
      open ? [[name, `${house} ${sku} ${quantity}`] as const] : [],
    ),
  units: ({ units }) =>
    Object.entries(units).map(([name, { state, house, lot, order, version }]) => {
      return [name, unitRow(state, house, lot, order, version)] as const;
    }),
  deliveries: ({ deliveries }) =>
    Object.entries(deliveries).map(([name, one]) => {
      const expected = one.lines.reduce((sum, line) => sum + line.expected, 0);
      const { units, rejected } = countedOf(one);
      return [name, `${one.at} v${one.version} ${one.lines.length} lines ${expected} ${units} ${rejected}`] as const;
    }),
  counts: ({ counts }) =>
    Object.entries(counts).map(([name, one]) => {
      const counted = one.items.filter((item) => item.counted !== null).length;
      return [name, `${one.at} v${one.version} ${one.items.length} ${counted} ${differentOf(one)}`] as const;
    }),
  transfers: ({ transfers }) =>
    Object.entries(transfers).map(([name, one]) => {
      const lost = one.lines.reduce((sum, line) => sum + line.lost, 0);
      return [name, `${one.at} v${one.version} ${inTransitOf(one)} in transit ${lost} lost`] as const;
    }),
};

function tally(stages: readonly string[]): Rows {
  const counts: Record<string, number> = {};
  for (const stage of stages) counts[stage] = (counts[stage] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).map(([stage, count]) => [`stage ${stage}`, String(count)]));
}

type Item = Record<string, string | number | boolean | null> & { id: string };

export const listOf = async (shop: RealShop, path: string): Promise<Item[]> =>
  ((await ask(shop, { path })).body as { items: Item[] }).items;

const isSold = ({ sku }: Item): boolean => SKUS.includes(sku as (typeof SKUS)[number]);

const nameOf = (shop: RealShop, id: string): string =>
  [...shop.ids].find(([, known]) => known === id)?.[0] ?? `unknown ${id}`;

const IN_LISTS: Record<Part, (shop: RealShop) => Promise<(readonly [string, string])[]>> = {
  stock: async (shop) => {
    const [balances, lying] = await Promise.all([listOf(shop, '/stock?limit=100'), listOf(shop, '/bins/holdings')]);
    // An article that a house never held has no row.
    const nothing = HOUSES.flatMap((house) => SKUS.map((sku) => [`${house} ${sku}`, stockRow(0, 0, 0, 0)] as const));
    return [
      ...nothing,
      ...balances.filter(isSold).map((row) => {
        const { onHand, reserved, unavailable, placed } = row as unknown as Record<string, number>;
        const counts = stockRow(onHand!, reserved!, unavailable!, placed!);
        return [`${row['warehouseCode']} ${row['sku']}`, counts] as const;
      }),
      ...lying.map(({ warehouseCode, sku, bin, lot, condition, quantity }) => {
        return [`${warehouseCode} ${sku} ${bin} ${lot} ${condition}`, String(quantity)] as const;
      }),
    ];
  },
  orders: async (shop) => {
    const [rows, counted] = await Promise.all([
      listOf(shop, '/orders?limit=250'),
      ask(shop, { path: '/orders/stage-counts' }),
    ]);
    const { counts } = counted.body as { counts: Record<string, number> };
    return [
      ...rows.map(({ id, stage, paymentStatus, ...row }) => {
        const told = row as unknown as Parameters<typeof orderRow>[2];
        return [nameOf(shop, id), orderRow(stage, paymentStatus, told)] as const;
      }),
      ...Object.entries(counts).flatMap(([stage, count]) =>
        count > 0 ? [[`stage ${stage}`, String(count)] as const] : [],
      ),
    ];
  },
  allotments: async (shop) =>
    (await listOf(shop, '/allotments?limit=200')).filter(isSold).map((row) => {
      const { warehouseCode, sku, shopCode, mode, amount, left, used, version } = row;
      return [`${warehouseCode} ${sku} ${shopCode}`, `${mode} ${amount} ${left} left ${used} used v${version}`];
    }),
  bins: async (shop) =>
    (await listOf(shop, '/bins?limit=200')).map(({ warehouseCode, code, units }) => [
      `${warehouseCode} ${code}`,
      String(units),
    ]),
  lots: async (shop) =>
    (await listOf(shop, '/lots?empty=true&limit=200')).map(({ sku, lot, status, expiresOn, good, unavailable }) => {
      return [`${sku} ${lot}`, `${status} ${expiresOn} ${good} ${unavailable}`] as const;
    }),
  holds: async (shop) =>
    (await listOf(shop, '/stock-holds?limit=200')).map(({ id, warehouseCode, sku, quantity }) => [
      nameOf(shop, id),
      `${warehouseCode} ${sku} ${quantity}`,
    ]),
  units: async (shop) =>
    (await listOf(shop, '/serials?limit=200')).map(({ sku, serial, state, warehouseCode, lot, orderId, version }) => {
      const order = typeof orderId === 'string' ? nameOf(shop, orderId) : null;
      return [`${sku} ${serial}`, unitRow(state, warehouseCode, lot, order, version)] as const;
    }),
  deliveries: async (shop) =>
    (await listOf(shop, '/inbound?limit=200')).map((row) => {
      const { id, status, version, lineCount, unitsExpected, unitsCounted, unitsRejected } = row;
      const units = `${unitsExpected} ${unitsCounted} ${unitsRejected}`;
      return [nameOf(shop, id), `${status} v${version} ${lineCount} lines ${units}`];
    }),
  counts: async (shop) =>
    (await listOf(shop, '/stock-counts?limit=200')).map((row) => {
      const { id, status, version, items, counted, different } = row;
      return [nameOf(shop, id), `${status} v${version} ${items} ${counted} ${different}`];
    }),
  transfers: async (shop) =>
    (await listOf(shop, '/transfers?limit=200')).map((row) => {
      const { id, status, version, inTransit, lost } = row;
      return [nameOf(shop, id), `${status} v${version} ${inTransit} in transit ${lost} lost`];
    }),
};
