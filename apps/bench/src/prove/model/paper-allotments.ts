import type { Paper } from './paper.js';
import { type PaperOrder, type PaperPart, reserve, type ShopName, type Use } from './paper-order.js';
import { availableOf, type HouseName, onHandOf } from './places.js';

/** Units that only one shop may sell: they count as reserved. */
export interface PaperAllotment {
  no: number;
  house: HouseName;
  sku: string;
  shop: ShopName;
  mode: 'fixed' | 'percent';
  /** Units, or per cent of what is on hand. */
  amount: number;
  left: number;
  ended: boolean;
  version: number;
}

type Balance = Pick<PaperAllotment, 'house' | 'sku' | 'shop'>;

export type AllotmentOp =
  | ({ do: 'allot'; mode: 'fixed' | 'percent'; amount: number } & Balance)
  | ({ do: 'end allotment' } & Balance)
  | { do: 'refresh allotments' };

const openAllotment = ({ allotments }: Paper, { house, sku, shop }: Balance): PaperAllotment | undefined =>
  allotments.find((one) => !one.ended && one.house === house && one.sku === sku && one.shop === shop);

export function doAllotment(paper: Paper, op: AllotmentOp): string {
  if (op.do === 'refresh allotments') return refresh(paper);
  return op.do === 'allot' ? allot(paper, op) : end(paper, op);
}

const shelfOf = ({ houses }: Paper, { house, sku }: Pick<Balance, 'house' | 'sku'>) => houses[house].shelf[sku]!;

function allot(paper: Paper, { house, sku, shop, mode, amount }: Extract<AllotmentOp, { do: 'allot' }>): string {
  if (mode === 'percent' && amount > 100) return 'share_form';
  const known = openAllotment(paper, { house, sku, shop });
  const wish = { ...(known ?? newAllotment(paper, { house, sku, shop })), mode, amount };
  const units = mode === 'fixed' ? amount - wish.left : growthOf(paper, wish);
  if (units > availableOf(shelfOf(paper, wish))) return 'would_oversell';
  const others = paper.allotments.filter(
    (one) => !one.ended && one.house === house && one.sku === sku && one.shop !== shop && one.mode === 'percent',
  );
  if (mode === 'percent' && others.reduce((sum, one) => sum + one.amount, amount) > 100) return 'shares_beyond';
  if (!known) paper.allotments.push(wish);
  keep(paper, Object.assign(known ?? wish, { mode, amount }), units);
  if (!known) wish.version = 1;
  return 'ok';
}

const newAllotment = ({ allotments }: Paper, at: Balance): PaperAllotment => {
  return { no: allotments.length, ...at, mode: 'fixed', amount: 0, left: 0, ended: false, version: 0 };
};

/** A share of what is on hand, rounded down, less what its orders have of that; as far as nobody else has been promised it. */
function growthOf(paper: Paper, { no, house, sku, amount, left }: PaperAllotment): number {
  const shelf = shelfOf(paper, { house, sku });
  const uses = Object.values(paper.orders).flatMap((order) => order.uses);
  const there = uses.reduce((sum, use) => sum + (use.no === no && !use.shipped ? use.quantity : 0), 0);
  const share = Math.max(0, Math.floor((onHandOf(shelf) * amount) / 100) - there);
  return Math.min(share - left, Math.max(0, availableOf(shelf)));
}

function keep(paper: Paper, allotment: PaperAllotment, units: number): void {
  shelfOf(paper, allotment).reserved += units;
  allotment.left += units;
  allotment.version += 1;
}

function end(paper: Paper, { house, sku, shop }: Balance): string {
  const known = openAllotment(paper, { house, sku, shop });
  if (!known) return 'not_found';
  keep(paper, known, -known.left);
  known.ended = true;
  return 'ok';
}

function refresh(paper: Paper): string {
  for (const one of paper.allotments) {
    if (one.ended || one.mode !== 'percent') continue;
    const units = growthOf(paper, one);
    if (units !== 0) keep(paper, one, units);
  }
  return 'ok';
}

/** What a shop may have of an article in a warehouse: what nobody was promised, and what is kept for the shop. */
export const freeFor =
  (paper: Paper, shop: ShopName) =>
  (house: HouseName, sku: string): number =>
    Math.max(0, availableOf(shelfOf(paper, { house, sku }))) + (openAllotment(paper, { house, sku, shop })?.left ?? 0);

/** Promises parts to an order of a shop, first what is kept for the shop: that is reserved already. */
export function takeFor(paper: Paper, shop: ShopName, parts: readonly PaperPart[]): Use[] {
  reserve(paper, parts, 1);
  return parts.flatMap(({ house, sku, quantity }) => {
    const allotment = openAllotment(paper, { house, sku, shop });
    const own = Math.min(quantity, allotment?.left ?? 0);
    if (!allotment || own === 0) return [];
    keep(paper, allotment, -own);
    return [{ no: allotment.no, quantity: own, shipped: false }];
  });
}

/** Returns what orders took, once they have let go of their parts; of an allotment that has ended it stays with everybody. */
export function giveBack(paper: Paper, orders: readonly PaperOrder[], stays: readonly PaperPart[] = []): void {
  const back = new Map<number, number>();
  for (const order of orders) {
    for (const use of order.uses) {
      const { house, sku } = paper.allotments[use.no]!;
      const stay = stays.find((part) => part.house === house && part.sku === sku)?.quantity ?? 0;
      const units = use.quantity - Math.min(use.quantity, stay);
      use.quantity -= units;
      if (units > 0) back.set(use.no, (back.get(use.no) ?? 0) + units);
    }
    order.uses = order.uses.filter(({ quantity }) => quantity > 0);
  }
  for (const [no, units] of back) if (!paper.allotments[no]!.ended) keep(paper, paper.allotments[no]!, units);
}
