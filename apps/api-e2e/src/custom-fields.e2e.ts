import { randomUUID } from 'node:crypto';
import type { Answer, Client, Page, Placed, Problem } from './support/client.js';
import { bringInTable, takeOut } from './support/exchange.js';
import { type House, openHouse } from './support/house.js';
import { problemsOf } from './support/imports.js';
import { makeKey, orderOf } from './support/store.js';

interface Field extends Problem {
  id: string;
  code: string;
  version: number;
  archivedAt: string | null;
}

interface Row {
  id: string;
  sku: string;
  custom: Record<string, unknown>;
  version: number;
}

let house: House;
const fields: Record<string, Field> = {};

beforeAll(async () => {
  house = await openHouse({ LAMP: 100 }, { worker: true });
});
afterAll(() => house.close());

const etag = (version: number): Record<string, string> => ({ 'if-match': `"v${version}"` });
const edit = <T = Field>(path: string, version: number, body: object, client = house.owner): Promise<Answer<T>> =>
  client.send<T>('PATCH', path, { body, headers: etag(version) });
const faults = ({ status, body }: Answer<Problem>): unknown => [
  status,
  ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
];
const product = (custom?: Record<string, unknown>): object => ({
  name: 'Lantern',
  custom,
  variants: [{ sku: randomUUID().slice(0, 8), price: '2.50' }],
});
const found = async (query: string, client: Client = house.owner): Promise<Record<string, unknown>[]> =>
  (await client.get<Page<Row>>(`/products?${query}`)).body.items.map(({ custom }) => custom);

const WANTED = [
  {
    code: 'colour',
    type: 'choice',
    labelEn: 'Colour',
    labelZh: '颜色',
    options: [
      { code: 'red', labelEn: 'Red' },
      { code: 'blue', labelEn: 'Blue' },
    ],
  },
  { code: 'weight', type: 'decimal', labelEn: 'Weight', min: '0' },
  { code: 'maker', type: 'text', labelEn: 'Maker', isPersonal: true },
];

describe('custom fields', () => {
  it('are defined by those who set the store up, and read by everyone who is signed in', async () => {
    for (const field of WANTED) {
      const made = await house.owner.post<Field>('/custom-fields', { subject: 'product', ...field });
      expect(made.status).toBe(201);
      fields[field.code] = made.body;
    }
    expect((await house.operator.post('/custom-fields', { subject: 'product', ...WANTED[0] })).status).toBe(403);
    const { body } = await house.viewer.get<{ items: Field[] }>('/custom-fields');
    expect(body.items.map(({ code }) => code)).toEqual(['colour', 'weight', 'maker']);
    const bad = { subject: 'product', code: 'Colour!', type: 'colour', labelEn: 'C' };
    expect(faults(await house.owner.post<Problem>('/custom-fields', bad))).toEqual([
      400,
      '/code matches',
      '/type isIn',
    ]);
  });

  it('are defined once under one key, and edited by whoever read the newest version', async () => {
    const [body, key] = [{ subject: 'product', code: 'once', type: 'boolean', labelEn: 'Once' }, randomUUID()];
    const answers = [
      await house.owner.post<Field>('/custom-fields', body, key),
      await house.owner.post<Field>('/custom-fields', body, key),
    ];
    expect(answers[1]!.text).toBe(answers[0]!.text);
    const { id } = answers[0]!.body;
    expect((await house.owner.send('PATCH', `/custom-fields/${id}`, { body: {} })).status).toBe(428);
    const archived = await edit(`/custom-fields/${id}`, 1, { archived: true });
    expect(archived.headers.get('etag')).toBe('"v2"');
    expect((await edit(`/custom-fields/${id}`, 1, { labelEn: 'Late' })).status).toBe(412);
    const removed = await house.owner.send('DELETE', `/custom-fields/${id}`, { headers: etag(2) });
    expect(removed.status).toBe(204);
  });

  it('are put into an order', async () => {
    const ids = [fields['weight']!.id, fields['colour']!.id];
    const { body } = await house.owner.send<{ items: Field[] }>('PUT', '/custom-fields/order', {
      body: { subject: 'product', ids },
    });
    expect(body.items.map(({ code }) => code)).toEqual(['weight', 'colour', 'maker']);
  });

  it('of a product are kept, or refused each by name', async () => {
    const made = await house.owner.post<Row>('/products', product({ colour: 'red', weight: '2.5', maker: 'Ann' }));
    expect([made.status, made.body.custom]).toEqual([201, { colour: 'red', weight: '2.50', maker: 'Ann' }]);
    const bad = product({ colour: 'green', weight: 'heavy', size: 'L', maker: 'a\u0000b' });
    expect(faults(await house.owner.post<Problem>('/products', bad))).toEqual([
      400,
      '/custom/colour custom_option_unknown',
      '/custom/weight custom_decimal',
      '/custom/size custom_unknown',
      '/custom/maker isString',
    ]);
    expect(faults(await house.owner.post<Problem>('/products', { ...product(), custom: 'red' }))).toEqual([
      400,
      '/custom isObject',
    ]);
    const changed = await edit<Row>(`/products/${made.body.id}`, 1, { custom: { colour: 'blue', maker: null } });
    expect(changed.body.custom).toEqual({ colour: 'blue', weight: '2.50' });
  });

  it('filter a list, in both ways of writing them, and a filter that does not fit is refused by name', async () => {
    await house.owner.post('/products', product({ colour: 'red', weight: '7', maker: 'Bob' }));
    for (const query of ['custom.colour=red', 'custom%5Bcolour%5D=red', 'custom.weight.min=3&custom.weight.max=7'])
      expect(await found(query)).toEqual([{ colour: 'red', weight: '7.00', maker: 'Bob' }]);
    expect(await found('custom.colour=red,blue&count=exact')).toHaveLength(2);
    expect(await found('custom.colour.exists=true&custom.maker.exists=false')).toHaveLength(1);
    expect(await found('q=red')).toHaveLength(1);
    const bad = '/products?custom.colour=green&custom.size=L&custom.weight.min=much&custom.weight.like=1';
    expect(faults(await house.owner.get<Problem>(bad))).toEqual([
      400,
      '/custom.colour custom_option_unknown',
      '/custom.size custom_filter_unknown',
      '/custom.weight.min custom_decimal',
      '/custom.weight.like custom_filter_unknown',
    ]);
  });

  it('that are personal are hidden from whoever may not see persons', async () => {
    const { store, test } = house;
    const key = await makeKey(test, store.merchantId, store.owner.id, 'product_editor');
    const editor = house.owner.with({ authorization: `Bearer ${key}` });
    expect(await found('custom.colour=red', editor)).toEqual([{ colour: 'red', weight: '7.00', maker: '***' }]);
    expect(faults(await editor.get<Problem>('/products?custom.maker=Bob'))).toEqual([
      400,
      '/custom.maker custom_filter_personal',
    ]);
  });

  it('come in with files and leave with them, and stand in template and mapping', async () => {
    const kinds = await house.operator.get<{ items: { kind: string; fields: { name: string }[] }[] }>('/imports/kinds');
    const names = kinds.body.items.find(({ kind }) => kind === 'products')!.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['sku', 'custom.colour', 'custom.weight', 'custom.maker']));
    const template = await house.operator.get('/imports/kinds/products/template?format=csv');
    expect(template.text).toContain('颜色 Colour');
    const file = 'SKU,Name,Price,Colour,Weight\nF-1,Lamp,1,Red,4\nF-2,Vase,1,green,5\n';
    const run = await bringInTable(house, 'products', file);
    expect(run).toMatchObject({ created: 1, problemRows: 1 });
    expect(await problemsOf(house, run.id)).toMatchObject([{ line: 3, column: 'Colour', code: 'row_not_a_choice' }]);
    const { file: made } = await takeOut(house, {
      table: 'products',
      format: 'csv',
      language: 'en',
      columns: ['sku', 'custom.colour', 'custom.weight'],
      filters: { 'custom.weight.max': '4', 'custom.weight.min': '4' },
    });
    expect(made.toString()).toBe('\ufeffSKU,Colour,Weight\r\nF-1,Red,4.00\r\n');
  });

  it('of orders are taken with each order of a request, found, changed and told in the timeline', async () => {
    await house.owner.post('/custom-fields', { subject: 'order', code: 'cards', type: 'integer', labelEn: 'Cards' });
    const orders = [1, 'two', undefined].map((cards) =>
      orderOf(house.store, { LAMP: 1 }, { ...(cards && { custom: { cards } }) }),
    );
    // Another process may trust for a few seconds that there are no fields.
    const { status, body } = await house.owner.post<Placed>('/orders', { orders });
    expect([status, ...body.results.map((result) => result.status)]).toEqual([207, 201, 400, 201]);
    expect(body.results[1]!.problem!.errors).toMatchObject([{ pointer: '/custom/cards', code: 'isInt' }]);
    const listed = await house.owner.get<Page<Row>>('/orders?custom.cards.min=1');
    expect(listed.body.items.map(({ custom }) => custom)).toEqual([{ cards: 1 }]);
    const { id, version } = listed.body.items[0]!;
    const changed = await edit<Row>(`/orders/${id}`, version, { custom: { cards: 3 } }, house.operator);
    expect(changed.body.custom).toEqual({ cards: 3 });
    expect((await edit(`/orders/${id}`, version, { custom: { cards: 4 } })).status).toBe(412);
    expect(faults(await edit(`/orders/${id}`, version + 1, { custom: { cards: 1.5 } }))).toEqual([
      400,
      '/custom/cards isInt',
    ]);
    const { body: timeline } = await house.owner.get<{ items: { payload: unknown }[] }>(`/orders/${id}/timeline`);
    expect(timeline.items.map(({ payload }) => payload)).toContainEqual({
      fields: ['custom.cards'],
      changes: { 'custom.cards': { before: 1, after: 3 } },
    });
  });

  it('that are archived keep what records hold and take nothing new', async () => {
    const { id } = fields['colour']!;
    const { body } = await house.viewer.get<{ items: Field[] }>('/custom-fields');
    const { version } = body.items.find((field) => field.id === id)!;
    expect((await edit(`/custom-fields/${id}`, version, { archived: true })).body.archivedAt).not.toBeNull();
    expect(await found('custom.colour=blue')).toEqual([{ colour: 'blue', weight: '2.50' }]);
    expect(faults(await house.owner.post<Problem>('/products', product({ colour: 'red' })))).toEqual([
      400,
      '/custom/colour custom_archived',
    ]);
    const removed = await house.owner.send<Problem>('DELETE', `/custom-fields/${id}`, { headers: etag(version + 1) });
    expect([removed.status, removed.body.code]).toEqual([409, 'custom_field_in_use']);
  });
});
