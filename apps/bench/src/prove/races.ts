import { closeOrPut, countOrShip, holdOrOrder, lastOfLots, lastPlace } from './races/bins.js';
import { acceptOrEnd, acceptTwice } from './races/proposals.js';
import { cancelOrPick, cancelOrShip, edits, packOrUnpick, payOrCancel, refunds, shelves } from './races/one-order.js';
import { checkInvariants, type Field, openField } from './races/field.js';
import { allocateOrPick, expireOrPay, lastKept } from './races/kept.js';
import { LAST_UNITS, raceForLastUnits, skuOf, UNITS } from './races/last-units.js';
import { settleOrShip } from './races/lent.js';
import { fillOrCancel, lastPresold } from './races/presold.js';
import { sameExternalNumber, sameKeyOtherBody, sameKeySameBody } from './races/same-key.js';
import { postDelivery, receiveTransfer, scanners } from './races/warehouse.js';
import { type Arena, inLentArena } from './support/arena.js';
import { deadlocks } from './support/invariants.js';
import { inLanes, together } from './support/lanes.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';
import { Random } from './support/random.js';
import { tellingCost } from './support/telling-cost.js';

const PAIRS = [
  sameKeySameBody,
  sameKeyOtherBody,
  sameExternalNumber,
  cancelOrPick,
  cancelOrShip,
  packOrUnpick,
  payOrCancel,
  refunds,
  edits,
  shelves,
  acceptTwice,
  acceptOrEnd,
  scanners,
  postDelivery,
  receiveTransfer,
  holdOrOrder,
  countOrShip,
  lastPlace,
  closeOrPut,
  lastOfLots,
  lastKept,
  expireOrPay,
  allocateOrPick,
  lastPresold,
  fillOrCancel,
  settleOrShip,
];

/** Each pair on one process and on two. */
const PAIR_ROUNDS = 4;
const AMPLE_UNITS = 1_000_000;

/** Stores that are played in side by side: one's races run while another's are prepared. */
const LANES = 3;
const ATTEMPTS_OF_CYCLE = 2_500;

/**
 * Clients that want the same thing at the same moment, against two API processes. A cycle plays everything once in a store of its own;
 * there are at least two, so that every number of buyers meets every number of units through one process and through two.
 */
export async function races({ count, seed }: Settings): Promise<Proof> {
  const tally = new Tally();
  await inLentArena(tally, async (arena) => {
    const goesOn = (cycle: number): boolean => cycle < 2 || tally.of('attempts') < count;
    await tellingCost(arena, () =>
      inLanes(Math.min(LANES, Math.ceil(count / ATTEMPTS_OF_CYCLE)), goesOn, (cycle) =>
        playCycle(arena, tally, cycle, { count, seed }),
      ),
    );
    tally.must((await deadlocks(arena.admin)) === 0, () => 'PostgreSQL had to break deadlocks');
  });
  return {
    name: 'Races',
    promised: count,
    done: tally.of('attempts'),
    faults: tally.faults,
    rows: [
      ...tally.rows('race '),
      ...tally.rows().filter(([what]) => !what.startsWith('race ')),
      ['deadlocks, 40001, 40P01, 5xx', tally.faults.length === 0 ? '0' : 'see the faults'],
    ],
  };
}

async function playCycle(
  arena: Arena,
  tally: Tally,
  cycle: number,
  { count, seed }: { count: number; seed: number },
): Promise<void> {
  const field = await openField(arena, tally, new Random(seed + cycle * 1_000_003), `Races ${cycle}`);
  await runCycle(field, cycle, cycle < 2 ? Infinity : count);
  await checkNumbers(field);
  await field.store.close();
  progress(`${tally.of('attempts').toLocaleString('en')} attempts`);
}

/** Races that have nothing to do with each other run side by side; the invariants are looked at when all of them are done. */
async function runCycle(field: Field, cycle: number, most: number): Promise<void> {
  await field.store.stock({
    AMPLE: AMPLE_UNITS,
    ...Object.fromEntries(LAST_UNITS.map((cell) => [skuOf(cell), cell.units])),
  });
  const isDone = (): boolean => field.tally.of('attempts') >= most;
  for (let round = 0; round < PAIR_ROUNDS && !isDone(); round++) {
    await together(PAIRS.map((pair, n) => pair(sideField(field, 1 + (round % 2), n))));
    await checkInvariants(field, `pairs of cycle ${cycle}`);
  }
  for (const units of UNITS) {
    if (isDone()) return;
    const cells = LAST_UNITS.filter((cell) => cell.units === units);
    const processes = 1 + ((UNITS.indexOf(units) + cycle) % 2);
    await together(cells.map((cell, n) => raceForLastUnits(sideField(field, processes, n), cell)));
    await checkInvariants(field, `buyers for the last ${units} units, ${processes} processes`);
  }
}

/** The same store with chance of its own, so that what runs beside does not change what is tried. */
const sideField = (field: Field, processes: number, n: number): Field => ({
  ...field,
  processes,
  first: n % field.arena.apis.length,
  random: new Random(field.random.below(2 ** 31)),
});

/** Numbers that people say: no two orders share one, and each is the one that was answered. */
async function checkNumbers({ arena, store, numbers, tally }: Field): Promise<void> {
  const { rows } = await arena.admin.query<{ id: string; number: string }>(
    'SELECT id, number FROM orders.sales_order WHERE merchant_id = $1',
    [store.merchantId],
  );
  const stored = new Map(rows.map(({ id, number }) => [id, Number(number)]));
  tally.must(new Set(stored.values()).size === stored.size, () => 'two orders share a number');
  tally.must(stored.size === numbers.size, () => `${numbers.size} orders were acknowledged, ${stored.size} are there`);
  const wrong = [...numbers].filter(([id, number]) => stored.get(id) !== number);
  tally.must(wrong.length === 0, () => `${wrong.length} orders have another number than was answered`);
  tally.add('order numbers compared', numbers.size);
}
