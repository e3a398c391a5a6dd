import fc from 'fast-check';
import { isExplained, type Seen } from './model/serial.js';
import { newPaper, onPaper, type Op, type Paper, SKUS, STEPS } from './model/paper.js';
import { forReal, openShop, readPaper, readPaperOrder, readReal, readRealOrder, type RealShop } from './model/shop.js';
import { type Arena, inArena, openStore, type Store } from './support/arena.js';
import { brokenInvariants } from './support/invariants.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';

const MOST_COMMANDS = 20;
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
  constructor(
    readonly op: Op,
    readonly tally: Tally,
  ) {}

  check = (): boolean => true;

  async run(paper: Paper, shop: RealShop): Promise<void> {
    const op = named(this.op, paper);
    this.tally.add('operations');
    const [wanted, outcome] = [onPaper(paper, op), await forReal(shop, op)];
    this.tally.add(`answered ${outcome}`);
    mustEqual(outcome, wanted, `${JSON.stringify(op)} was answered`);
    mustEqual(await readReal(shop), readPaper(paper), `after ${JSON.stringify(op)} the shop tells`);
    if ('order' in op && paper.orders[op.order])
      mustEqual(await readRealOrder(shop, op.order), readPaperOrder(paper, op.order), 'the order tells');
    await mustBeWhole(shop);
  }

  toString = (): string => JSON.stringify(this.op);
}

/** Commands speak of the n-th order there is; a new one gets the next name, and so does what comes before there is any. */
function named(op: Op, { orders }: Paper): Op {
  if (!('order' in op)) return op;
  const names = Object.keys(orders);
  const next = `order ${String(names.length + 1).padStart(2, '0')}`;
  if (op.do === 'place') return { ...op, order: next };
  if (Number(op.order) === NONE) return { ...op, order: 'no order' };
  const order = names[Number(op.order) % Math.max(1, names.length)];
  return order === undefined ? { do: 'place', order: next, units: { A: 1 }, paid: true } : { ...op, order };
}

/** Speaks of an order that does not exist. */
const NONE = 20;

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
    fc.commands(
      ops().map((arbitrary) => arbitrary.map((op) => new Command(op, bench.tally))),
      { maxCommands: MOST_COMMANDS, size: 'max' },
    ),
    async (commands) => {
      const shop = await shopOf(bench, 'sequences one after the other');
      const paper = newPaper();
      await keepingScript(bench, shop, async () => {
        for (const sku of SKUS) await both(paper, shop, { do: 'receive', sku, quantity: 8 });
        await fc.asyncModelRun(() => ({ model: paper, real: shop }), commands);
      });
    },
  );

/** A few operations to begin with, then two to four lists of up to three that run at the same time. */
const atOnce = (bench: Bench): fc.IAsyncPropertyWithHooks<[Op[], Op[][]]> =>
  fc.asyncProperty(
    fc.array(fc.oneof(...ops()), { minLength: 3, maxLength: 8 }),
    fc.array(fc.array(fc.oneof(...ops().slice(0, -1)), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
    async (before, lists) => {
      const shop = await shopOf(bench, 'sequences of lists at once');
      await keepingScript(bench, shop, async () => {
        const paper = newPaper();
        for (const sku of SKUS) await both(paper, shop, { do: 'receive', sku, quantity: 4 });
        for (const op of before) await both(paper, shop, named(op, paper));
        const together = lists.map((list, l) => list.map((op, n) => renamed(named(op, paper), `list ${l} order ${n}`)));
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

const renamed = (op: Op, order: string): Op => (op.do === 'place' ? { ...op, order } : op);

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

/** Every kind of operation; those that make a store busy come more often. The last kind needs the version that was read. */
function ops(): fc.Arbitrary<Op>[] {
  const sku = fc.constantFrom(...SKUS);
  const order = fc.nat(NONE).map(String);
  const quantity = fc.integer({ min: 1, max: 5 });
  const units = fc
    .record({ A: quantity, B: quantity, C: quantity }, { requiredKeys: [] })
    .filter((wanted) => Object.keys(wanted).length > 0)
    .map((wanted) => ({ ...wanted }));
  const place = fc.record({ do: fc.constant('place' as const), order, units, paid: fc.boolean() });
  const receive = fc.record({ do: fc.constant('receive' as const), sku, quantity: fc.integer({ min: 1, max: 12 }) });
  return [
    receive,
    receive,
    fc.record({
      do: fc.constant('adjust' as const),
      sku,
      delta: fc.integer({ min: -6, max: 6 }).filter((delta) => delta !== 0),
    }),
    place,
    place,
    place,
    fc.record({ do: fc.constant('pay' as const), order }),
    ...[...STEPS, 'pick' as const, 'pack' as const].map((step) => fc.record({ do: fc.constant(step), order })),
    fc.record({ do: fc.constant('refund' as const), order, minor: fc.integer({ min: 1, max: 3_000 }) }),
    fc.record({ do: fc.constant('reprice' as const), sku, minor: fc.integer({ min: 0, max: 5_000 }) }),
  ];
}
