import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Page } from './support/client.js';
import { bringInTable, type ExportView, readExport, startTable, takeOut, uploadTable } from './support/exchange.js';
import { balances, type House, mismatches, openHouse } from './support/house.js';
import { finished, type ImportView, problemsOf } from './support/imports.js';
import { startWorker, until } from './support/program.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 100, BULB: 7 }, { worker: true });
});
afterAll(() => house.close());

const skus = async (like: string): Promise<number> => {
  const [row] = await house.read(
    (tx) => tx.sql<{ n: number }>`SELECT count(*)::int AS n FROM catalog.variant WHERE sku LIKE ${like}`,
  );
  return row!.n;
};

describe('an export', () => {
  it('is made by the worker and downloaded by a link that needs no key and does not bear changing', async () => {
    const { run, file } = await takeOut(house, {
      table: 'stock',
      format: 'csv',
      language: 'en',
      columns: ['sku', 'onHand'],
    });
    expect(run).toMatchObject({ state: 'done', rows: 2, sizeBytes: file.length, error: null });
    expect(file.toString()).toBe('\ufeffSKU,On hand\r\nBULB,7\r\nLAMP,100\r\n');
    const { body } = await house.operator.get<{ url: string }>(`/exports/${run.id}/link`);
    const changed = new URL(body.url.replace(/.{8}$/, 'AAAAAAAA'), house.apis[0]!.url);
    expect((await fetch(changed)).status).toBe(403);
    const listed = await house.operator.get<Page<ExportView>>('/exports?limit=1');
    expect(listed.body.items).toMatchObject([{ id: run.id, state: 'done' }]);
    expect((await house.operator.get<{ items: unknown[] }>('/exports/tables')).body.items.length).toBeGreaterThan(7);
  });

  it('is asked for once under one key', async () => {
    const [body, headers] = [{ table: 'products', format: 'jsonl' }, { 'idempotency-key': randomUUID() }];
    const answers = [];
    for (let n = 0; n < 2; n++)
      answers.push(await house.operator.send<ExportView>('POST', '/exports', { body, headers }));
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(answers[1]!.body.id).toBe(answers[0]!.body.id);
  });

  it.each([
    [{ table: 'recipes', format: 'csv' }, 422, 'export_table_unknown', ['/table']],
    [{ table: 'stock', format: 'csv', columns: ['sku', 'colour'] }, 422, 'export_column_unknown', ['/columns/1']],
    [
      { table: 'stock', format: 'csv', filters: { level: 'high', x: '1' } },
      400,
      'invalid',
      ['/filters/level', '/filters/x'],
    ],
    [{ table: 'stock', format: 'pdf' }, 400, 'invalid', ['/format']],
  ])('%j is refused', async (input, status, code, pointers) => {
    const { body, ...answer } = await house.operator.post<ExportView>('/exports', input);
    expect([answer.status, body.code]).toEqual([status, code]);
    expect(body.errors!.map(({ pointer }) => pointer).sort()).toEqual(pointers);
  });

  it('is not for those who only look', async () => {
    expect((await house.viewer.post('/exports', { table: 'stock', format: 'csv' })).status).toBe(403);
    expect((await house.viewer.get('/exports')).status).toBe(403);
  });

  it('that is cancelled leaves no file', async () => {
    await house.worker!.stop();
    const { body } = await house.operator.post<ExportView>('/exports', { table: 'stock', format: 'xlsx' });
    expect((await house.operator.get(`/exports/${body.id}/link`)).status).toBe(409);
    expect((await house.operator.post(`/exports/${body.id}/cancel`, {})).status).toBe(200);
    house.worker = await startWorker(house.test.url, house.env);
    await until(async () => (await readExport(house, body.id)).state !== 'running');
    expect(await readExport(house, body.id)).toMatchObject({ state: 'cancelled' });
    expect(readdirSync(join(house.filesDir, 'exports')).filter((name) => name.startsWith(body.id))).toEqual([]);
    expect(existsSync(join(house.filesDir, 'exports'))).toBe(true);
  });
});

describe('a file of a table', () => {
  it('begins as a template, in the formats there are', async () => {
    const { body } = await house.operator.get<{ items: { kind: string }[] }>('/imports/kinds');
    expect(body.items.map(({ kind }) => kind).sort()).toEqual(
      [
        'allotments',
        'categories',
        'count-lines',
        'orders',
        'parcels',
        'products',
        'stock-counts',
        'suppliers',
        'warehouses',
      ].sort(),
    );
    for (const { kind } of body.items) {
      for (const format of ['csv', 'xlsx', 'jsonl']) {
        const answer = await house.operator.get(`/imports/kinds/${kind}/template?format=${format}`);
        expect([kind, answer.status]).toEqual([kind, 200]);
      }
    }
    const { text } = await house.operator.get('/imports/kinds/stock-counts/template?format=csv');
    expect(text.split('\r\n')[0]).toBe('商品编码 SKU,仓库 Warehouse,在库 On hand,原因 Reason,备注 Note');
    expect((await house.operator.get('/imports/kinds/recipes/template')).status).toBe(404);
  });

  it('is mended from the file of its failed rows, in the format it came in', async () => {
    const { file } = await takeOut(house, { table: 'stock', format: 'xlsx', language: 'zh-CN' });
    const same = await bringInTable(house, 'stock-counts', file);
    expect(same).toMatchObject({ state: 'done', unchanged: 2, problemRows: 0 });
    const bad = await bringInTable(
      house,
      'stock-counts',
      'SKU,Warehouse,Counted,Mine\nLAMP,MAIN,90,a\nGHOST,MAIN,1,"b,c"\nBULB,NOWHERE,x,d\n',
    );
    expect(bad).toMatchObject({ updated: 1, problemRows: 2 });
    expect((await problemsOf(house, bad.id)).map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'SKU', 'sku_unknown'],
      [4, 'Counted', 'row_not_a_number'],
    ]);
    const failed = await house.operator.get(`/imports/${bad.id}/failed-rows`);
    const [head, ...rows] = failed.text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe('SKU,Warehouse,Counted,Mine,Why it was left out');
    expect(rows[0]).toMatch(/^GHOST,MAIN,1,"b,c",/);
    const mended = failed.text.replace('GHOST', 'BULB').split('\r\n').slice(0, 2).join('\r\n');
    expect(await bringInTable(house, 'stock-counts', mended)).toMatchObject({ updated: 1, problemRows: 0 });
    expect((await balances(house)).map(({ sku, onHand }) => [sku, onHand])).toEqual([
      ['BULB', 1],
      ['LAMP', 90],
    ]);
    expect(await mismatches(house)).toEqual([]);
  });

  it('in which a quote never closes has headings and no failed rows, in an answer that ends', async () => {
    const { body } = await uploadTable(house, 'stock-counts', Buffer.from('SKU,Counted\r\n"it never ends'));
    const failed = await house.operator.get(`/imports/${body.id}/failed-rows`);
    expect([failed.status, failed.text]).toEqual([200, 'SKU,Counted,Why it was left out\r\n']);
  });

  it('with headings of its own is mapped once, and the next one like it as that one was', async () => {
    const first = (await uploadTable(house, 'stock-counts', 'Thing,Place,Heap\nLAMP,MAIN,90\n')).body;
    expect(first.mapping).toMatchObject({ sku: null, warehouse: null, onHand: null });
    expect((await startTable(house, first)).status).toBe(422);
    const mapping = { ...first.mapping, sku: 'Thing', warehouse: 'Place', onHand: 'Heap' };
    expect((await startTable(house, { ...first, mapping })).status).toBe(202);
    expect(await finished(house, first.id)).toMatchObject({ unchanged: 1 });
    const second = (await uploadTable(house, 'stock-counts', 'Heap,Thing,Place\n90,LAMP,MAIN\n')).body;
    expect(second.mapping).toEqual(mapping);
  });

  it('may be another sheet of a workbook, until it is run', async () => {
    const { file } = await takeOut(house, { table: 'warehouses', format: 'xlsx', language: 'en' });
    const { body } = await uploadTable(house, 'warehouses', file);
    const turned = await house.operator.post<ImportView>(`/imports/${body.id}/sheet`, { sheet: 'Warehouses' });
    expect(turned.body).toMatchObject({ sheet: 'Warehouses', columns: ['Code', 'Name', 'In use'] });
    expect((await house.operator.post(`/imports/${body.id}/sheet`, { sheet: 'Nowhere' })).status).toBe(422);
    await startTable(house, body);
    expect(await finished(house, body.id)).toMatchObject({ state: 'done', unchanged: 1 });
    expect((await house.operator.post(`/imports/${body.id}/sheet`, { sheet: 'Warehouses' })).status).toBe(409);
  });

  it('is finished by the next worker when the first is killed, and nothing is written twice', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => `K-${n},Kept ${n},${n % 100 === 7 ? 'dear' : '1.50'}`);
    const client = new pg.Client({ connectionString: house.test.ownerUrl });
    await client.connect();
    await client.query('SELECT pg_advisory_lock(4712)');
    await client.query(`
      CREATE FUNCTION catalog.hold() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock(4712); RETURN NEW; END $$;
      CREATE TRIGGER hold BEFORE INSERT ON catalog.variant FOR EACH ROW WHEN (NEW.sku = 'K-1900') EXECUTE FUNCTION catalog.hold()`);
    const { body } = await uploadTable(house, 'products', ['SKU,Name,Price', ...rows].join('\n'));
    await startTable(house, body);
    const held = async (): Promise<boolean> =>
      (
        await client.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
      ).rows.length > 0;
    expect(await until(held)).toBe(true);
    await house.worker!.kill();
    const before = await skus('K-%');
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(2_970);
    await client.query('SELECT pg_advisory_unlock(4712)');
    await client.query('DROP TRIGGER hold ON catalog.variant');
    await client.end();

    house.worker = await startWorker(house.test.url, house.env);
    const done = await finished(house, body.id);
    expect(done).toMatchObject({
      state: 'done',
      created: 2_970,
      updated: 0,
      unchanged: 0,
      problemRows: 30,
      rowsRead: 3_000,
    });
    expect(await skus('K-%')).toBe(2_970);
    expect((await problemsOf(house, body.id)).map(({ line }) => line)).toEqual(
      Array.from({ length: 30 }, (_, n) => n * 100 + 9),
    );
  });
});
