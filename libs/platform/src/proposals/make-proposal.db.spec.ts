import { nextNumber } from '../db/next-number.js';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { Authority, EVERYWHERE } from '../access/authority.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { makeProposal, type NewProposal } from './make-proposal.js';
import '../http/platform.messages.js';
import './proposals.messages.js';
import { countToDecide, listProposals, readProposal } from './proposals.queries.js';
import { setApprovalRules } from './set-approval-rules.js';
import { registerSubject, type Subject } from './subjects.js';

let test: TestDatabase;
let maker: Actor;
let version = 1;

/** A kind of record that only these tests know. */
registerSubject('lamp', (_tx, ids) =>
  Promise.resolve(ids.map((id): Subject => ({ id, version, label: `Lamp ${id.slice(-4)}`, facts: { version } }))),
);

const rightTo = (permission: string, limitMinor: number | null): Authority =>
  new Authority(new Map([[permission, { level: 'execute', limitMinor, ownOnly: false, scope: EVERYWHERE }]]));

const decider = (limitMinor: number | null): Actor => {
  const authority = rightTo('orders:refund', limitMinor);
  return { ...maker, id: uuid7(), authority, permissions: authority.executable };
};

beforeAll(async () => {
  test = await testDatabase();
  maker = (await test.merchant()).actor;
});
afterAll(() => test.close());

const propose = (change: Partial<NewProposal> = {}): Promise<string> =>
  test.db.tx(maker, (tx) =>
    makeProposal(tx, maker, {
      permission: 'orders:refund',
      request: { method: 'POST', route: '/x/:id', path: '/x/1', query: '', body: '{"a":1}', ifMatch: null },
      about: { kind: 'lamp', ids: ['00000000-0000-7000-8000-00000000aaaa'] },
      amountMinor: 500,
      preview: null,
      ...change,
    }),
  );

describe('a proposal about the records of a shop', () => {
  const [north, south] = [uuid7(), uuid7()];
  registerSubject('crate', (_tx, ids) =>
    Promise.resolve(ids.map((id): Subject => ({ id, version: 1, label: 'Crate', facts: {}, shopId: north }))),
  );
  const worksFor = (shopIds: string[] | null): Actor => {
    const right = {
      level: 'execute',
      limitMinor: null,
      ownOnly: false,
      scope: { shopIds, warehouseIds: null },
    } as const;
    const authority = new Authority(new Map([['orders:refund', right]]));
    return { ...maker, id: uuid7(), authority, permissions: authority.executable };
  };

  it('is heard by those who work for that shop, and by nobody of another', async () => {
    const id = await propose({ about: { kind: 'crate', ids: [uuid7()] } });
    const sees = (actor: Actor): Promise<[boolean, number, string]> =>
      test.db.tx(actor, async (tx) => {
        const { items } = await listProposals(tx, actor, { who: 'to_decide' });
        const read = await readProposal(tx, actor, id).then(
          () => 'read',
          ({ code }: { code: string }) => code,
        );
        return [items.some((item) => item.id === id), await countToDecide(tx, actor), read];
      });
    const all = await sees(worksFor(null));
    expect(all).toEqual([true, all[1], 'read']);
    expect((await sees(worksFor([north, south])))[0]).toBe(true);
    expect(await sees(worksFor([south]))).toEqual([false, all[1] - 1, 'not_found']);
  });
});

describe('a proposal', () => {
  it('keeps the request and the records as they are, under the next number', async () => {
    const [first, second] = [await propose(), await propose()];
    const [one, two] = await test.db.tx(maker, async (tx) => [
      await readProposal(tx, maker, first),
      await readProposal(tx, maker, second),
    ]);
    expect(two.number).toBe(one.number + 1);
    expect(one).toMatchObject({
      state: 'open',
      body: { a: 1 },
      subjectLabels: ['Lamp aaaa'],
      approvalsNeeded: 1,
      actions: ['withdraw', 'comment'],
    });
    expect(one.differences).toEqual([expect.objectContaining({ changed: false, then: { version: 1 } })]);
    version = 2;
    const later = await test.db.tx(maker, (tx) => readProposal(tx, maker, first));
    expect(later.differences).toEqual([
      expect.objectContaining({ changed: true, version: 2, then: { version: 1 }, now: { version: 2 } }),
    ]);
  });

  it('needs the approvals of the highest rule that its amount reaches', async () => {
    const rules = [
      { permission: 'orders:refund', fromMinor: 1_000, approvals: 2 },
      { permission: 'orders:refund', fromMinor: 9_000, approvals: 3 },
    ];
    await test.db.tx(maker, (tx) => setApprovalRules(tx, maker, rules));
    const needed = async (amountMinor: number | null): Promise<number> => {
      const id = await propose({ amountMinor });
      return (await test.db.tx(maker, (tx) => readProposal(tx, maker, id))).approvalsNeeded;
    };
    expect([await needed(null), await needed(999), await needed(1_000), await needed(9_000)]).toEqual([1, 1, 2, 3]);
    await expect(test.db.tx(maker, (tx) => setApprovalRules(tx, maker, [rules[0]!, rules[0]!]))).rejects.toMatchObject({
      code: 'approval_limits_twice',
    });
  });

  it('waits for those whose limit covers it, and is unheard of by others', async () => {
    const id = await propose({ amountMinor: 700 });
    const actionsOf = (actor: Actor): Promise<string[]> =>
      test.db.tx(actor, async (tx) => (await readProposal(tx, actor, id)).actions);
    expect(await actionsOf(decider(700))).toEqual(['accept', 'decline', 'comment']);
    expect(await actionsOf(decider(699))).toEqual(['comment']);
    const stranger: Actor = { ...maker, id: uuid7(), authority: rightTo('orders:read', null) };
    await expect(actionsOf(stranger)).rejects.toMatchObject({ code: 'not_found' });
    const [mine, theirs] = await test.db.tx(maker, async (tx) => [
      await listProposals(tx, maker, { who: 'mine' }),
      await listProposals(tx, stranger, {}),
    ]);
    expect([mine.items.length > 0, theirs.items.length]).toEqual([true, 0]);
    expect(await test.db.tx(maker, (tx) => countToDecide(tx, decider(null)))).toBe(mine.items.length);
  });
});

describe('a series of numbers', () => {
  it('has no gaps, also when many ask at once and some give up', async () => {
    const take = (fails: boolean): Promise<number | null> =>
      test.db
        .tx(maker, async (tx) => {
          const number = await nextNumber(tx, 'test');
          if (fails) throw new Error('gives up');
          return number;
        })
        .catch(() => null);
    const taken = await Promise.all(Array.from({ length: 12 }, (_, n) => take(n % 3 === 0)));
    expect(taken.filter((number) => number !== null).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
