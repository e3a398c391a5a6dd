import { codeOf, count, type Field, note, orderOf, placedIn, race, statuses } from './field.js';

const BUYERS = [2, 4, 8, 16, 32, 64, 128, 256];
export const UNITS = [0, 1, 2, 10];

/** N buyers at one moment for the last K units, for every N and K: exactly as many are sold as there are and are wanted. */
export const LAST_UNITS = BUYERS.flatMap((buyers) => UNITS.map((units) => ({ buyers, units })));

export type LastUnits = (typeof LAST_UNITS)[number];

export const skuOf = ({ buyers, units }: LastUnits): string => `LAST-${units}-FOR-${buyers}`;

export async function raceForLastUnits(field: Field, cell: LastUnits): Promise<void> {
  const { buyers, units } = cell;
  const { tally, store } = field;
  const [sku, what] = [skuOf(cell), `${buyers} buyers for ${units} units, ${field.processes} processes`];
  const calls = Array.from({ length: buyers }, () => ({
    path: '/orders',
    body: { orders: [orderOf(store, { [sku]: 1 })] },
  }));
  const answers = await race(field, 'buyers for the last units', calls);
  const sold = Math.min(buyers, units);
  const refused = answers.filter((answer) => answer.status === 409 && codeOf(answer) === 'out_of_stock').length;
  tally.must(count(answers, 201) === sold && refused === buyers - sold, () => `${what}: ${statuses(answers)}`);
  tally.add('units sold', count(answers, 201));
  tally.add('refused as sold out', refused);
  for (const order of answers.flatMap(placedIn)) note(field, order);
  const [balance] = await balanceOf(field, sku);
  const [onHand, reserved] = [Number(balance?.on_hand ?? 0), Number(balance?.reserved ?? 0)];
  tally.must(onHand === units && reserved === sold, () => `${what}: ${onHand} on hand, ${reserved} reserved`);
}

const balanceOf = async ({ arena, store }: Field, sku: string): Promise<{ on_hand: string; reserved: string }[]> =>
  (
    await arena.admin.query<{ on_hand: string; reserved: string }>(
      `SELECT b.on_hand, b.reserved FROM inventory.stock_balance b
       JOIN catalog.variant v ON v.merchant_id = b.merchant_id AND v.id = b.variant_id
       WHERE b.merchant_id = $1 AND v.sku = $2`,
      [store.merchantId, sku],
    )
  ).rows;
