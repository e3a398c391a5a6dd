import { existsSync } from 'node:fs';
import '../index.js';
import { sql } from '../db/sql.js';
import { streamRows } from '../db/stream-rows.js';
import type { Actor } from '../db/actor.js';
import { refuse } from '../http/problem.js';
import { writeApart } from '../tables/write-apart.js';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '../testing/index.js';
import { Vault } from '../secrets/vault.js';
import { expireExports } from './expire-exports.js';
import { openLink, sealLink } from './export-link.js';
import { readExport } from './exports.queries.js';
import { cancelExport, startExport } from './start-export.js';

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

describe('rows that are streamed', () => {
  it.each([0, 1, 1_999, 2_000, 4_001])('all arrive, in their order (%s)', async (count) => {
    const seen: number[] = [];
    await test.db.tx(
      actor,
      async (tx) => {
        for await (const rows of streamRows(tx, sql`SELECT n FROM generate_series(1, ${count}::int) AS n ORDER BY n`))
          seen.push(...rows.map(({ n }) => Number(n)));
      },
      { readOnly: true },
    );
    expect(seen).toEqual(Array.from({ length: count }, (_, n) => n + 1));
  });
});

describe('items that are written apart', () => {
  const write = async (bad: readonly number[], named: boolean): Promise<{ refused: number[]; kept: number[] }> => {
    const names = Array.from({ length: 9 }, (_, n) => n);
    return test.db.tx(actor, async (tx) => {
      const refused = await writeApart(tx, names, async (some) => {
        for (const n of some) await tx.run`INSERT INTO platform.counter (name, next) VALUES (${`c${n}`}, 1)`;
        const at = some.findIndex((n) => bad.includes(n));
        if (at >= 0) throw refuse('invalid', {}, named ? [{ pointer: `/${at}/x`, code: 'isIn' }] : []);
      });
      const rows = await tx.sql<{ name: string }>`SELECT name FROM platform.counter ORDER BY name`;
      return { refused: [...refused.keys()].sort(), kept: rows.map(({ name }) => Number(name.slice(1))) };
    });
  };

  it.each([true, false])('are all there but the ones at fault (named by pointers: %s)', async (named) => {
    expect(await write([2, 7], named)).toEqual({ refused: [2, 7], kept: [0, 1, 3, 4, 5, 6, 8] });
  });
});

describe('an export', () => {
  it('is deleted after seven days, with what was searched for', async () => {
    const { run } = await exchange.takeOut(actor, { table: 'imports' });
    expect(run.state).toBe('done');
    await expireExports(test.db, actor.merchantId);
    expect(existsSync(run.storedAs!)).toBe(true);
    await test.db.tx(
      actor,
      (tx) => tx.run`UPDATE platform.export_run SET expires_at = now() - interval '1 second' WHERE id = ${run.id}`,
    );
    await expireExports(test.db, actor.merchantId);
    expect(existsSync(run.storedAs!)).toBe(false);
    expect(await test.db.tx(actor, (tx) => readExport(tx, run.id))).toMatchObject({
      state: 'expired',
      storedAs: null,
      filters: {},
    });
  });

  it('cannot be seen or stopped by a neighbour, nor by who may not read the list', async () => {
    const id = await test.db.tx(actor, (tx) =>
      startExport(tx, actor, { table: 'imports', format: 'csv', language: 'en' }),
    );
    const neighbour = (await test.merchant()).actor;
    await expect(test.db.tx(neighbour, (tx) => cancelExport(tx, neighbour, id))).rejects.toMatchObject({
      code: 'not_found',
    });
    const blind = { ...actor, permissions: new Set(['exports:run']) };
    await expect(test.db.tx(blind, (tx) => cancelExport(tx, blind, id))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('has a link that opens it for a quarter of an hour, here and nowhere else', () => {
    const vault = new Vault(`a:${Buffer.alloc(32, 1).toString('base64')}`);
    const other = new Vault(`a:${Buffer.alloc(32, 2).toString('base64')}`);
    const linked = { merchantId: actor.merchantId, id: 'x' };
    const { token, expiresAt } = sealLink(vault, linked, 1_000);
    expect(openLink(vault, token, expiresAt.getTime())).toEqual(linked);
    expect(() => openLink(vault, token, expiresAt.getTime() + 1)).toThrow('export_link_invalid');
    expect(() => openLink(other, token, 1_000)).toThrow('export_link_invalid');
    expect(() => openLink(vault, 'a:b', 1_000)).toThrow('export_link_invalid');
  });
});
