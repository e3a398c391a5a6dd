import { randomUUID } from 'node:crypto';
import type { Desk } from './desk.js';

export interface Goods {
  shopId: string;
  warehouseId: string;
  skus: string[];
  /** Every product by its first SKU. */
  products: Map<string, Product>;
}

export interface Product {
  id: string;
  name: string;
  version: number;
  variants: { id: string; sku: string }[];
}

const THINGS = [
  'Lantern',
  'Candle',
  'Teapot',
  'Biscuit tin',
  'Paper fan',
  'Cushion',
  'Doorstop',
  'Jam jar',
  '茶杯',
  '竹篮',
];
const LOOKS = ['red', 'retro spot', 'vintage heart', 'ivory', 'small', 'hanging'];
const CATEGORIES = ['Light', 'Kitchen', 'Home'];

/** Fills an empty desk: two warehouses, one shop, 60 products, most of them in stock. */
export async function fillDesk(desk: Desk, eachInStock = 400): Promise<Goods> {
  const api = desk.shopProgram;
  const main = await api.post<{ id: string }>('/warehouses', { code: 'MAIN', name: 'Main warehouse' });
  await api.post('/warehouses', { code: 'NORTH', name: 'Northern warehouse' });
  const shopId = await desk.openShop('web', 'Web shop', main.id);
  const categories = await Promise.all(
    CATEGORIES.map((name) => api.post<{ id: string }>('/categories', { name }).then(({ id }) => id)),
  );
  const products = new Map<string, Product>();
  for (const [n, thing] of THINGS.entries()) {
    // Ten at a time, as many as the pool has connections for.
    const made = await Promise.all(
      LOOKS.map((look, m) => {
        const number = n * LOOKS.length + m;
        return api.post<Product>('/products', {
          name: `${thing}, ${look}`,
          ...(number % 7 !== 0 && { categoryId: categories[number % CATEGORIES.length] }),
          variants: [{ sku: skuOf(number), barcode: gtinOf(number), price: priceOf(number), cost: '0.75' }],
        });
      }),
    );
    for (const product of made) products.set(product.variants[0]!.sku, product);
  }
  const skus = [...products.keys()].sort();
  await api.post('/stock/receipts', {
    warehouseId: main.id,
    reference: 'DN-2041',
    // The last three have never been received.
    lines: skus.slice(0, -3).map((sku, n) => ({ sku, quantity: n % 12 === 11 ? 8 : eachInStock })),
  });
  return { shopId, warehouseId: main.id, skus, products };
}

const skuOf = (number: number): string => `LAN-${String(number + 1).padStart(3, '0')}`;
const priceOf = (number: number): string => (0.85 + ((number * 37) % 60) / 4).toFixed(2);

function gtinOf(number: number): string {
  const digits = `50${String(1_000_000_000 + number)}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

interface Placed {
  id: string;
  number: number;
  externalNumber: string;
}

/** What a shop sends for one order. */
export const orderOf = (
  goods: Goods,
  lines: { sku: string; quantity: number }[],
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  shopId: goods.shopId,
  externalNumber: randomUUID().slice(0, 13).toUpperCase(),
  paymentStatus: 'paid',
  buyer: { name: 'Ada Buyer', email: 'ada@example.com', phone: '020 7946 0123' },
  address: { recipient: 'Ada Buyer', street: '1 Lantern Lane', city: 'London', country: 'GB', postcode: 'E1 6AN' },
  lines,
  ...more,
});

export async function placeOrders(desk: Desk, orders: Record<string, unknown>[]): Promise<Placed[]> {
  const { results } = await desk.shopProgram.post<{ results: { order: Placed }[] }>('/orders', { orders });
  return results.map(({ order }) => order);
}

const BUYERS = ['Ada Buyer', 'Grace Hill', '王小明', 'Jean Dupont', 'Mary Ann Featherstonehaugh-Cholmondeley', 'Bo Li'];
const COUNTRIES = ['GB', 'FR', 'CN', 'DE', 'IE'];

/** How many of the orders of `placeMany` have come how far. */
const PROGRESS = {
  pending_payment: 14,
  allocated: 42,
  picking: 18,
  packed: 16,
  shipped: 16,
  delivered: 8,
  cancelled: 6,
};
type Reached = keyof typeof PROGRESS;

/** 120 orders on all stages of their way, by stage. */
export async function placeMany(desk: Desk, goods: Goods): Promise<Record<Reached, Placed[]>> {
  const stages = Object.entries(PROGRESS).flatMap(([stage, count]) => Array<Reached>(count).fill(stage as Reached));
  const placed = await placeOrders(
    desk,
    stages.map((stage, n) => {
      const [name, country] = [BUYERS[n % BUYERS.length]!, COUNTRIES[n % COUNTRIES.length]!];
      // Of what there is plenty of.
      const sku = (m: number): string =>
        goods.skus[((n * 5 + m * 7) % 50) - (((n * 5 + m * 7) % 50) % 12 === 11 ? 1 : 0)]!;
      const lines = Array.from({ length: 1 + (n % 4) }, (_, m) => ({ sku: sku(m), quantity: 1 + ((n + m) % 6) }));
      return orderOf(goods, lines, {
        externalNumber: `WEB-${10_000 + n}`,
        paymentStatus: stage === 'pending_payment' ? 'unpaid' : 'paid',
        buyer: { name },
        address: { recipient: name, street: `${n + 1} Lantern Lane`, city: 'Anywhere', country },
        ...(n % 9 === 0 && { buyerMessage: 'Please leave it with the neighbours.' }),
      });
    }),
  );
  const at = (stage: Reached): Placed[] => placed.filter((_, n) => stages[n] === stage);
  const byStage = Object.fromEntries(Object.keys(PROGRESS).map((stage) => [stage, at(stage as Reached)])) as Record<
    Reached,
    Placed[]
  >;
  await moveAlong(desk, byStage);
  return byStage;
}

async function moveAlong(desk: Desk, byStage: Record<Reached, Placed[]>): Promise<void> {
  const api = desk.shopProgram;
  const from = (...stages: Reached[]): Placed[] => stages.flatMap((stage) => byStage[stage]);
  const move = (step: string, orders: Placed[], waybill?: (order: Placed) => object): Promise<unknown> =>
    api.post(`/fulfilment/${step}`, { items: orders.map((order) => ({ orderId: order.id, ...waybill?.(order) })) });
  await move('pick', from('picking', 'packed', 'shipped', 'delivered'));
  await move('pack', from('packed', 'shipped', 'delivered'));
  await move('ship', from('shipped', 'delivered'), ({ number }) => ({
    carrier: 'sf',
    trackingNumber: `SF${number}00417`,
  }));
  await move('deliver', from('delivered'));
  await api.post('/orders/cancel', {
    reason: 'Ordered twice by mistake',
    items: from('cancelled').map(({ id }) => ({ id })),
  });
}
