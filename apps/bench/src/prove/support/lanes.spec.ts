import { setImmediate as soon } from 'node:timers/promises';
import { Gate, inLanes, together } from './lanes.js';

describe('lanes', () => {
  it('take every number once, so many at a time', async () => {
    const taken: number[] = [];
    let [at, most] = [0, 0];
    const goesOn = (n: number): boolean => n < 10;
    await inLanes(3, goesOn, async (n) => {
      most = Math.max(most, (at += 1));
      await soon();
      taken.push(n);
      at -= 1;
    });
    expect([taken.length, new Set(taken).size, most]).toEqual([10, 10, 3]);
  });

  it('begin nothing more where one has failed, finish the others, and throw what failed', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const run = inLanes(
      2,
      () => true,
      async (n) => {
        begun.push(n);
        await soon();
        if (n === 0) throw new Error('the first fails');
        await soon();
        ended.push(n);
      },
    );
    await expect(run).rejects.toThrow('the first fails');
    expect([begun, ended]).toEqual([[0, 1], [1]]);
  });

  it('wait for all that run together before they say what failed', async () => {
    let isDone = false;
    const slow = soon().then(() => void (isDone = true));
    await expect(together([Promise.reject(new Error('early')), slow])).rejects.toThrow('early');
    expect(isDone).toBe(true);
  });
});

describe('a gate', () => {
  it('lets in as many as there are seats, in the order of asking, and whoever wants more than all when it is empty', async () => {
    const gate = new Gate(4);
    const entered: string[] = [];
    const through = (name: string, seats: number): Promise<void> =>
      gate.through(seats, async () => {
        entered.push(name);
        await soon();
      });
    const all = [through('three', 3), through('two', 2), through('one', 1), through('nine', 9)];
    await Promise.resolve();
    expect(entered).toEqual(['three']);
    await Promise.all(all);
    expect(entered).toEqual(['three', 'two', 'one', 'nine']);
  });
});
