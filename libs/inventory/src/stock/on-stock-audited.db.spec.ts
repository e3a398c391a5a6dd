import { type Actor, type EventRow, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { tellStockMismatches } from '../index.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const audited = (mismatches: number): Promise<void> =>
  test.db.tx(actor, (tx) => tellStockMismatches(tx, actor, [{ payload: { mismatches } } as unknown as EventRow]));
const told = (): Promise<unknown[]> =>
  test.db.tx(
    actor,
    (tx) => tx.sql`SELECT user_id AS "userId", kind, params, link FROM platform.notification ORDER BY id`,
  );

describe('an audit of the stock', () => {
  it('is told to those who audit when it found something, and not again each hour while unread', async () => {
    await audited(0);
    expect(await told()).toEqual([]);
    await audited(2);
    await audited(2);
    expect(await told()).toEqual([
      { userId: actor.id, kind: 'stock.mismatch', params: { mismatches: 2 }, link: '/stock-audit' },
    ]);
    await audited(3);
    expect(await told()).toHaveLength(2);
  });

  it('is about the merchant it belongs to', async () => {
    const other = (await test.merchant()).actor;
    await test.db.tx(other, (tx) =>
      tellStockMismatches(tx, other, [{ id: uuid7(), payload: { mismatches: 1 } } as unknown as EventRow]),
    );
    expect(await told()).toHaveLength(2);
  });
});
