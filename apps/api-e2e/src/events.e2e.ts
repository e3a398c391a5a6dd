import { readConfig, verifyAudit } from '@zhanggui/platform';
import type { Placed } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { startWorker, until } from './support/program.js';
import { orderOf } from './support/store.js';

interface Event {
  seq: number;
  id: string;
  type: string;
  subjectId: string;
  subjectVersion: number;
  actorName: string | null;
}

interface Feed {
  items: Event[];
  nextAfter: number;
}

const KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5_000 }, { apis: 2, worker: true });
});
afterAll(() => house.close());

/** A reader of the feed that goes on where it stopped, in pages of an odd size. */
class Reader {
  readonly seen: Event[] = [];
  private after = 0;

  async readOn(): Promise<void> {
    for (;;) {
      const { body } = await house.viewer.get<Feed>(`/events?after=${this.after}&limit=7`);
      this.seen.push(...body.items);
      this.after = body.nextAfter;
      if (body.items.length === 0) return;
    }
  }

  ordersPlaced(): string[] {
    return this.seen.filter(({ type }) => type === 'order.placed').map(({ subjectId }) => subjectId);
  }
}

async function place(process: number): Promise<string> {
  const answer = await house.at(process).post<Placed>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
  return answer.body.results[0]!.order!.id;
}

describe('the feed of events', () => {
  it('has every order once, in one gap-free order, for a reader who follows while two processes place', async () => {
    const reader = new Reader();
    let placing = true;
    const following = (async () => {
      while (placing) await reader.readOn();
    })();
    const placed: string[] = [];
    for (let round = 0; round < 10; round++)
      placed.push(...(await Promise.all(Array.from({ length: 12 }, (_, n) => place(n % 2)))));
    placing = false;
    await following;
    await until(async () => {
      await reader.readOn();
      return reader.ordersPlaced().length >= placed.length;
    });
    expect(reader.seen.map(({ seq }) => seq)).toEqual(reader.seen.map((_, n) => n + 1));
    expect(reader.ordersPlaced().sort()).toEqual([...placed].sort());
    expect(new Set(reader.seen.map(({ id }) => id)).size).toBe(reader.seen.length);
  });

  it('goes on without a gap when the worker is killed and another takes its place', async () => {
    const placed = await Promise.all(Array.from({ length: 20 }, (_, n) => place(n % 2)));
    await house.worker!.kill();
    placed.push(...(await Promise.all(Array.from({ length: 20 }, (_, n) => place(n % 2)))));
    house.worker = await startWorker(house.test.url, house.env);
    const reader = new Reader();
    await until(async () => {
      await reader.readOn();
      return placed.every((id) => reader.ordersPlaced().includes(id));
    });
    expect(reader.seen.map(({ seq }) => seq)).toEqual(reader.seen.map((_, n) => n + 1));
    expect(reader.ordersPlaced()).toEqual(expect.arrayContaining(placed));
  });

  it('tells the steps of one order in the order in which they were taken', async () => {
    const id = await place(0);
    for (const step of ['pick', 'pack', 'unpack', 'pack'])
      await house.at(1).post(`/fulfilment/${step}`, { items: [{ orderId: id }] });
    const reader = new Reader();
    await until(async () => {
      await reader.readOn();
      return reader.seen.filter(({ subjectId }) => subjectId === id).length >= 5;
    });
    const steps = reader.seen.filter(({ subjectId }) => subjectId === id);
    expect(steps.map(({ type, subjectVersion }) => [type, subjectVersion])).toEqual([
      ['order.placed', 1],
      ['order.picking', 2],
      ['order.packed', 3],
      ['order.unpacked', 4],
      ['order.packed', 5],
    ]);
    expect(new Set(steps.map(({ actorName }) => actorName))).toEqual(new Set(['operator key']));
  });

  it('has a chain of hashes that can be followed from the first event to the last', async () => {
    const config = readConfig({ DATABASE_URL: house.test.url, SECRET_KEYS: KEYS, ...house.env });
    const report = await verifyAudit(house.test.db, config, house.store.owner.merchantId);
    expect(report.fault).toBeNull();
    expect(report.verified).toBeGreaterThan(150);
  });

  it('names no buyer: neither their name nor their address', async () => {
    const { text } = await house.viewer.get('/events?limit=1000');
    expect(text).toContain('order.placed');
    expect(text).not.toMatch(/Ada Buyer|ada@example|Lantern Lane/);
  });

  it('lets an order be found by its buyer a moment after it was placed', async () => {
    const order = orderOf(house.store, { LAMP: 1 }, { buyer: { name: 'Zephyrine Quill' } });
    await house.at(0).post('/orders', { orders: [order] });
    const found = await until(async () => {
      const { body } = await house.at(1).get<{ items: { externalNumber: string }[] }>('/orders?q=quill%20zeph');
      return body.items.some(({ externalNumber }) => externalNumber === order.externalNumber);
    });
    expect(found).toBe(true);
  });
});
