import { pino } from 'pino';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { onEachMerchant } from './on-each-merchant.js';
import { workInRounds } from './work-rounds.js';

let test: TestDatabase;
let ids: string[];
let lines: Record<string, unknown>[];

beforeAll(async () => {
  test = await testDatabase();
  ids = [];
  for (let n = 0; n < 3; n++) ids.push((await test.merchant()).merchantId);
});
beforeEach(() => (lines = []));
afterAll(() => test.close());

const log = pino(
  { level: 'warn' },
  { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
);

describe('work that fails for one merchant', () => {
  it('on the timetable is done for those behind it, and fails in the end, so that it is tried again', async () => {
    const done: string[] = [];
    const task = onEachMerchant(test.db, log, 'audit', async (actor) => {
      if (actor.merchantId === ids[0]) throw new Error('broken');
      done.push(actor.merchantId);
      await Promise.resolve();
    });
    await expect(task({}, {} as never)).rejects.toThrow('audit failed for 1 merchants');
    expect(done).toEqual(expect.arrayContaining(ids.slice(1)));
    expect(lines).toMatchObject([{ merchant: ids[0], task: 'audit', err: { message: 'broken' } }]);
  });

  it('round by round is tried again after a while, and keeps no other waiting', async () => {
    const stop = new AbortController();
    const rounds = new Map<string, number>();
    let broken = true;
    const work = (id: string): Promise<boolean> => {
      rounds.set(id, (rounds.get(id) ?? 0) + 1);
      if (id === ids[0] && broken) {
        broken = false;
        throw new Error('broken');
      }
      if (rounds.get(ids[0]!) === 2) stop.abort();
      return Promise.resolve(false);
    };
    await workInRounds({ find: () => Promise.resolve(ids), work, pauseMs: 10, log, stop: stop.signal });
    expect(rounds.get(ids[0]!)).toBe(2);
    expect(rounds.get(ids[1]!)).toBeGreaterThan(5);
    expect(lines).toMatchObject([{ merchant: ids[0], msg: 'background round failed' }]);
  });
});
