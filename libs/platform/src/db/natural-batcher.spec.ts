import { NaturalBatcher, QueueFull } from './natural-batcher.js';

const OPTIONS = { maxBatch: 8, maxWaiting: 100 };

/** A batcher that doubles numbers, one batch at a time, as fast as the test lets it. */
function doubling(options = OPTIONS, fails: (inputs: number[], run: number) => string | undefined = () => undefined) {
  const batches: number[][] = [];
  let running = 0;
  let mostAtOnce = 0;
  const batcher = new NaturalBatcher<number, number>(async (inputs) => {
    batches.push(inputs);
    mostAtOnce = Math.max(mostAtOnce, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    const code = fails(inputs, batches.length);
    if (code) throw Object.assign(new Error(code), { code });
    return inputs.map((input) => input * 2);
  }, options);
  return { batcher, batches, mostAtOnce: () => mostAtOnce };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

describe('natural batching', () => {
  it('takes together what comes at the same time, in order, one batch after the other', async () => {
    const { batcher, batches, mostAtOnce } = doubling();
    const outs = await Promise.all(upTo(20).map((n) => batcher.submit(n)));
    expect(outs).toEqual(upTo(20).map((n) => n * 2));
    expect(batches.map(({ length }) => length)).toEqual([8, 8, 4]);
    expect(mostAtOnce()).toBe(1);
    expect(batcher.idle).toBe(true);
  });

  it('gathers while a batch runs, and a single input goes at once', async () => {
    const { batcher, batches } = doubling();
    const first = batcher.submit(1);
    await new Promise((resolve) => setImmediate(resolve));
    const others = [2, 3].map((n) => batcher.submit(n));
    await Promise.all([first, ...others]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('finds the poisonous input by halving: it alone fails, all others are done', async () => {
    const { batcher } = doubling(OPTIONS, (inputs) => (inputs.includes(5) ? '22P02' : undefined));
    const results = await Promise.allSettled(upTo(8).map((n) => batcher.submit(n)));
    expect(results.map(({ status }) => status === 'fulfilled')).toEqual(upTo(8).map((n) => n !== 5));
  });

  it('runs a whole batch again on a conflict that had no effect, three times at most', async () => {
    const once = doubling(OPTIONS, (_, run) => (run === 1 ? '40001' : undefined));
    await Promise.all(upTo(4).map((n) => once.batcher.submit(n)));
    expect(once.batches).toEqual([upTo(4), upTo(4)]);
    const always = doubling(OPTIONS, () => '23505');
    await expect(always.batcher.submit(1)).rejects.toMatchObject({ code: '23505' });
    expect(always.batches).toHaveLength(3);
  });

  it('refuses what would wait too long, at once, and takes it when there is room again', async () => {
    const { batcher } = doubling({ maxBatch: 2, maxWaiting: 3 });
    const waiting = upTo(3).map((n) => batcher.submit(n));
    await expect(batcher.submit(3)).rejects.toBeInstanceOf(QueueFull);
    await Promise.all(waiting);
    expect(await batcher.submit(4)).toBe(8);
  });
});
