import { testDatabase, type TestDatabase, type TestMerchant, untilWaiting } from '../testing/index.js';
import './index.js';
import { type Claim, once, type StoredAnswer } from './idempotency.js';

let test: TestDatabase;
let merchant: TestMerchant;
let effects: number;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
  effects = 0;
});
afterAll(() => test.close());

const claim = (key: string, fingerprint = 'aa'): Claim => ({ clientId: merchant.actor.clientId, key, fingerprint });

/** An operation whose effect is counted in the database as well. */
const run = (one: Claim, before: () => Promise<void> = () => Promise.resolve()): Promise<StoredAnswer> =>
  test.db.tx(merchant.actor, (tx) =>
    once(tx, one, 201, async () => {
      await before();
      effects += 1;
      await tx.run`INSERT INTO platform.counter (name, next) VALUES ('effects', 1)
        ON CONFLICT (merchant_id, name) DO UPDATE SET next = counter.next + 1`;
      return { effect: effects, text: 'ünï 掌柜' };
    }),
  );
const stored = async (): Promise<number> => {
  const rows = await test.db.tx(merchant.actor, (tx) => tx.sql<{ next: string }>`SELECT next FROM platform.counter`);
  return Number(rows[0]?.next ?? 0);
};

/** Work that has begun and ends when the test says so. */
function heldUp(): {
  work: () => Promise<void>;
  begun: Promise<void>;
  finish: () => void;
  fail: (error: Error) => void;
} {
  let [start, finish] = [() => {}, () => {}];
  let fail: (error: Error) => void = () => {};
  const begun = new Promise<void>((resolve) => (start = resolve));
  const end = new Promise<void>((resolve, reject) => ([finish, fail] = [resolve, reject]));
  const work = (): Promise<void> => (start(), end);
  return { work, begun, finish, fail };
}

describe('an operation under an idempotency key', () => {
  it('is run once, and answered the same byte for byte ever after', async () => {
    const first = await run(claim('k'));
    const again = await run(claim('k'));
    expect(first).toEqual({ status: 201, body: '{"effect":1,"text":"ünï 掌柜"}', replayed: false });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await stored()).toBe(1);
  });

  it('asked for many times at once is run by the first, and the others wait for its answer', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => run(claim('k'))));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await stored()).toBe(1);
  });

  it('is refused for another request under the same key', async () => {
    await run(claim('k', 'aa'));
    await expect(run(claim('k', 'bb'))).rejects.toMatchObject({ code: 'idempotency_key_reused', status: 422 });
    expect(await stored()).toBe(1);
  });

  it('that fails leaves no answer: the same key may be tried again', async () => {
    const fail = run(claim('k'), () => Promise.reject(new Error('no')));
    await expect(fail).rejects.toThrow('no');
    expect(await run(claim('k'))).toMatchObject({ replayed: false });
    expect(await stored()).toBe(1);
  });

  it('takes the place of one that failed while it waited', async () => {
    const first = heldUp();
    const failing = run(claim('k'), first.work);
    await first.begun;
    const second = run(claim('k'));
    await untilWaiting(test.db);
    first.fail(new Error('no'));
    await expect(failing).rejects.toThrow('no');
    expect(await second).toMatchObject({ replayed: false });
    expect(await stored()).toBe(1);
  });

  it('says that the first is still running when that takes longer than a lock may be waited for', async () => {
    const first = heldUp();
    const slow = run(claim('k'), first.work);
    await first.begun;
    await expect(run(claim('k'))).rejects.toMatchObject({ code: 'request_in_progress', status: 409 });
    first.finish();
    await slow;
    expect(await run(claim('k'))).toMatchObject({ replayed: true });
  });

  it('is another operation for another merchant', async () => {
    await run(claim('k'));
    const other = await test.merchant();
    const answer = await test.db.tx(other.actor, (tx) =>
      once(tx, claim('k'), 200, () => Promise.resolve({ mine: true })),
    );
    expect(answer).toEqual({ status: 200, body: '{"mine":true}', replayed: false });
  });
});
