import { type Dice, goOn, house, type Make, mostly, oneOf, orderOf, units } from './dice.js';
import { nextOfOrder, nextOfUnpaid } from './next-steps.js';
import { type Paper, SKUS } from './paper.js';
import { freeFor } from './paper-allotments.js';
import type { PaperOrder, ShopName } from './paper-order.js';
import { STEPS } from './paper-orders.js';
import { waiting } from './paper-parcels.js';
import { type HouseName, HOUSES } from './places.js';

const shopOf = (dice: Dice): ShopName => dice.pick(['web', 'web', 'market', 'kiosk', 'market']);

/** Orders of which nothing is picked, mostly: what else is allocated anew is refused. */
const waitingOrders = ({ orders }: Paper, dice: Dice): Paper['orders'] =>
  mostly(orders, ({ at }) => at === 'allocated', dice);

const place: Make = (_, dice, order) => ({
  do: 'place',
  order,
  shop: shopOf(dice),
  units: units(dice, 5),
  paid: !dice.chance(40),
});

/** More than the first warehouse has of an article, where the second has the rest. */
const placeApart: Make = (paper, dice, order) => {
  const free = freeFor(paper, 'market');
  const skus = SKUS.filter((sku) => free('W1', sku) > 0 && free('W2', sku) > 0);
  const sku = skus[dice.below(Math.max(1, skus.length))];
  if (!sku) return place(paper, dice, order);
  const quantity = free('W1', sku) + dice.between(1, free('W2', sku));
  return { do: 'place', order, shop: 'market', units: { [sku]: quantity }, paid: !dice.chance(20) };
};

type PaperParcel = PaperOrder['parcels'][number];

const hasParcel =
  (wanted: PaperParcel['status']) =>
  ({ parcels }: PaperOrder): boolean =>
    parcels.some(({ status }) => status === wanted);

/** Orders with which a step can be taken. */
const isReady: Record<(typeof STEPS)[number], (order: PaperOrder) => boolean> = {
  pick: (order) => order.paid && waiting(order).length > 0,
  unpick: hasParcel('picking'),
  pack: hasParcel('picking'),
  unpack: hasParcel('packed'),
  ship: hasParcel('packed'),
  deliver: hasParcel('shipped'),
};

export const ORDERS: Record<string, Make> = {
  place,
  'place apart': placeApart,
  cancel: (paper, dice) => ({ do: 'cancel', order: orderOf(paper, dice) }),
  allocate: (paper, dice) => {
    const [order, version] = oneOf(waitingOrders(paper, dice), dice);
    return { do: 'allocate', order, version, house: dice.chance(60) ? dice.pick(HOUSES) : null };
  },
  pay: (paper, dice) => ({ do: 'pay', order: orderOf(paper, dice) }),
  ...Object.fromEntries(
    STEPS.map((step): [string, Make] => [
      step,
      (paper, dice) => {
        const next = Object.values(paper.orders).some(isReady[step]) ? null : nextOfOrder(paper, dice);
        if (next && !dice.chance(20)) return next;
        const [order] = oneOf(mostly(paper.orders, isReady[step], dice), dice);
        return { do: step, order, house: dice.chance(20) ? house(dice) : null };
      },
    ]),
  ),
  refund: (paper, dice) => ({ do: 'refund', order: orderOf(paper, dice), minor: dice.between(1, 3_000) }),
  reprice: (_, dice) => ({ do: 'reprice', sku: dice.pick(SKUS), minor: dice.between(0, 5_000) }),
  'next order': goOn(nextOfOrder, place),
};

export const UNPAID: Record<string, Make> = {
  'set pay-by': (paper, dice) => {
    const [order, version] = oneOf(waitingOrders(paper, dice), dice);
    return { do: 'set pay-by', order, version, payBy: dice.pick(['later', null, 'later', 'past']) };
  },
  'let time pass': (paper, dice) => ({ do: 'let time pass', order: orderOf(paper, dice) }),
  expire: () => ({ do: 'expire' }),
  'next unpaid': (paper, dice, fresh) =>
    nextOfUnpaid(paper, dice) ?? { do: 'place', order: fresh, shop: 'market', units: units(dice, 5), paid: false },
};

/** Of a shop for which stock is kept at times; of so many per cent, where some is kept already. */
function balanceOf({ allotments }: Paper, dice: Dice, percent = 50): { house: HouseName; sku: string; shop: ShopName } {
  const open = allotments.filter(({ ended }) => !ended);
  const known = open[dice.below(Math.max(1, open.length))];
  if (known && dice.chance(percent)) return { house: known.house, sku: known.sku, shop: known.shop };
  return { house: house(dice), sku: dice.pick(SKUS), shop: dice.pick(['market', 'kiosk']) };
}

export const ALLOTMENTS: Record<string, Make> = {
  allot: (paper, dice) => {
    const [mode, at] = [dice.pick(['fixed', 'percent'] as const), balanceOf(paper, dice)];
    const amount = mode === 'fixed' ? dice.between(1, 6) : dice.pick([50, 30, 100, 70, 10, 101]);
    return { do: 'allot', ...at, mode, amount };
  },
  'end allotment': (paper, dice) => ({ do: 'end allotment', ...balanceOf(paper, dice, 80) }),
  'refresh allotments': () => ({ do: 'refresh allotments' }),
  /** By a shop for which something is kept, of that. */
  'place kept': (paper, dice, order) => {
    const { shop, sku } = balanceOf(paper, dice);
    return { do: 'place', order, shop, units: { [sku]: dice.between(1, 5) }, paid: dice.chance(50) };
  },
};
