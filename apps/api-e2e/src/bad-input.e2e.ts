import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { type Answer, type Problem, type Sending } from './support/client.js';
import { type House, openHouse, rowCounts } from './support/house.js';
import { orderOf, type OrderWish } from './support/store.js';

let house: House;
let before: Record<string, number>;

beforeAll(async () => {
  house = await openHouse({ LAMP: 50 });
  const placed = await house.operator.post('/orders', {
    orders: [orderOf(house.store, { LAMP: 1 }, { externalNumber: 'TAKEN' })],
  });
  expect(placed.status).toBe(201);
  before = await rowCounts(house);
});
/** Whatever is refused leaves nothing behind. */
afterEach(async () => expect(await rowCounts(house)).toEqual(before));
afterAll(() => house.close());

const wish = (more: Record<string, unknown> = {}): OrderWish => orderOf(house.store, { LAMP: 1 }, more);
const line = (more: Record<string, unknown>): OrderWish => wish({ lines: [{ sku: 'LAMP', quantity: 1, ...more }] });

const send = (sending: Sending, language = 'en'): Promise<Answer<Problem>> =>
  house.operator.send<Problem>('POST', '/orders', {
    ...sending,
    headers: { 'idempotency-key': randomUUID(), 'accept-language': language, ...sending.headers },
  });

/** The problem of a request, which must be a whole problem document, and worded in Chinese when asked for. */
async function refused(sending: Sending): Promise<Problem> {
  const [english, chinese] = [await send(sending), await send(sending, 'zh-CN,zh;q=0.9')];
  for (const { status, headers, body } of [english, chinese]) {
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ status, type: `/problems/${body.code}` });
    for (const text of [body.title, body.detail]) expect(text).toMatch(/\S/);
  }
  expect(chinese.body.code).toBe(english.body.code);
  expect(english.body.detail).not.toMatch(/\p{Script=Han}|\{\w+\}/u);
  expect(chinese.body.detail).toMatch(/\p{Script=Han}/u);
  for (const [n, error] of (english.body.errors ?? []).entries()) {
    expect(error.message).not.toMatch(/\p{Script=Han}|\{\w+\}/u);
    expect(chinese.body.errors![n]!.message).toMatch(/\p{Script=Han}/u);
  }
  return english.body;
}

/** Announces a body of that size and sends only its beginning: what is too large is refused before it comes. */
function announce(bytes: number): Promise<{ status: number; problem: Problem }> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${house.store.keys.operator}`,
      'content-type': 'application/json',
      'content-length': bytes,
      'idempotency-key': randomUUID(),
    };
    const sending = request(`${house.apis[0]!.url}/api/v1/orders`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.once('end', () => resolve({ status: answer.statusCode!, problem: JSON.parse(text) as Problem }));
    });
    sending.on('error', reject).write('{"orders":[');
  });
}

/** Code of a problem, then each field at fault with its own code. */
const told = ({ status, code, errors = [] }: Problem): unknown => [
  status,
  code,
  ...errors.map((error) => `${error.pointer} ${error.code}`),
];

const orders = (...list: unknown[]): Sending => ({ body: { orders: list } });

describe('an order that cannot be placed', () => {
  it.each([
    ['an unknown SKU', () => line({ sku: 'lamp' }), [422, 'unknown_sku', '/lines/0/sku unknown_sku']],
    [
      'another price than ours',
      () => line({ unitPrice: '2.49' }),
      [422, 'price_mismatch', '/lines/0/unitPrice price_mismatch'],
    ],
    [
      'a number that is here',
      () => wish({ externalNumber: 'TAKEN' }),
      [409, 'duplicate_external_number', '/externalNumber duplicate_external_number'],
    ],
    [
      'a foreign currency',
      () => wish({ currency: 'EUR' }),
      [422, 'currency_not_of_shop', '/currency currency_not_of_shop'],
    ],
    ['more than there is', () => line({ quantity: 51 }), [409, 'out_of_stock', '/lines/0/quantity out_of_stock']],
    ['no SKU at all', () => line({ sku: undefined }), [422, 'sku_missing', '/lines/0/sku sku_missing']],
    ['a shop of nobody', () => wish({ shopId: randomUUID() }), [422, 'unknown_shop', '/shopId unknown_shop']],
    [
      'a channel price that is missing',
      () => wish({ priceSource: 'channel' }),
      [422, 'price_missing', '/lines/0/unitPrice price_missing'],
    ],
  ])('for %s is refused with reason and field', async (_, order, expected) => {
    expect(told(await refused(orders(order())))).toEqual(expected);
  });

  it('for several reasons is told all of them', async () => {
    const order = wish({
      lines: [
        { sku: 'NONE', quantity: 1 },
        { sku: 'LAMP', quantity: 1, unitPrice: '9' },
      ],
    });
    expect(told(await refused(orders(order)))).toEqual([
      422,
      'unknown_sku',
      '/lines/0/sku unknown_sku',
      '/lines/1/unitPrice price_mismatch',
    ]);
  });
});

describe('a body that says something impossible', () => {
  it.each([
    ['a negative quantity', () => line({ quantity: -1 }), ['/orders/0/lines/0/quantity min']],
    ['a fractional quantity', () => line({ quantity: 1.5 }), ['/orders/0/lines/0/quantity isInt']],
    [
      'a quantity in quotes',
      () => line({ quantity: '1' }),
      ['/orders/0/lines/0/quantity isInt', '/orders/0/lines/0/quantity min', '/orders/0/lines/0/quantity max'],
    ],
    ['too many units', () => line({ quantity: 1_000_001 }), ['/orders/0/lines/0/quantity max']],
    ['a price with a comma', () => line({ unitPrice: '2,50' }), ['/orders/0/lines/0/unitPrice matches']],
    ['an unknown field', () => wish({ coupon: 'FREE' }), ['/orders/0/coupon unknown_field']],
    ['an unknown field with a slash', () => wish({ 'a/b~c': 1 }), ['/orders/0/a~1b~0c unknown_field']],
    [
      'a NUL character',
      () => wish({ buyerMessage: 'ring\u0000twice' }),
      ['/orders/0/buyerMessage isString', '/orders/0/buyerMessage isLength'],
    ],
    ['no lines', () => wish({ lines: [] }), ['/orders/0/lines arrayMinSize']],
    [
      'lines that are none',
      () => wish({ lines: { sku: 'LAMP' } }),
      ['/orders/0/lines isArray', '/orders/0/lines arrayMinSize', '/orders/0/lines arrayMaxSize'],
    ],
    [
      'a buyer without a name',
      () => wish({ buyer: {} }),
      ['/orders/0/buyer/name isString', '/orders/0/buyer/name isLength'],
    ],
    ['no address', () => wish({ address: null }), ['/orders/0/address object']],
    ['a malformed shop id', () => wish({ shopId: 'web' }), ['/orders/0/shopId isUuid']],
    ['an unknown payment status', () => wish({ paymentStatus: 'promised' }), ['/orders/0/paymentStatus isIn']],
  ])('%s is refused at its place', async (_, order, errors) => {
    const problem = await refused(orders(order()));
    expect([problem.status, problem.code]).toEqual([400, 'invalid']);
    expect(problem.errors!.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([...errors].sort());
  });

  it('one wrong order among good ones refuses the whole request', async () => {
    expect(told(await refused(orders(wish(), line({ quantity: 0 }), wish())))).toEqual([
      400,
      'invalid',
      '/orders/1/lines/0/quantity min',
    ]);
  });

  it('a thousand orders and one more are too many, none is too few', async () => {
    expect(told(await refused(orders(...Array.from({ length: 1_001 }, () => wish()))))).toEqual([
      400,
      'invalid',
      '/orders arrayMaxSize',
    ]);
    expect(told(await refused(orders()))).toEqual([400, 'invalid', '/orders arrayMinSize']);
  });
});

describe('a body that cannot be read', () => {
  it.each([
    ['nothing', { body: '' }, 400, 'invalid'],
    ['JSON that breaks off', { body: '{"orders":[' }, 400, 'invalid_json'],
    ['a bare word', { body: 'orders' }, 400, 'invalid_json'],
    ['a prototype', { body: '{"orders":[],"__proto__":{"admin":true}}' }, 400, 'invalid_json'],
    ['a constructor with a prototype', { body: '{"constructor":{"prototype":{"admin":true}}}' }, 400, 'invalid_json'],
    ['a list', { body: '[]' }, 400, 'invalid'],
    ['Latin-1', { body: Buffer.from('{"orders":"caf\u00e9"}', 'latin1') }, 400, 'invalid_encoding'],
    ['UTF-16', { body: Buffer.from('{"orders":[]}', 'utf16le') }, 400, 'invalid_json'],
    [
      'a form',
      { body: 'orders=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported_media_type',
    ],
    ['plain text', { body: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_media_type'],
    [
      'a CSV file',
      { body: 'sku,quantity\nLAMP,1\n', headers: { 'content-type': 'text/csv' } },
      415,
      'unsupported_media_type',
    ],
  ])('%s is refused in words', async (_, sending, status, code) => {
    const problem = await refused(sending);
    expect([problem.status, problem.code]).toEqual([status, code]);
  });

  it('10 MB is too much, and the limit that is named is the one of the route', async () => {
    const answer = await announce(10_000_000);
    expect([answer.status, answer.problem.code]).toEqual([413, 'body_too_large']);
    expect(answer.problem.detail).toContain(String(8 * 1024 * 1024));
  });

  it('2 MB is too much for a route that takes one thing', async () => {
    const answer = await house.operator.post<Problem>('/categories', { name: 'x'.repeat(2_000_000) });
    expect([answer.status, answer.body.code]).toEqual([413, 'body_too_large']);
    expect(answer.body.detail).toContain(String(1024 * 1024));
  });
});

describe('an address that names nothing', () => {
  it.each([
    ['/orders/not-a-uuid', 404, 'not_found'],
    [`/orders/${randomUUID()}`, 404, 'not_found'],
    [`/orders/${randomUUID()}/timeline`, 404, 'not_found'],
    [`/imports/${randomUUID()}/problems`, 404, 'not_found'],
    [`/stock/${randomUUID()}/movements`, 404, 'not_found'],
    ['/orders?cursor=bm90IG91cnM', 400, 'cursor_invalid'],
    [`/orders?cursor=${Buffer.from('["-placedAt","never","x"]').toString('base64url')}`, 400, 'cursor_invalid'],
    [`/orders?cursor=${Buffer.from(`["-placedAt","never","${randomUUID()}"]`).toString('base64url')}`, 400, 'invalid'],
    ['/orders?sort=buyerName', 400, 'invalid'],
    ['/orders?sort=__proto__', 400, 'invalid'],
    ['/stock?sort=-constructor', 400, 'invalid'],
    ['/orders?limit=0', 400, 'invalid'],
    ['/orders?limit=251', 400, 'invalid'],
    ['/orders?limit=ten', 400, 'invalid'],
    ['/orders?stage=lost', 400, 'invalid'],
    ['/orders?colour=red', 400, 'invalid'],
    ['/orders?q=a&q=b', 400, 'invalid'],
    ['/orders?q=%00', 400, 'invalid'],
    ['/orders?placedFrom=yesterday', 400, 'invalid'],
    ['/orders?placedFrom=2024-02-31T00:00:00Z', 400, 'invalid'],
    ['/orders?placedFrom=%2B123456-01-01T00:00:00Z', 400, 'invalid'],
    ['/events?after=-1', 400, 'invalid'],
    ['/orders/%E0%A4%A', 400, 'invalid'],
    ['/api/v1/nothing/here', 404, 'not_found'],
    ['/api/v2/orders', 404, 'not_found'],
  ])('%s is answered %i %s', async (path, status, code) => {
    const answer = await house.operator.get<Problem>(path);
    expect([answer.status, answer.body?.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('a cursor of another order of the list is refused', async () => {
    const cursor = Buffer.from(JSON.stringify(['totalMinor', '1', randomUUID()])).toString('base64url');
    const answer = await house.operator.get<Problem>(`/orders?sort=-placedAt&cursor=${cursor}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'cursor_invalid']);
  });
});

interface Schema {
  type?: string | string[];
  $ref?: string;
  allOf?: object[];
  required?: string[];
  properties?: Record<string, Schema>;
}

interface Document {
  paths: Record<string, { patch?: { requestBody: { content: { 'application/json': { schema: { $ref: string } } } } } }>;
  components: { schemas: Record<string, Schema> };
}

describe('null in a change', () => {
  it('is refused by name wherever the document says that the field is never null', async () => {
    const { body } = await house.owner.get<Document>('/api/openapi.json');
    const fields = Object.entries(body.paths).flatMap(([path, { patch }]) => {
      // Only who signed in asks for this one.
      if (!patch || path.endsWith('/auth/preferences')) return [];
      const name = patch.requestBody.content['application/json'].schema.$ref.split('/').at(-1)!;
      const { properties = {}, required = [] } = body.components.schemas[name]!;
      const always = Object.entries(properties).filter(
        ([field, { type, $ref, allOf }]) =>
          !required.includes(field) && ($ref ?? allOf ?? (type && ![type].flat().includes('null'))),
      );
      const address = path
        .replace('/api/v1', '')
        .replace(/\{screen\}/, 'orders')
        .replace(/\{\w+\}/g, randomUUID());
      return always.map(([field]) => [address, field] as const);
    });
    expect(fields.length).toBeGreaterThan(90);
    const answers = await Promise.all(
      fields.map(async ([path, field]) => {
        const headers = { 'if-match': '"v1"' };
        const answer = await house.owner.send<Problem>('PATCH', path, { body: { [field]: null }, headers });
        const named = answer.body.errors?.some(({ pointer }) => pointer === `/${field}`);
        return answer.status === 400 && named ? [] : [`${path} ${field}: ${answer.status}`];
      }),
    );
    expect(answers.flat()).toEqual([]);
  });
});
