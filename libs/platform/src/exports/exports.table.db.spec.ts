import '../index.js';
import { Authority, EVERYWHERE, type Right } from '../access/authority.js';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { registerTable } from '../tables/register-table.js';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '../testing/index.js';
import { listExports, readOwnExport } from './exports.queries.js';

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

/** A list of persons that only these tests know. */
registerTable({
  name: 'neighbours',
  title: { en: '=Neighbours', 'zh-CN': '邻居' },
  key: ['name'],
  permission: { read: 'orders:read' },
  personal: true,
  columns: [{ key: 'name', title: { en: 'Name', 'zh-CN': '姓名' }, type: 'text' }],
  async *read() {
    yield [{ name: await Promise.resolve('Ada') }];
  },
});

registerTable({
  name: 'hoards',
  title: { en: 'Hoards', 'zh-CN': '库藏' },
  key: ['name'],
  permission: { read: 'inventory:read' },
  costs: true,
  columns: [{ key: 'name', title: { en: 'Name', 'zh-CN': '名称' }, type: 'text' }],
  async *read() {
    yield [{ name: await Promise.resolve('Gold') }];
  },
});

describe('an export of exports', () => {
  it('holds those of the list, newest first, and not what was searched for', async () => {
    await exchange.takeOut(actor, { table: 'people', filters: { q: 'Ada Buyer' } });
    await exchange.takeOut(actor, { table: 'neighbours', format: 'xlsx' });
    const { run, file } = await exchange.takeOut(actor, { table: 'exports', format: 'jsonl' });
    const { items } = await test.db.tx(actor, (tx) => listExports(tx, actor, { limit: 50 }));
    const rows = file
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ id: run.id, state: 'running', size: null, by: 'Olive Owner' });
    expect(rows[1]).toMatchObject({ table: '=Neighbours', state: 'done', rows: 1, size: expect.any(Number) });
    expect(file.toString()).not.toContain('Ada Buyer');
    const lines = await exchange.linesOf(actor, { table: 'exports', columns: ['rows', 'table', 'state'] });
    expect(lines).toContain("1,'=Neighbours,Ready");
  });

  it('is refused to who may not export', async () => {
    const refused = exchange.takeOut(without('exports:run'), { table: 'exports' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe("a colleague's file", () => {
  const colleague = (rights: Record<string, Partial<Right>>): Actor => {
    const whole = { level: 'execute', limitMinor: null, ownOnly: false, scope: EVERYWHERE } as const;
    const authority = new Authority(
      new Map(Object.entries(rights).map(([name, right]) => [name, { ...whole, ...right }])),
    );
    return { ...actor, id: uuid7(), authority, permissions: authority.executable };
  };
  const opens = async (reader: Actor, id: string): Promise<boolean> => {
    const { items } = await test.db.tx(reader, (tx) => listExports(tx, reader, { limit: 50 }));
    const read = await test.db
      .tx(reader, (tx) => readOwnExport(tx, reader, id))
      .then(
        () => true,
        () => false,
      );
    expect(items.some((item) => item.id === id)).toBe(read);
    return read;
  };

  it('is for who sees all of its list: everywhere, everybody’s, and unmasked', async () => {
    const { run } = await exchange.takeOut(actor, { table: 'neighbours' });
    const scope = { shopIds: [uuid7()], warehouseIds: null };
    expect(await opens(actor, run.id)).toBe(true);
    expect(await opens(colleague({ 'orders:read': {}, 'personal:read': {} }), run.id)).toBe(true);
    expect(await opens(colleague({ 'orders:read': {} }), run.id)).toBe(false);
    expect(await opens(colleague({ 'orders:read': { scope }, 'personal:read': {} }), run.id)).toBe(false);
    expect(await opens(colleague({ 'orders:read': { ownOnly: true }, 'personal:read': {} }), run.id)).toBe(false);
    expect(await opens(colleague({ 'personal:read': {} }), run.id)).toBe(false);
  });

  it('with costs in it is for who may read costs', async () => {
    const { run } = await exchange.takeOut(actor, { table: 'hoards' });
    expect(await opens(colleague({ 'inventory:read': {}, 'costs:read': {} }), run.id)).toBe(true);
    expect(await opens(colleague({ 'inventory:read': {} }), run.id)).toBe(false);
  });

  it('is nobody else’s where each has a list of their own', async () => {
    const { run } = await exchange.takeOut(actor, { table: 'proposals' });
    expect(await opens(actor, run.id)).toBe(true);
    expect(await opens(colleague({ 'exports:run': {} }), run.id)).toBe(false);
  });
});
