import fc from 'fast-check';
import { isExplained, type Seen } from './model/serial.js';
import { newPaper, onPaper, type Op, type Paper, SKUS } from './model/paper.js';
import { IN_LOTS } from './model/places.js';
import { forReal } from './model/requests.js';
import { openShop, type RealShop } from './model/shop.js';
import { partsOf, readPaper, readPaperOrder, readReal, readRealOrder } from './model/views.js';
import { asOperation, IN_TWO_STEPS, THEMES, type Wish } from './model/wishes.js';
import { type Arena, inArena, openStore, type Store } from './support/arena.js';
import { brokenInvariants } from './support/invariants.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';

const MOST_COMMANDS = 30;
/** Of so many sequences one is a few lists at once. */
const PARALLEL_EACH = 5;
/** A store of its own for so many sequences keeps its tables, and so the look at its invariants, small. */
const SEQUENCES_OF_STORE = 40;

interface Bench {
  arena: Arena;
  tally: Tally;
  store: Store | null;
  /** What the last sequence that failed had sent: shrinking ends with the shortest. */
  script: string[];
}

/** Sequences of operations over HTTP, compared with a model on paper after every step; then lists of them at once. */
export async function model({ count, seed, path }: Settings): Promise<Proof> {
  const tally = new Tally();
  await inArena({ apis: 2, tally }, async (arena) => {
    const bench: Bench = { arena, tally, store: null, script: [] };
    const parallel = Math.max(1, Math.floor(count / PARALLEL_EACH));
    await check(bench, 'one after the other', { seed, path, numRuns: count - parallel }, oneByOne(bench));
    await check(bench, 'at once', { seed, path, numRuns: parallel }, atOnce(bench));
    await bench.store?.close();
  });
  return {
    name: 'Model',
    promised: count,
    done: tally.of('sequences one after the other') + tally.of('sequences of lists at once'),
    faults: tally.faults,
    rows: tally.rows(),
  };
}

/** Runs a property; what fails is shrunk, and told with what is needed to see it again. */
async function check<T>(
  bench: Bench,
  what: string,
  settings: fc.Parameters<T>,
  property: fc.IAsyncPropertyWithHooks<T>,
): Promise<void> {
  const result = await fc.check(property, settings as fc.Parameters<T>);
  if (!result.failed) return;
  bench.tally.fault(
    [
      `sequences ${what}: npm run prove -- model --seed ${result.seed} --path ${result.counterexamplePath}`,
      fc.stringify(result.counterexample),
      result.errorInstance instanceof Error ? result.errorInstance.message : '',
      ...bench.script,
    ].join('\n    '),
  );
}

class Command implements fc.AsyncCommand<Paper, RealShop> {
  private op: Op | null = null;

  constructor(
    readonly wish: Wish,
    readonly tally: Tally,
  ) {}

  check = (): boolean => true;

  async run(paper: Paper, shop: RealShop): Promise<void> {
    const op = asOperation(paper, this.wish, freshName(paper));
    this.op = op;
    this.tally.add('operations');
    const [wanted, outcome] = [onPaper(paper, op), await forReal(shop, op)];
    this.tally.add(`answered ${outcome}`);
    mustEqual(outcome, wanted, `${JSON.stringify(op)} was answered`);
    const parts = partsOf(op);
    mustEqual(await readReal(shop, parts), readPaper(paper, parts), `after ${JSON.stringify(op)} the shop tells`);
    if ('order' in op && paper.orders[op.order])
      mustEqual(await readRealOrder(shop, op.order), readPaperOrder(paper, op.order), 'the order tells');
    await mustBeWhole(shop);
  }

  toString = (): string => JSON.stringify(this.op ?? this.wish);
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

async function mustBeWhole({ arena, store }: RealShop): Promise<void> {
  const broken = await brokenInvariants(arena.admin, store.merchantId);
  if (broken.length > 0) throw new Error(broken.join(', '));
}

const oneByOne = (bench: Bench): fc.IAsyncPropertyWithHooks<[Iterable<fc.AsyncCommand<Paper, RealShop>>]> =>
  fc.asyncProperty(
    fc.constantFrom(...Object.keys(THEMES)).chain((theme) =>
      fc.commands([wishes(theme).map((wish) => new Command(wish, bench.tally))], {
        maxCommands: MOST_COMMANDS,
        size: 'max',
      }),
    ),
    async (commands) => {
      const shop = await shopOf(bench, 'sequences one after the other');
      const paper = newPaper();
      await keepingScript(bench, shop, async () => {
        await stock(paper, shop, 8);
        await fc.asyncModelRun(() => ({ model: paper, real: shop }), commands);
        mustEqual(await readReal(shop), readPaper(paper), 'in the end the shop tells');
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
      const shop = await shopOf(bench, 'sequences of lists at once');
      await keepingScript(bench, shop, async () => {
        const paper = newPaper();
        await stock(paper, shop, 4);
        for (const wish of before) await both(paper, shop, asOperation(paper, wish, freshName(paper)));
        const together = lists.map((list, l) =>
          list.map((wish, n) => asOperation(paper, wish, `list ${l} number ${n}`)),
        );
        const seen = await Promise.all(together.map((list) => inTurn(shop, list)));
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

async function stock(paper: Paper, shop: RealShop, quantity: number): Promise<void> {
  for (const bin of ['P1', 'P2']) await both(paper, shop, { do: 'open bin', house: 'W1', bin });
  for (const sku of SKUS) {
    const place = { bin: null, lot: sku === IN_LOTS ? 'L1' : '', condition: 'good' as const };
    await both(paper, shop, { do: 'receive', house: 'W1', sku, quantity, ...place });
  }
}

async function both(paper: Paper, shop: RealShop, op: Op): Promise<void> {
  mustEqual(await forReal(shop, op), onPaper(paper, op), `${JSON.stringify(op)} was answered`);
}

async function inTurn(shop: RealShop, list: readonly Op[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const op of list) seen.push({ op, outcome: await forReal(shop, op) });
  return seen;
}

async function keepingScript(bench: Bench, shop: RealShop, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    bench.script = shop.script;
    throw error;
  }
}

async function shopOf(bench: Bench, what: string): Promise<RealShop> {
  const { tally, arena } = bench;
  if (!bench.store || tally.of('shops opened') % SEQUENCES_OF_STORE === 0) {
    await bench.store?.close();
    bench.store = await openStore('Model');
  }
  tally.add('shops opened');
  if (tally.of('shops opened') % 20 === 0) progress(`${tally.of('shops opened')} sequences`);
  tally.add(what);
  return openShop(arena, bench.store);
}

const DICE = 10;

function wishes(theme: string): fc.Arbitrary<Wish> {
  const kinds = Object.entries(THEMES[theme]!).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) }));
  return fc.record({
    do: fc.oneof(...kinds),
    dice: fc.array(fc.nat(999), { minLength: DICE, maxLength: DICE, size: 'max' }),
  });
}
