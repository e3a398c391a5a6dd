import { randomUUID } from 'node:crypto';
import { Client, type Page, type Placed, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { bringIn } from './support/imports.js';
import { until } from './support/program.js';
import { hirePerson, makeKey, orderOf } from './support/store.js';

interface Settings {
  name: string;
  timeZone: string;
  calendar: { week: { windows: object[] }[]; days: { date: string; name: string; windows: object[] }[] };
  formats: object;
  version: number;
}

interface Shop {
  id: string;
  code: string;
  closedAt: string | null;
  version: number;
}

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5_000 }, { worker: true });
});
afterAll(() => house.close());

const patch = <T>(path: string, body: object, version: number, client = house.owner): ReturnType<Client['send']> =>
  client.send<T & Problem>('PATCH', path, { body, headers: { 'if-match': `"v${version}"` } });
const codeOf = ({ status, body }: { status: number; body: unknown }): [number, string] => [
  status,
  (body as Problem).code,
];

describe('the settings of a merchant', () => {
  const read = async (): Promise<Settings> => (await house.owner.get<Settings>('/settings')).body;

  it('are read with their version, changed, and refused by field and by version', async () => {
    const first = await house.owner.get<Settings>('/settings');
    expect(first.headers.get('etag')).toBe(`"v${first.body.version}"`);
    const holiday = { date: '2026-10-01', name: '国庆节', windows: [] };
    const change = {
      calendar: { week: first.body.calendar.week, days: [holiday] },
      formats: { marks: 'point_comma', clock: '12' },
    };
    expect((await patch('/settings', change, first.body.version)).status).toBe(200);
    expect(await read()).toMatchObject({ calendar: { days: [holiday] }, formats: change.formats });
    expect(codeOf(await patch('/settings', { name: 'x' }, first.body.version))).toEqual([412, 'version_stale']);
    const wrong = await patch('/settings', { formats: { marks: 'dots' }, timeZone: 'Mars' }, (await read()).version);
    expect((wrong.body as Problem).errors!.map(({ pointer }) => pointer)).toEqual(['/formats/marks']);
    expect((await house.owner.send('PATCH', '/settings', { body: {} })).status).toBe(428);
  });

  it('are not for those who only look on', async () => {
    const { version } = await read();
    expect(codeOf(await patch('/settings', { name: 'x' }, version, house.viewer))).toEqual([403, 'forbidden']);
    expect((await house.viewer.get('/settings')).status).toBe(200);
  });
});

describe('ways of writing numbers and dates', () => {
  it('are the person’s own where they choose, and stand in their session', async () => {
    const { test, store, apis } = house;
    const person = await hirePerson(test, [{ merchantId: store.merchantId, role: 'viewer' }]);
    const guest = new Client(apis[0]!.url, { origin: apis[0]!.url });
    const login = await guest.post<{ csrfToken: string }>('/auth/login', person);
    expect(login.status).toBe(400);
    const { email, password } = person;
    const opened = await guest.post<{ csrfToken: string; user: { formats: object } }>('/auth/login', {
      email,
      password,
    });
    expect(opened.body.user.formats).toEqual({});
    const cookie = opened.headers.get('set-cookie')!.split(';', 1)[0]!;
    const signedIn = guest.with({ cookie, 'x-csrf-token': opened.body.csrfToken });
    const formats = { dateOrder: 'dmy', weekStart: 'sunday' };
    const changed = await signedIn.send<{ user: { formats: object }; merchant: { formats: object } }>(
      'PATCH',
      '/auth/preferences',
      { body: { formats } },
    );
    expect(changed.body.user.formats).toEqual(formats);
    expect(changed.body.merchant.formats).toEqual({ marks: 'point_comma', clock: '12' });
    const wrong = await signedIn.send<Problem>('PATCH', '/auth/preferences', { body: { formats: { clock: '13' } } });
    expect(wrong.body.errors![0]).toMatchObject({ pointer: '/formats/clock', code: 'isIn' });
  });
});

describe('a shop', () => {
  it('is opened, takes orders, and takes none once it is closed', async () => {
    const { owner, store } = house;
    const wish = { code: 'tm', name: 'Tmall', channel: 'tmall', currency: 'GBP', warehouseId: store.warehouseId };
    const { body: shop } = await owner.post<Shop>('/shops', wish);
    const place = (): ReturnType<Client['post']> =>
      owner.post<Placed & Problem>('/orders', { orders: [orderOf({ shopId: shop.id }, { LAMP: 1 })] });
    // Every process learns of a new shop, and that one is closed, within seconds.
    expect(await until(async () => (await place()).status === 201)).toBe(true);
    const closed = await patch<Shop>(`/shops/${shop.id}`, { closed: true }, shop.version);
    expect((closed.body as Shop).closedAt).not.toBeNull();
    expect(await until(async () => (await place()).status !== 201)).toBe(true);
    expect(codeOf(await place())[1]).toBe('shop_closed');
    expect((await patch(`/shops/${shop.id}`, { closed: false }, shop.version + 1)).status).toBe(200);
    expect(await until(async () => (await place()).status === 201)).toBe(true);
  });

  it('is refused with a code that is taken, a warehouse that is not there, and to who may not', async () => {
    const { owner, viewer, store } = house;
    const wish = { code: 'web', name: 'x', channel: 'web', currency: 'GBP', warehouseId: store.warehouseId };
    expect(codeOf(await owner.post('/shops', wish))).toEqual([409, 'shop_code_taken']);
    const nowhere = { ...wish, code: 'new', warehouseId: randomUUID() };
    expect(codeOf(await owner.post('/shops', nowhere))).toEqual([422, 'warehouse_unknown']);
    expect(codeOf(await viewer.post('/shops', { ...wish, code: 'new' }))).toEqual([403, 'forbidden']);
  });
});

describe('unmasking a buyer', () => {
  it('answers in full, is recorded with the reason, and is refused without one or without permission', async () => {
    const { owner, test, store, apis } = house;
    const { body } = await owner.post<Placed>('/orders', { orders: [orderOf(store, { LAMP: 1 })] });
    const { id, number } = body.results[0]!.order!;
    const clerk = Client.withKey(apis[0]!.url, await makeKey(test, store.merchantId, store.owner.id, 'finance_clerk'));
    const masked = await clerk.get<{ buyer: { name: string } }>(`/orders/${id}`);
    expect(masked.body.buyer.name).not.toContain('Buyer');
    const whole = await clerk.post<{ buyer: { name: string; email: string } }>(`/orders/${id}/unmask`, {
      reason: 'Invoice 2041',
    });
    expect([whole.status, whole.body.buyer.name, whole.body.buyer.email]).toEqual([
      200,
      'Ada Buyer',
      'ada@example.com',
    ]);
    expect(whole.headers.get('cache-control')).toBe('no-store');
    const trail = async (): Promise<{ type: string; payload: object }[]> =>
      (await owner.get<Page<{ type: string; payload: object }>>(`/audit?q=${number}&type=personal.*`)).body.items;
    expect(await until(async () => (await trail()).length > 0)).toBe(true);
    expect(await trail()).toMatchObject([
      { type: 'personal.unmasked', payload: { subjectKind: 'order', number, reason: 'Invoice 2041' } },
    ]);
    expect((await clerk.post(`/orders/${id}/unmask`, { reason: ' ' })).status).toBe(400);
    expect(codeOf(await house.viewer.post(`/orders/${id}/unmask`, { reason: 'Curious' }))).toEqual([403, 'forbidden']);
  });
});

describe('orders searched by an e-mail', () => {
  it('are found alike, whether they were placed, brought in open or brought in finished', async () => {
    const email = 'bea.baker@example.com';
    const buyer = { name: 'B. B.', email };
    await house.owner.post('/orders', {
      orders: [orderOf(house.store, { LAMP: 1 }, { buyer, externalNumber: 'P-1' })],
    });
    const file = (name: string): string =>
      ['Order No,SKU,Qty,Price,Date,Email', `${name},LAMP,1,2.50,2024-03-01 10:00:00,${email}`, ''].join('\n');
    await bringIn(house, file('O-1'), { history: false });
    await bringIn(house, file('F-1'), { history: true });
    const found = async (): Promise<string[]> =>
      (await house.owner.get<Page<{ externalNumber: string }>>(`/orders?q=${email}`)).body.items
        .map(({ externalNumber }) => externalNumber)
        .sort();
    expect(await until(async () => (await found()).length === 3)).toBe(true);
    expect(await found()).toEqual(['F-1', 'O-1', 'P-1']);
  });
});
