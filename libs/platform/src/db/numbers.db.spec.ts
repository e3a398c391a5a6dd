import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { NumberRange } from './numbers.js';

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
});
afterAll(() => test.close());

const range = (): NumberRange => new NumberRange(test.db, 'order', 100_001);
const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, n) => first + n);

describe('human numbers', () => {
  it('begin at the first and go on without gaps, within a block and across blocks', async () => {
    const numbers = range();
    const taken: number[] = [];
    for (const count of [1, 3, 150, 100, 500, 1]) taken.push(...(await numbers.take(merchant.merchantId, count)));
    expect(taken).toEqual(from(100_001, 755));
  });

  it('are never given twice by two processes that take at the same time', async () => {
    const processes = [range(), range()];
    const taken = await Promise.all(
      Array.from({ length: 60 }, (_, n) => processes[n % 2]!.take(merchant.merchantId, 1 + (n % 17))),
    );
    const all = taken.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('that were not used are the next ones given', async () => {
    const numbers = range();
    await numbers.take(merchant.merchantId, 5);
    numbers.putBack(merchant.merchantId, [100_003, 100_005]);
    expect(await numbers.take(merchant.merchantId, 3)).toEqual([100_003, 100_005, 100_006]);
  });

  it('count for each merchant by itself', async () => {
    const numbers = range();
    const other = await test.merchant();
    expect(await numbers.take(merchant.merchantId, 2)).toEqual([100_001, 100_002]);
    expect(await numbers.take(other.merchantId, 2)).toEqual([100_001, 100_002]);
  });
});
