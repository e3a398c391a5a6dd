import type { Tx } from './tx.js';
import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { raw } from './sql.js';
import { uuid7 } from './uuid7.js';

/** Schemas whose tables belong to no merchant. */
const SHARED_SCHEMAS = ['directory', 'graphile_worker', 'public', 'pg_catalog', 'information_schema', 'pg_toast'];

let test: TestDatabase;
let [a, b] = [undefined as unknown as TestMerchant, undefined as unknown as TestMerchant];

beforeAll(async () => {
  test = await testDatabase();
  [a, b] = [await test.merchant(), await test.merchant()];
});
afterAll(() => test.close());

const catalog = <Row extends Record<string, unknown>>(work: (tx: Tx) => Promise<Row[]>): Promise<Row[]> =>
  test.db.directory(work);

interface Table extends Record<string, unknown> {
  name: string;
  oid: number;
  isPartition: boolean;
}

const tenantTables = (): Promise<Table[]> =>
  catalog(
    (tx) => tx.sql<Table>`
      SELECT c.oid::int, c.oid::regclass::text AS name, c.relispartition AS "isPartition"
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname <> ALL (${SHARED_SCHEMAS}::text[]) AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 2`,
  );

describe('every table of a merchant', () => {
  it('is known here: there are tables of each module', async () => {
    const names = (await tenantTables()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'platform.event',
        'catalog.variant',
        'inventory.stock_balance',
        'orders.sales_order',
        'fulfilment.parcel',
      ]),
    );
  });

  it('has merchant_id first in its primary key, its unique indexes and its foreign keys, on both sides', async () => {
    const rows = await catalog(
      (tx) => tx.sql<{ name: string; first: string }>`
        SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid, 1, true) AS first
        FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname <> ALL (${SHARED_SCHEMAS}::text[]) AND n.nspname NOT LIKE 'pg\\_%'
        UNION ALL
        SELECT k.conrelid::regclass || ' ' || k.conname, a.attname
        FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        CROSS JOIN LATERAL (VALUES (k.conrelid, k.conkey[1]), (k.confrelid, k.confkey[1])) AS side (rel, att)
        JOIN pg_attribute a ON a.attrelid = side.rel AND a.attnum = side.att
        WHERE k.contype = 'f' AND n.nspname <> ALL (${SHARED_SCHEMAS}::text[])`,
    );
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ first }) => first !== 'merchant_id').map(({ name }) => name)).toEqual([]);
  });

  it('has a primary key, and a merchant_id that is filled from the transaction', async () => {
    const oids = (await tenantTables()).map(({ oid }) => oid);
    const without = await catalog(
      (tx) => tx.sql<{ name: string }>`
        SELECT c.oid::regclass::text AS name FROM pg_class c
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'merchant_id' AND a.attnotnull
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.oid = ANY (${oids}::oid[])
          AND (pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM 'platform.current_merchant()'
            OR NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary))`,
    );
    expect(without).toEqual([]);
  });

  it('is under a forced policy that is decided by the merchant of the transaction', async () => {
    const oids = (await tenantTables()).filter(({ isPartition }) => !isPartition).map(({ oid }) => oid);
    const tables = await catalog(
      (tx) => tx.sql<{ name: string; is: string }>`
        SELECT c.oid::regclass::text AS name, concat_ws(' ', c.relrowsecurity, c.relforcerowsecurity,
          (SELECT string_agg(concat_ws(' ', p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid)), '; ')
            FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polname <> 'news')) AS is
        FROM pg_class c WHERE c.oid = ANY (${oids}::oid[])`,
    );
    const policy = /^t t \* t \(merchant_id = \( SELECT platform\.current_merchant\(\) AS current_merchant\)\)$/;
    expect(tables.filter(({ is }) => !policy.test(is))).toEqual([]);
  });

  it('is seen past that policy by its owner only, who reads whom events and deliveries wait for', async () => {
    const news = await catalog(
      (tx) => tx.sql<{ name: string }>`
        SELECT concat_ws(' ', c.oid::regclass, p.polcmd, p.polroles = ARRAY[c.relowner]) AS name
        FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE p.polname = 'news' ORDER BY 1`,
    );
    const tables = ['event', 'relay_cursor', 'webhook_delivery', 'webhook_endpoint'];
    expect(news.map(({ name }) => name)).toEqual(tables.map((table) => `platform.${table} r t`));
  });

  it('that names a shop or a warehouse is seen only within the reach of who works for some of them', async () => {
    const open = await catalog(
      (tx) => tx.sql<{ name: string }>`
        SELECT DISTINCT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('shop_id', 'warehouse_id', 'order_id') AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname <> ALL (${SHARED_SCHEMAS}::text[])
          AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive) ORDER BY 1`,
    );
    expect(open).toEqual([]);
  });
});

describe('the application role', () => {
  it('is no superuser, bypasses no policy, owns nothing and belongs to no other role', async () => {
    const [role] = await catalog(
      (tx) => tx.sql`
        SELECT rolname AS name, rolsuper AS superuser, rolbypassrls AS bypass, rolcreaterole AS "createsRoles", rolcreatedb AS "createsDatabases",
          (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
          (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
        FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(role).toEqual({
      name: 'zhanggui_app',
      superuser: false,
      bypass: false,
      createsRoles: false,
      createsDatabases: false,
      owned: 0,
      memberships: 0,
    });
  });

  it('has no rights on partitions, whose policies it would not meet', async () => {
    const oids = (await tenantTables()).filter(({ isPartition }) => isPartition).map(({ oid }) => oid);
    const rights = await catalog(
      (tx) => tx.sql<{ name: string }>`
        SELECT c.oid::regclass::text AS name FROM pg_class c
        WHERE c.oid = ANY (${oids}::oid[])
          AND has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`,
    );
    expect(rights).toEqual([]);
  });

  it('can neither change nor delete what is written for good', async () => {
    const rights = await catalog(
      (tx) => tx.sql<{ name: string }>`
        SELECT name FROM unnest(ARRAY['platform.event', 'platform.event_chain', 'inventory.stock_movement', 'orders.order_line']) AS name
        WHERE has_table_privilege(name, 'UPDATE, DELETE, TRUNCATE')`,
    );
    expect(rights).toEqual([]);
  });
});

describe('a transaction', () => {
  const insertShop = (merchant: TestMerchant): Promise<string> =>
    test.db.tx(merchant.actor, async (tx) => {
      const id = uuid7();
      await tx.run`INSERT INTO platform.shop (id, code, name, channel, currency, warehouse_id)
        VALUES (${id}, ${id}, 'Shop', 'web', 'GBP', ${uuid7()})`;
      return id;
    });

  it("of one merchant sees and touches nothing of another's, even where it names the row", async () => {
    const [mine, theirs] = [await insertShop(a), await insertShop(b)];
    const seen = await test.db.tx(a.actor, async (tx) => ({
      all: (await tx.sql<{ id: string }>`SELECT id FROM platform.shop`).map(({ id }) => id),
      named: await tx.sql`SELECT FROM platform.shop WHERE merchant_id = ${b.merchantId} OR id = ${theirs}`,
      updated: await tx.run`UPDATE platform.shop SET name = 'Mine now' WHERE id = ${theirs}`,
    }));
    expect(seen).toEqual({ all: [mine], named: [], updated: 0 });
  });

  it('cannot write a row in the name of another merchant', async () => {
    const forge = test.db.tx(
      a.actor,
      (tx) => tx.run`INSERT INTO platform.counter (merchant_id, name, next) VALUES (${b.merchantId}, 'forged', 1)`,
    );
    await expect(forge).rejects.toMatchObject({ code: '42501' });
  });

  it('without a merchant is shown nothing by any table, and is refused by one that holds something', async () => {
    await insertShop(a);
    const shown: string[] = [];
    for (const { name } of (await tenantTables()).filter(({ isPartition }) => !isPartition)) {
      const rows = await test.db.directory((tx) => tx.rows(raw(`SELECT FROM ${name}`))).catch(() => []);
      if (rows.length > 0) shown.push(name);
    }
    expect(shown).toEqual([]);
    await expect(test.db.directory((tx) => tx.sql`SELECT FROM platform.shop`)).rejects.toThrow(
      /app\.merchant_id|invalid input syntax for type uuid/,
    );
    await expect(
      test.db.directory((tx) => tx.run`INSERT INTO platform.counter (name, next) VALUES ('x', 1)`),
    ).rejects.toThrow(/app\.merchant_id|invalid input syntax for type uuid/);
  });

  it('leaves its merchant behind when it ends: the next one on the connection has none', async () => {
    await Promise.all(Array.from({ length: 12 }, () => test.db.tx(a.actor, (tx) => tx.sql`SELECT FROM platform.shop`)));
    for (let n = 0; n < 12; n++)
      await expect(test.db.directory((tx) => tx.sql`SELECT FROM platform.shop`)).rejects.toThrow();
  });

  it('is refused for an actor whose ids are no UUIDs', async () => {
    const actor = { id: a.actor.id, merchantId: `${a.merchantId}'; DROP TABLE platform.shop; --` };
    await expect(test.db.tx(actor, (tx) => tx.sql`SELECT 1`)).rejects.toThrow('lower-case UUIDs');
  });
});
