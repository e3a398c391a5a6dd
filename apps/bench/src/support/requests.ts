import { randomUUID } from 'node:crypto';
import type { BenchStore } from './bench-store.js';
import type { Requests } from './load.js';

const STAGES = ['allocated', 'shipped', 'delivered'];
const DAY_MS = 24 * 60 * 60_000;

const ADDRESS = {
  recipient: '王小明',
  phone: '+86 138 0000 0000',
  country: 'CN',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  street: '文三路 90 号',
  postcode: '310000',
};

export interface Place {
  what: 'place';
  store: BenchStore;
  perRequest: number;
  /** Lines of each order, all of different goods. */
  lines: number;
}
export interface Read {
  what: 'list' | 'search';
  key: string;
  /** How many days back orders go. */
  days: number;
}
export type Asked = Place | Read;

/** The requests of one kind, made anew for each process that sends them. */
export function requestsOf(asked: Asked): Requests {
  if (asked.what === 'place') return placing(asked);
  const headers = `authorization: Bearer ${asked.key}\r\n`;
  const path = asked.what === 'list' ? pageOf : searchFor;
  let sent = 0;
  return {
    headers,
    accepted: new Set([200]),
    next: () => ({ line: `GET /api/v1/orders?${path(asked, sent++)}`, body: '' }),
  };
}

function placing({ store, perRequest, lines }: Place): Requests {
  const run = randomUUID().slice(0, 8);
  let sent = 0;
  const order = (): object => ({
    shopId: store.shopId,
    externalNumber: `B-${run}-${sent++}`,
    paymentStatus: 'paid',
    buyer: { name: '王小明', phone: '+86 138 0000 0000' },
    address: ADDRESS,
    lines: Array.from({ length: lines }, () => ({
      sku: store.skus[Math.floor(Math.random() * store.skus.length)],
      quantity: 1 + Math.floor(Math.random() * 3),
    })),
  });
  return {
    headers: `authorization: Bearer ${store.key}\r\ncontent-type: application/json\r\n`,
    accepted: new Set([201]),
    next: () => {
      const body = JSON.stringify({ orders: Array.from({ length: perRequest }, order) });
      return { line: 'POST /api/v1/orders', headers: `idempotency-key: ${run}-${sent}\r\n`, body };
    },
  };
}

function pageOf({ days }: Read, sent: number): string {
  const to = new Date(Date.now() - Math.floor(Math.random() * days * 0.85) * DAY_MS).toISOString();
  return `limit=50&stage=${STAGES[sent % STAGES.length]}&placedTo=${to}`;
}

/** A buyer's name, one of some ten thousand; every third search is for an external number. */
function searchFor(_: Read, sent: number): string {
  const n = Math.floor(Math.random() * WORDS);
  return `limit=50&q=${sent % 3 === 0 ? `F-${n}` : wordOf(n)}`;
}

/** Buyers have so many different names. */
export const WORDS = 10_000;

/** The name of the n-th buyer, in letters that no other word begins with. */
export const wordOf = (n: number): string =>
  `q${[...String(n).padStart(4, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
