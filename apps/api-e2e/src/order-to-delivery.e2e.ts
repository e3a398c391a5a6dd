import type { BulkAnswer, Page, Placed, Problem } from './support/client.js';
import { balances, type House, mismatches, openHouse } from './support/house.js';
import type { OrderRow, OrderView, Timeline } from './support/order-views.js';
import { orderOf, PRICE_MINOR } from './support/store.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 100, BULB: 100 });
});
afterAll(() => house.close());

async function place(units: Record<string, number>, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await house.operator.post<Placed>('/orders', { orders: [orderOf(house.store, units, more)] });
  expect(answer.status).toBe(201);
  return answer.body.results[0]!.order!.id;
}

const read = async (id: string): Promise<OrderView> => (await house.operator.get<OrderView>(`/orders/${id}`)).body;

/** Does one step of fulfilment with orders; the status of each. */
async function step(name: string, ...ids: string[]): Promise<number[]> {
  const items = ids.map((orderId, n) => ({
    orderId,
    ...(name === 'ship' && { carrier: 'sf', trackingNumber: `SF10${n}` }),
  }));
  const answer = await house.operator.post<BulkAnswer>(`/fulfilment/${name}`, { items });
  expect(answer.status).toBe(200);
  expect(answer.body.results.map(({ id }) => id)).toEqual(ids);
  return answer.body.results.map(({ status }) => status);
}

const stock = async (sku: string): Promise<number[]> => {
  const { onHand, reserved } = (await balances(house)).find((balance) => balance.sku === sku)!;
  return [onHand, reserved];
};

describe('an order on its way from the shop to the buyer', () => {
  it('is placed, listed, picked, packed, shipped and delivered, and its timeline names who did what', async () => {
    const [lamps, bulbs] = [await stock('LAMP'), await stock('BULB')];
    const id = await place({ LAMP: 2, BULB: 3, POST: 1 });
    expect(await stock('LAMP')).toEqual([lamps[0], lamps[1]! + 2]);
    const list = await house.operator.get<Page<OrderRow>>('/orders?stage=allocated');
    expect(list.body.items.find((order) => order.id === id)).toMatchObject({
      stage: 'allocated',
      totalMinor: 5 * PRICE_MINOR + 400,
      unitCount: 6,
      paymentStatus: 'paid',
      actions: ['cancel', 'allocate', 'pick', 'edit_memo', 'refund'],
    });

    const stages: string[] = [];
    for (const name of ['pick', 'pack', 'ship', 'deliver']) {
      expect(await step(name, id)).toEqual([200]);
      stages.push((await read(id)).stage);
    }
    expect(stages).toEqual(['picking', 'packed', 'shipped', 'delivered']);
    expect(await stock('LAMP')).toEqual([lamps[0]! - 2, lamps[1]]);
    expect(await stock('BULB')).toEqual([bulbs[0]! - 3, bulbs[1]]);

    const order = await read(id);
    expect(order.lines).toMatchObject([
      { sku: 'LAMP', quantity: 2, unitPrice: '2.50', shippedQuantity: 2 },
      { sku: 'BULB', quantity: 3, shippedQuantity: 3 },
      { sku: 'POST', quantity: 1 },
    ]);
    expect(order.parcels).toMatchObject([
      {
        number: 1,
        status: 'delivered',
        carrier: 'sf',
        trackingNumber: 'SF100',
        lines: [
          { sku: 'LAMP', quantity: 2 },
          { sku: 'BULB', quantity: 3 },
        ],
      },
    ]);
    const { items } = (await house.operator.get<Timeline>(`/orders/${id}/timeline`)).body;
    expect(items.map(({ type, actorName }) => [type, actorName])).toEqual(
      ['placed', 'picking', 'packed', 'shipped', 'delivered'].map((what) => [`order.${what}`, 'operator key']),
    );
    expect(items[3]!.payload).toMatchObject({ carrier: 'sf', trackingNumber: 'SF100' });
  });

  it('goes one step back from packing and from picking, and is then shipped once, in a second parcel', async () => {
    const before = await stock('LAMP');
    const id = await place({ LAMP: 4 });
    for (const name of ['pick', 'pack', 'unpack', 'unpick']) expect(await step(name, id)).toEqual([200]);
    expect(await read(id)).toMatchObject({ stage: 'allocated', parcels: [{ number: 1, status: 'cancelled' }] });
    expect(await stock('LAMP')).toEqual([before[0], before[1]! + 4]);
    for (const name of ['pick', 'pack', 'ship']) expect(await step(name, id)).toEqual([200]);
    expect((await read(id)).parcels).toMatchObject([
      { number: 1, status: 'cancelled' },
      { number: 2, status: 'shipped', lines: [{ sku: 'LAMP', quantity: 4 }] },
    ]);
    expect(await stock('LAMP')).toEqual([before[0]! - 4, before[1]]);
  });

  it('releases its stock when it is cancelled, and cannot be cancelled twice or once it is picked', async () => {
    const before = await stock('BULB');
    const [dropped, kept] = [await place({ BULB: 7 }), await place({ BULB: 1 })];
    await step('pick', kept);
    const cancel = (): Promise<{ body: BulkAnswer }> =>
      house.operator.post<BulkAnswer>('/orders/cancel', {
        reason: 'changed their mind',
        items: [{ id: dropped }, { id: kept }],
      });
    expect((await cancel()).body.results).toMatchObject([
      { id: dropped, status: 200 },
      { id: kept, status: 409, problem: { code: 'not_in_stage' } },
    ]);
    expect((await cancel()).body.results.map(({ status }) => status)).toEqual([409, 409]);
    expect(await read(dropped)).toMatchObject({
      stage: 'cancelled',
      cancelReason: 'changed their mind',
      actions: ['edit_memo', 'refund'],
    });
    expect(await stock('BULB')).toEqual([before[0], before[1]! + 1]);
  });

  it('waits for payment before it can be picked', async () => {
    const id = await place({ LAMP: 1 }, { paymentStatus: 'unpaid' });
    expect(await read(id)).toMatchObject({
      stage: 'pending_payment',
      actions: ['mark_paid', 'cancel', 'allocate', 'edit_memo'],
    });
    expect(await step('pick', id)).toEqual([409]);
    await house.operator.post('/orders/mark-paid', { items: [{ id }] });
    expect(await read(id)).toMatchObject({ stage: 'allocated', paymentStatus: 'paid' });
    expect(await step('pick', id)).toEqual([200]);
  });

  it('answers for each order of a bulk request by itself', async () => {
    const [ready, waiting] = [await place({ LAMP: 1 }), await place({ LAMP: 1 }, { paymentStatus: 'unpaid' })];
    const nobody = '00000000-0000-7000-8000-00000000beef';
    expect(await step('pick', ready, waiting, nobody)).toEqual([200, 409, 404]);
    const twice = await house.operator.post<Problem>('/fulfilment/pick', {
      items: [{ orderId: waiting }, { orderId: waiting }],
    });
    expect([twice.status, twice.body.code]).toEqual([422, 'named_twice']);
  });

  it('moves each step once, however often and from wherever it is asked for', async () => {
    const id = await place({ LAMP: 1 });
    const asked = await Promise.all(Array.from({ length: 8 }, () => step('pick', id)));
    expect(asked.flat().sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect((await read(id)).parcels).toHaveLength(1);
  });

  it('keeps a memo only for whoever has read the newest version', async () => {
    const id = await place({ LAMP: 1 });
    const { headers } = await house.operator.get<OrderView>(`/orders/${id}`);
    const edit = (sellerMemo: string, version?: string) =>
      house.operator.send<OrderView & Problem & { currentVersion: number }>('PATCH', `/orders/${id}`, {
        body: { sellerMemo },
        headers: version ? { 'if-match': version } : {},
      });
    expect((await edit('call first')).body.code).toBe('if_match_required');
    const edited = await edit('call first', headers.get('etag')!);
    expect([edited.status, edited.body.sellerMemo, edited.headers.get('etag')]).toEqual([200, 'call first', '"v2"']);
    const late = await edit('ring twice', headers.get('etag')!);
    expect([late.status, late.body.code, late.body.currentVersion]).toEqual([412, 'version_stale', 2]);
    expect((await read(id)).sellerMemo).toBe('call first');
  });

  it('leaves ledger and balances equal', async () => {
    expect(await mismatches(house)).toEqual([]);
  });

  it('is placed where null stands for whatever may be left out', async () => {
    const nothing = (...names: string[]): object => Object.fromEntries(names.map((name) => [name, null]));
    const order = orderOf(
      house.store,
      { LAMP: 1 },
      {
        ...nothing('currency', 'paymentStatus', 'priceSource', 'buyerMessage', 'custom'),
        buyer: { name: 'Ada', ...nothing('phone', 'email', 'externalId') },
        address: {
          recipient: 'Ada',
          street: '1 Lantern Lane',
          ...nothing('phone', 'country', 'province', 'city', 'district', 'postcode'),
        },
        lines: [{ sku: 'LAMP', quantity: 1, ...nothing('variantId', 'unitPrice', 'presale') }],
      },
    );
    const placed = await house.operator.post<Placed>('/orders', { orders: [order] });
    expect([placed.status, placed.body.results[0]]).toMatchObject([201, { order: { currency: 'GBP' } }]);
  });
});
