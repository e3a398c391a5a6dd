import '../index.js';
import { Authority } from '../access/authority.js';
import type { Actor } from '../db/actor.js';
import { systemActor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { type Exchange, openExchange, relayAll, testDatabase, type TestDatabase } from '../testing/index.js';
import { listAudit } from './audit.queries.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const without = (permission: string): Actor => ({
  ...actor,
  permissions: new Set([...actor.permissions].filter((one) => one !== permission)),
});

const record = uuid7();

async function happen(): Promise<void> {
  const event = { type: 'shop.edited', subjectId: record, subjectVersion: 2, payload: { fields: ['=name', 'code'] } };
  await test.db.tx(actor, (tx) => emit(tx, actor, event, { ...event, subjectId: uuid7() }));
  const product = systemActor(actor.merchantId, 'test');
  await test.db.tx(product, (tx) => emit(tx, product, { ...event, payload: {} }));
  await relayAll(test.db, actor.merchantId);
}

describe('an export of the audit trail', () => {
  it('holds what the trail shows under its filters, newest first, in words', async () => {
    await happen();
    const columns = ['seq', 'code', 'actor', 'fields', 'hash'];
    for (const filters of [{ subjectId: record }, { type: 'shop.*' }, { actorId: actor.id }]) {
      const { items } = await test.db.tx(actor, (tx) => listAudit(tx, { ...filters, limit: 250 }));
      const lines = await exchange.linesOf(actor, { table: 'audit', columns, filters });
      expect(lines.map((line) => line.split(',')[0])).toEqual(items.map(({ seq }) => String(seq)));
      expect(lines.map((line) => line.split(',').at(-1))).toEqual(items.map(({ hash }) => hash));
    }
    const shown = { table: 'audit', columns: ['type', 'actor', 'fields'], filters: { subjectId: record } };
    expect(await exchange.linesOf(actor, shown)).toEqual([
      'A shop was changed,Zhanggui,',
      `A shop was changed,Olive Owner,"'=name, code"`,
    ]);
    expect((await exchange.linesOf(actor, { ...shown, language: 'zh-CN' }))[0]).toMatch(/^[^,]*店铺[^,]*,掌柜,$/);
  });

  it('is refused to who may not read it, and to who works for a part of the store', async () => {
    const blind = exchange.takeOut(without('audit:read'), { table: 'audit' });
    await expect(blind).rejects.toMatchObject({ code: 'forbidden' });
    const scope = { shopIds: [uuid7()], warehouseIds: null };
    const right = { level: 'execute', limitMinor: null, ownOnly: false, scope } as const;
    const limited = { ...actor, authority: new Authority(new Map([['audit:read', right]])) };
    await expect(exchange.takeOut(limited, { table: 'audit' })).rejects.toMatchObject({ code: 'out_of_scope' });
  });
});
