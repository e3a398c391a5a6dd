import fc from 'fast-check';
import { isExplained, type Seen } from './model/serial.js';
import { Commands } from './model/commands.js';
import { mustBeNoticed } from './model/harms.js';
import { onPaper, type Op, type Paper } from './model/paper.js';
import { forReal } from './model/requests.js';
import { beginning, type Desk, openDesk, openMerchant, type RealShop } from './model/shop.js';
import { type Part, partsOf, readPaper, readReal } from './model/views.js';
import { readPaperOne, readRealOne } from './model/views-one.js';
import { asOperation, IN_TWO_STEPS, THEMES } from './model/wishes.js';
import type { Wish } from './model/dice.js';
import { inLentArena } from './support/arena.js';
import { brokenInvariants } from './support/invariants.js';
import { inLanes } from './support/lanes.js';
import { shareOf } from './support/parts.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';
import { tellingCost } from './support/telling-cost.js';

const [LEAST_OPERATIONS, MOST_OPERATIONS] = [3, 30];
/** Of so many sequences one is a few lists at once. */
const PARALLEL_EACH = 5;
/** Sequences side by side, each with a merchant and a seed of its own. */
const LANES = 6;
const UNITS = { each: 8, together: 4 };

interface Bench extends Desk {
  /** The operations of the present sequence. */
  ops: Op[];
  commands: Commands;
  /** What they may have changed and nobody has looked at. */
  unseen: Set<Part>;
  /** What the last sequence that failed was, in operations and in what had been sent: shrinking ends with the shortest. */
  failed: string[];
  /** When shrinking ends, once something has failed. */
  until: number;
}

/** Mostly enough for a sequence that can be read, and no more than whoever waits for all the tests can spare. */
const SHRINK_MS = 60_000;

/**
 * Sequences of operations over HTTP, compared with a model on paper after every step; then lists of them at once. `path` is as a
 * failure names it: one of the two kinds, and the way to the shortest sequence of it.
 */
export async function model({ count, seed, path }: Settings): Promise<Proof> {
  const tally = new Tally();
  const [only, steps] = path?.split('/') ?? [];
  const lanes = path === undefined ? LANES : 1;
  const commands = new Commands();
  const parallel = Math.max(1, Math.floor(count / PARALLEL_EACH));
  await inLentArena(tally, async (arena) => {
    const desk = await openDesk(arena, tally);
    const lane = async (n: number): Promise<void> => {
      const bench: Bench = { ...desk, commands, ops: [], unseen: new Set(), failed: [], until: Infinity };
      const own = { seed: seed + n, path: steps };
      const runs = (all: number): number => shareOf(all, n + 1, lanes);
      if (only !== 'together') await check(bench, 'each', { ...own, numRuns: runs(count - parallel) }, oneByOne(bench));
      if (only !== 'each') await check(bench, 'together', { ...own, numRuns: runs(parallel) }, atOnce(bench));
    };
    await mustBeNoticed(desk);
    await tellingCost(arena, () => inLanes(lanes, (n) => n < lanes, lane));
    await desk.db.close();
  });
  if (path === undefined && tally.faults.length === 0) commands.judge(tally);
  return {
    name: 'Model',
    promised: count,
    done: tally.of('sequences one after the other') + tally.of('sequences of lists at once'),
    faults: tally.faults,
    rows: [...tally.rows(), ...commands.rows()],
  };
}

/** Runs a property; what fails is shrunk, and told with what is needed to see it again. */
async function check<T>(
  bench: Bench,
  kind: 'each' | 'together',
  settings: fc.Parameters<T>,
  property: fc.IAsyncPropertyWithHooks<T>,
): Promise<void> {
  if (settings.numRuns === 0) return;
  const result = await fc.check(property, settings as fc.Parameters<T>);
  if (!result.failed) return;
  bench.tally.fault(
    [
      `npm run prove -- model --seed ${result.seed} --path ${kind}/${result.counterexamplePath}`,
      result.errorInstance instanceof Error ? result.errorInstance.message : '',
      ...bench.failed,
    ].join('\n    '),
  );
}

/**
 * Of so many operations one is followed by a look at every list that any of them may have changed, and at the invariants. What is wrong
 * stays wrong until then, or ends the sequence that is one operation shorter, where everything is looked at.
 */
const LOOK_EACH = 3;

/** Does what a wish comes to, for real and on paper, and compares its answer and what it was about. */
async function compare(bench: Bench, paper: Paper, shop: RealShop, wish: Wish): Promise<void> {
  const { tally, ops, commands, unseen } = bench;
  const op = asOperation(paper, wish, freshName(paper));
  ops.push(op);
  tally.add('operations');
  const [wanted, outcome] = [onPaper(paper, op), await forReal(shop, op)];
  tally.add(`answered ${outcome}`);
  commands.add(op, outcome);
  mustEqual(outcome, wanted, `${JSON.stringify(op)} was answered`);
  for (const part of partsOf(op)) unseen.add(part);
  // What was refused has written nothing, or the next look finds it.
  if (outcome === 'ok')
    mustEqual(await readRealOne(shop, op), readPaperOne(paper, op), `${JSON.stringify(op)} was about`);
  if (ops.length % LOOK_EACH !== 0) return;
  const parts = [...unseen];
  mustEqual(await readReal(shop, parts), readPaper(paper, parts), `after ${JSON.stringify(op)} the shop tells`);
  await mustBeWhole(shop);
  unseen.clear();
}

/** Things are named in the order in which they are begun. */
const freshName = ({ orders, holds, deliveries, counts, transfers }: Paper): string => {
  const known = [orders, holds, deliveries, counts, transfers].flatMap((some) => Object.keys(some));
  return `no ${String(known.length + 1).padStart(2, '0')}`;
};

function mustEqual(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what} ${a}, not ${b}`);
}

async function mustBeWhole({ arena, merchantId }: RealShop): Promise<void> {
  const broken = await brokenInvariants(arena.admin, merchantId);
  if (broken.length > 0) throw new Error(broken.join(', '));
}

const oneByOne = (bench: Bench): fc.IAsyncPropertyWithHooks<[Wish[]]> =>
  fc.asyncProperty(
    fc
      .constantFrom(...Object.keys(THEMES))
      .chain((theme) =>
        fc.array(wishes(theme), { minLength: LEAST_OPERATIONS, maxLength: MOST_OPERATIONS, size: 'max' }),
      ),
    async (list) => {
      fc.pre(performance.now() < bench.until);
      const [shop, paper] = [await shopOf(bench, UNITS.each), beginning(UNITS.each)];
      bench.tally.add('sequences one after the other');
      await keepingScript(bench, shop, async () => {
        for (const wish of list) await compare(bench, paper, shop, wish);
        mustEqual(await readReal(shop), readPaper(paper), 'in the end the shop tells');
        await mustBeWhole(shop);
      });
    },
  );

/** A few operations to begin with, then two to four lists of up to three that run at the same time. */
const atOnce = (bench: Bench): fc.IAsyncPropertyWithHooks<[[Wish[], Wish[][]]]> =>
  fc.asyncProperty(
    fc.constantFrom(...Object.keys(THEMES)).chain((theme) => {
      const few = fc.array(wishes(theme), { minLength: 3, maxLength: 10 });
      const one = wishes(theme).filter((wish) => !IN_TWO_STEPS.has(wish.do));
      return fc.tuple(few, fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }));
    }),
    async ([before, lists]) => {
      fc.pre(performance.now() < bench.until);
      const [shop, paper] = [await shopOf(bench, UNITS.together), beginning(UNITS.together)];
      bench.tally.add('sequences of lists at once');
      await keepingScript(bench, shop, async () => {
        for (const wish of before) await both(paper, shop, asOperation(paper, wish, freshName(paper)));
        const together = lists.map((list, l) =>
          list.map((wish, n) => asOperation(paper, wish, `list ${l} number ${n}`)),
        );
        const seen = await Promise.all(together.map((list) => inTurn(shop, list)));
        for (const { op, outcome } of seen.flat()) bench.commands.add(op, outcome);
        bench.tally.add('operations at once', seen.flat().length);
        const end = await readReal(shop);
        if (!isExplained(paper, seen, end))
          throw new Error(
            `no order of ${JSON.stringify(seen)} explains ${JSON.stringify(end)} after ${JSON.stringify(paper)}`,
          );
        await mustBeWhole(shop);
      });
    },
  );

async function both(paper: Paper, shop: RealShop, op: Op): Promise<void> {
  mustEqual(await forReal(shop, op), onPaper(paper, op), `${JSON.stringify(op)} was answered`);
}

async function inTurn(shop: RealShop, list: readonly Op[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const op of list) seen.push({ op, outcome: await forReal(shop, op) });
  return seen;
}

async function keepingScript(bench: Bench, shop: RealShop, run: () => Promise<void>): Promise<void> {
  bench.ops = [];
  bench.unseen.clear();
  try {
    await run();
  } catch (error) {
    bench.failed = [...bench.ops.map((op) => JSON.stringify(op)), ...shop.script];
    if (bench.until === Infinity) {
      bench.until = performance.now() + SHRINK_MS;
      progress(`a sequence fails and is made shorter: ${(error as Error).message}`);
    }
    throw error;
  }
}

async function shopOf(desk: Desk, units: number): Promise<RealShop> {
  desk.tally.add('shops opened');
  if (desk.tally.of('shops opened') % 50 === 0) progress(`${desk.tally.of('shops opened')} sequences`);
  return openMerchant(desk, units);
}

const DICE = 10;

function wishes(theme: string): fc.Arbitrary<Wish> {
  const kinds = Object.entries(THEMES[theme]!).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) }));
  return fc.record({
    do: fc.oneof(...kinds),
    dice: fc.array(fc.nat(999), { minLength: DICE, maxLength: DICE, size: 'max' }),
  });
}
