import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Page, Problem } from './support/client.js';
import { balances, type House, mismatches, openHouse, rowCounts } from './support/house.js';
import { bringIn, finished, type ImportView, problemsOf, run, totals, upload } from './support/imports.js';
import type { OrderRow, OrderView } from './support/order-views.js';

const HEADER = 'Order No,SKU,Qty,Price,Date,Description,Customer ID';

/** The quirks of files that people have, with what each row is to become. */
const QUIRKS = [
  HEADER,
  'A-1,LAMP,2,2.50,2024-03-01 10:00:00,"Lamp, red",C1',
  'A-1,BULB,1,0.125,2024-03-01 10:00:00,"A bulb',
  'of two lines, ""clear""",C1',
  'A-9,LAMP,1,2.50,2024-03-04,Lamp,C9',
  'A-2,NEW-1,3,1.00,2024-07-02 12:00:00,New thing,C2',
  'A-3,LAMP,-2,2.50,2024-03-01,Lamp,C1',
  'A-4,LAMP,x,2.50,2024-03-01,Lamp,C1',
  'A-4,BULB,1,1,2024-03-01,Bulb,C1',
  'A-5,LAMP,1,1.2.3,yesterday,Lamp,C1',
  'A-6,,1,1,2024-03-01,Nothing,C1',
  ',LAMP,1,1,2024-03-01,Lamp,C1',
  'A-7,LAMP,1,1',
  '',
  'A-9,BULB,4,0.50,2024-03-04,Bulb,C9',
  'A-10,LAMP,0,1,2024-03-01,Lamp,C1',
  'A-11,LAMP,1,0.00,2024-03-01,Lamp,C1',
  '',
].join('\r\n');

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 100, BULB: 100 }, { worker: true });
});
afterAll(() => house.close());

const storedFiles = (): string[] => readdirSync(join(house.filesDir, 'imports'));

/** Units that the shop sells and ships on top of what it holds, as an import of finished orders does. */
const held = async (): Promise<string[]> =>
  (await balances(house)).map(({ sku, onHand, reserved }) => `${sku} ${onHand}/${reserved}`);

describe('a file of finished orders', () => {
  let uploaded: ImportView;

  it('shows its columns, a sample and a mapping when it is uploaded', async () => {
    const answer = await upload(house.operator, `\ufeff${QUIRKS}`, 'März/订单.csv');
    uploaded = answer.body;
    expect(answer.status).toBe(201);
    expect(uploaded).toMatchObject({
      state: 'uploaded',
      encoding: 'utf-8',
      columns: HEADER.split(','),
      mapping: {
        orderNumber: 'Order No',
        sku: 'SKU',
        quantity: 'Qty',
        unitPrice: 'Price',
        placedAt: 'Date',
        street: null,
      },
    });
    expect(uploaded.sample[1]).toContain('A bulb\r\nof two lines, "clear"');
  });

  it('is refused while a needed column is missing or wrong, and nothing starts', async () => {
    for (const [mapping, errors] of [
      [{ ...uploaded.mapping, sku: null }, [['/mapping/sku', 'column_missing']]],
      [{ ...uploaded.mapping, sku: 'Sku code' }, [['/mapping/sku', 'column_unknown']]],
      [{ ...uploaded.mapping, colour: 'SKU' }, [['/mapping/colour', 'unknown_field']]],
      [{}, ['orderNumber', 'sku', 'quantity', 'unitPrice', 'placedAt'].map((f) => [`/mapping/${f}`, 'column_missing'])],
    ] as const) {
      const answer = await run(house, uploaded, { mapping });
      expect([answer.status, answer.body.code]).toEqual([422, 'column_missing']);
      expect(answer.body.errors!.map(({ pointer, code }) => [pointer, code])).toEqual(errors);
    }
    expect((await finished(house, uploaded.id)).state).toBe('uploaded');
  });

  it('is checked by a dry run, which writes nothing but the report', async () => {
    const [before, stock] = [await rowCounts(house), await held()];
    await run(house, uploaded, { dryRun: true, history: true, createProducts: true });
    const done = await finished(house, uploaded.id);
    expect(done).toMatchObject({ state: 'done', ordersPlaced: 3, linesPlaced: 5, leftoverRows: 3, problemRows: 6 });
    const { events: _, ...rows } = await rowCounts(house);
    expect({ ...rows, events: before['events'] }).toEqual(before);
    expect(await held()).toEqual(stock);
  });

  it('is then brought in: every row is an order line, left over, or reported with line and reason', async () => {
    const stock = await held();
    await run(house, uploaded, { history: true, createProducts: true });
    const done = await finished(house, uploaded.id);
    expect(done).toMatchObject({
      state: 'done',
      error: null,
      rowsRead: 14,
      rowsTotal: 14,
      ordersPlaced: 3,
      linesPlaced: 5,
      productsCreated: 1,
      leftoverRows: 3,
      problemRows: 6,
    });
    const problems = await problemsOf(house, uploaded.id, 2);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [8, 'Qty', 'row_not_a_number'],
      [9, null, 'row_sibling'],
      [10, 'Price', 'row_not_a_number'],
      [10, 'Date', 'row_not_a_date'],
      [11, 'SKU', 'row_empty'],
      [12, 'Order No', 'row_empty'],
      [13, null, 'row_columns'],
    ]);
    for (const { message } of problems) expect(message).not.toMatch(/\{\w+\}/);
    expect(await totals(house)).toEqual({ orders: 3, lines: 5, units: 11, totalMinor: 500 + 13 + 300 + 250 + 200 });
    expect(await held()).toEqual([...stock, 'NEW-1 0/0']);
    expect(await mismatches(house)).toEqual([]);
  });

  it('has made delivered orders at their own dates on the clocks of the merchant', async () => {
    const find = async (number: string): Promise<OrderView> => {
      const list = await house.operator.get<Page<OrderRow>>(`/orders?q=${number}`);
      const row = list.body.items.find(({ externalNumber }) => externalNumber === number)!;
      return (await house.operator.get<OrderView>(`/orders/${row.id}`)).body;
    };
    expect(await find('A-1')).toMatchObject({
      stage: 'delivered',
      paymentStatus: 'paid',
      placedAt: '2024-03-01T10:00:00.000Z',
      buyer: { externalId: 'C1' },
      lines: [
        { sku: 'LAMP', unitPrice: '2.50', quantity: 2 },
        { sku: 'BULB', unitPrice: '0.125', quantity: 1 },
      ],
    });
    expect(await find('A-2')).toMatchObject({ placedAt: '2024-07-02T11:00:00.000Z' });
  });

  it('gives the rows that were left out as a file that can be mended and brought in again', async () => {
    const answer = await house.operator.get(`/imports/${uploaded.id}/problems.csv`, { 'accept-language': 'zh-CN' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, ...rows] = answer.text.trimEnd().split('\r\n');
    expect(head).toMatch(/"line","problems","Order No"/);
    expect(rows.map((row) => Number(row.split(',')[0]))).toEqual([8, 9, 10, 11, 12, 13]);
    expect(rows[0]).toMatch(/"Qty: .*\p{Script=Han}.*",A-4,LAMP,x,2\.50/u);
    const mended = answer.text.replace('A-4,LAMP,x', 'A-4,LAMP,5');
    const again = await bringIn(house, mended, { history: true });
    expect(again).toMatchObject({ state: 'done', ordersPlaced: 1, linesPlaced: 2 });
  });

  it('uploaded a second time is reported as there already, row by row, and changes nothing', async () => {
    const before = await totals(house);
    const again = await bringIn(house, QUIRKS, { history: true, createProducts: true });
    expect(again).toMatchObject({ state: 'done', ordersPlaced: 0, linesPlaced: 0, productsCreated: 0 });
    const duplicates = (await problemsOf(house, again.id)).filter(({ code }) => code === 'duplicate_external_number');
    expect(duplicates.map(({ line }) => line)).toEqual([2, 4, 5, 6, 9, 15]);
    expect(await totals(house)).toEqual(before);
    expect(await mismatches(house)).toEqual([]);
  });

  it('that was brought in cannot be run again', async () => {
    const answer = await run(house, uploaded);
    expect([answer.status, answer.body.code]).toEqual([409, 'import_done']);
  });
});

describe('a quote that is not closed as it should be', () => {
  const rowsOf = (broken: string): string[] => [
    'Q-1,LAMP,1,2.50,2024-03-01,Lamp,C1',
    broken,
    'Q-1,BULB,1,2.50,2024-03-01,Bulb,C1',
    'Q-3,LAMP,1,2.50,2024-03-01,Lamp,C1',
  ];

  it('costs its own row, and the rows behind it are read as they are', async () => {
    const before = await totals(house);
    const done = await bringIn(house, [HEADER, ...rowsOf('Q-2,LAMP,"1"0,1,2024-03-01,Lamp,C1')].join('\n'), {
      history: true,
    });
    expect(done).toMatchObject({ state: 'done', ordersPlaced: 2, linesPlaced: 3, problemRows: 1 });
    expect((await problemsOf(house, done.id)).map(({ line }) => line)).toEqual([3]);
    expect((await totals(house)).lines).toBe(before.lines + 3);
  });

  it('to the end of the file leaves no order behind with some of its lines only', async () => {
    const good = Array.from({ length: 10 }, (_, n) => `S-${n},LAMP,1,2.50,2024-03-01,Lamp,C1`);
    const rows = rowsOf('Q-2,"LAMP,1,1,2024-03-01,Lamp,C1').map((row) => row.replace('Q-', 'R-'));
    await bringIn(house, [HEADER, ...good, ...rows].join('\n'), { history: true });
    const list = await house.operator.get<Page<OrderRow & { lineCount: number }>>('/orders?q=R-1');
    expect(list.body.items.filter(({ lineCount }) => lineCount !== 2)).toEqual([]);
  });
});

describe('a Chinese file', () => {
  it('in GB18030 is read with its headings, names and cities', async () => {
    const file = [
      '订单编号,商品编码,数量,商品单价,下单时间,商品名称,收货人姓名,联系手机,省,市,收货地址',
      'TB-1,LAMP,2,19.90,2024-05-01 09:30:00,红灯笼,张三,13800138000,浙江省,杭州市,文三路 1 号',
      'TB-2,CUP,1,5,2024-05-01 09:31:00,青花杯,龘龘,13900139000,广东省,深圳市,深南大道 2 号',
    ].join('\n');
    const done = await bringIn(house, iconv.encode(file, 'gb18030'), { history: true, createProducts: true });
    expect(done).toMatchObject({
      state: 'done',
      encoding: 'gb18030',
      ordersPlaced: 2,
      problemRows: 0,
      productsCreated: 1,
    });
    const list = await house.operator.get<Page<OrderRow & { buyerName: string }>>(
      `/orders?q=${encodeURIComponent('张三')}`,
    );
    expect(list.body.items).toMatchObject([{ externalNumber: 'TB-1', totalMinor: 3980, buyerName: '张三' }]);
  });
});

describe('a file of open orders', () => {
  it('places them, reserves their stock, and reports those that there is too little for', async () => {
    const stock = (await balances(house)).find(({ sku }) => sku === 'BULB')!;
    const file = [
      HEADER,
      `O-1,BULB,${stock.onHand - 3},2.50,2024-06-01,Bulb,C1`,
      'O-2,LAMP,1,2.50,2024-06-01,Lamp,C1',
      'O-2,BULB,4,2.50,2024-06-01,Bulb,C1',
      'O-3,GHOST,1,1,2024-06-01,Ghost,C1',
    ].join('\n');
    const done = await bringIn(house, file);
    expect(done).toMatchObject({ state: 'done', ordersPlaced: 1, linesPlaced: 1, problemRows: 3 });
    const problems = await problemsOf(house, done.id);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'row_sibling'],
      [4, 'out_of_stock'],
      [5, 'unknown_sku'],
    ]);
    expect(problems[1]!.message).toBe('SKU BULB: 4 wanted, 3 available.');
    expect(await mismatches(house)).toEqual([]);
  });
});

describe('what is no file of orders', () => {
  it.each([
    ['an empty file', '', 422, 'import_empty'],
    ['a blank line', '\n\n', 422, 'import_empty'],
    ['a heading whose quote never ends', 'order,"sku\n1,2\n3,4\n', 422, 'import_unreadable'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d494844520a', 'hex'), 422, 'import_unreadable'],
    ['UTF-16', Buffer.from('order,sku\n1,2\n', 'utf16le'), 422, 'import_unreadable'],
  ])('%s is refused and leaves no file behind', async (_, body, status, code) => {
    const files = storedFiles();
    const answer = await upload(house.operator, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(storedFiles()).toEqual(files);
  });

  it('another kind of file, or none that is named, is refused', async () => {
    const files = storedFiles();
    for (const [query, status, code] of [
      ['kind=recipes&fileName=a.csv', 422, 'import_kind_unknown'],
      ['fileName=a.csv', 400, 'invalid'],
    ] as const) {
      const answer = await house.operator.send<Problem>('POST', `/imports?${query}`, {
        body: 'a,b\n',
        headers: { 'content-type': 'text/csv' },
      });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect(storedFiles()).toEqual(files);
  });

  it('20,000 bad rows are reported one by one, in the list and in the file', async () => {
    const before = await totals(house);
    const rows = Array.from({ length: 20_000 }, (_, n) => `BAD-${n},LAMP,many,2.50,2024-03-01,Lamp,C1`);
    const done = await bringIn(house, [HEADER, ...rows].join('\n'), { history: true });
    expect(done).toMatchObject({ state: 'done', problemRows: 20_000, ordersPlaced: 0 });
    const lines = (await problemsOf(house, done.id)).map(({ line }) => line);
    expect(lines).toEqual(rows.map((_, n) => n + 2));
    const { text } = await house.operator.get(`/imports/${done.id}/problems.csv`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(20_001);
    expect(await totals(house)).toEqual(before);
  });
});
