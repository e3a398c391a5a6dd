import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Random } from '../support/random.js';
import type { ApiDocument, Schema } from './document.js';
import type { Known } from './known.js';

export interface Making {
  random: Random;
  known: Known;
  document: ApiDocument;
  /** What the route is about: `orders` of `/orders/cancel`. */
  resource?: string;
  /** How likely a field is given that may be left out: the more of them, the more may contradict each other. */
  fullness?: number;
}

const WORDS = [
  'lantern',
  '灯笼',
  'vase 红',
  'Ærø',
  'a',
  '0',
  'Müller & Søn',
  'two  blanks',
  '«quoted»',
  'x'.repeat(60),
];

/** What has broken programs before, of every kind. */
export const HOSTILE: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '\u202e\u2066مرحبا',
  'ﬀ\u0301\u200b\ufeff',
  '__proto__',
  'constructor',
  `'; DROP TABLE orders.sales_order; --`,
  `1' OR '1'='1`,
  '%_\\%',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '@SUM(1)',
  '{{7*7}}${7*7}',
  '../../etc/passwd',
  '0001-01-01',
  '9999-12-31T23:59:59.999Z',
  '-004713-11-24T00:00:00Z',
  '2024-02-30',
  '+275760-09-13T00:00:00.000Z',
  'not-a-uuid',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  0,
  -1,
  -0,
  1.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  '1e308',
  '-1',
  '99999999999999999999.999999',
  '0.0000001',
  [],
  {},
  [[[[[[[]]]]]]],
  [null],
  { __proto__: null, toString: 1 },
  'x'.repeat(70_000),
];

/** A value that a schema allows; ids are taken from what answers have named. */
export function valueOf(making: Making, given: Schema, name = ''): unknown {
  const { random, known, document } = making;
  const schema = document.resolve(given);
  if (schema.anyOf) return valueOf(making, random.pick(schema.anyOf), name);
  if (schema.enum) return random.pick(schema.enum);
  const types = [schema.type ?? 'object'].flat();
  const type = types.length > 1 && random.chance(0.8) ? types.find((one) => one !== 'null') : random.pick(types);
  switch (type) {
    case 'null':
      return null;
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'number':
      return numberOf(random, schema, name);
    case 'array':
      return Array.from({ length: lengthOf(random, schema) }, () => valueOf(making, schema.items ?? {}, name));
    case 'string':
      return ownId(making, name) ?? known.named(name, random) ?? textOf(random, schema, name);
    default:
      return objectOf(making, schema);
  }
}

/** Ids in a body are mostly of what the route is about. */
const ownId = ({ random, known, resource }: Making, name: string): string | undefined =>
  resource && /^ids?$/.test(name) && random.chance(0.8) ? known.idOf(resource, random) : undefined;

function objectOf(making: Making, schema: Schema): Record<string, unknown> {
  const { random, known, fullness = 0.5 } = making;
  const made: Record<string, unknown> = {};
  const named = ONE_OF.every((name) => name in (schema.properties ?? {})) ? random.pick(ONE_OF) : undefined;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const isNamed = named && ONE_OF.includes(name) ? name === named : random.chance(fullness);
    if (schema.required?.includes(name) || isNamed) made[name] = valueOf(making, property, name);
  }
  if (typeof schema.additionalProperties === 'object')
    for (let n = random.below(3); n > 0; n--)
      made[known.anyId(random) ?? random.pick(WORDS)] = valueOf(making, schema.additionalProperties);
  return made;
}

/** An article is named by one of these. */
const ONE_OF: readonly string[] = ['variantId', 'sku'];

/** Mostly small, now and then at the edge of what is allowed. */
function numberOf(random: Random, { minimum = 0, maximum = 1_000_000 }: Schema, name: string): number {
  if (random.chance(0.05)) return random.pick([minimum, maximum]);
  const numbers = NUMBERS[name];
  if (numbers && random.chance(0.8)) return random.pick(numbers);
  return random.between(minimum, Math.min(maximum, minimum + 20));
}

/** Numbers of things that a furnished store has. */
const NUMBERS: Record<string, readonly number[]> = {
  lineNo: [1, 1, 2],
  lineNos: [1],
  itemNos: [1, 2],
  orderNumber: [100_001, 100_002, 100_005],
  limit: [1, 2, 50],
};

const lengthOf = (random: Random, { minItems = 0, maxItems = 4 }: Schema): number =>
  random.between(minItems, Math.min(maxItems, minItems + 3));

/** Texts whose form the document does not say, by the name of their field. */
const FORMS: Record<string, readonly string[]> = {
  unitPrice: ['2.50'],
  prefix: ['6901234'],
  scan: ['FUZZ-1', 'FUZZ-2', '00690123400000000010'],
  bin: ['A-01', 'Q-01', 'DOCK'],
  toBin: ['A-01', 'Q-01', 'DOCK'],
  lot: ['L1'],
  serial: ['SN-1'],
  serials: ['SN-1', 'SN-2', 'SN-3'],
  country: ['CN', 'GB'],
  subject: ['order', 'product', 'supplier'],
  subjectKind: ['orders', 'products'],
  stage: ['allocated', 'shipped', 'pending_payment,allocated'],
  paymentStatus: ['paid', 'unpaid,paid'],
  status: ['draft', 'active', 'placed', 'open'],
  barcode: ['4006381333931', '96385074'],
  eventTypes: ['order.*', 'order.placed', 'stock.adjusted', '*'],
  table: ['orders', 'products', 'stock', 'purchase-orders', 'serials'],
  price: ['0', '1.00', '12.5', '999.99'],
  cost: ['0', '1.00', '3.3'],
  currency: ['GBP', 'EUR', 'JPY'],
  channel: ['web', 'shop', 'market'],
  email: ['ada@example.com', 'li@example.cn'],
  phone: ['+86 138 0000 0000', '020 7946 0000'],
  carrier: ['sf', 'zto', 'yto'],
  timeZone: ['Europe/London', 'Asia/Shanghai'],
  locale: ['en', 'zh-CN'],
  url: ['https://example.com/hooks', 'https://8.8.8.8/', 'https://hooks.slack.com/services/T0/B0/x'],
  sort: ['name', '-name', 'placedAt', '-placedAt', 'sku', '-updatedAt'],
  screen: ['orders', 'products', 'stock'],
  reason: ['count', 'damaged', 'late'],
  permission: ['orders:refund', 'orders:cancel', 'catalog:write'],
  kind: ['orders', 'products', 'stock'],
  trackingNumber: ['SF-1000', 'ZT12345'],
};

function textOf(random: Random, { format, pattern, minLength = 0, maxLength = 200 }: Schema, name: string): string {
  if (format === 'uuid' || /Id$/.test(name)) return randomUUID();
  const day = `20${random.between(10, 30)}-0${random.between(1, 9)}-1${random.below(10)}`;
  if (format === 'date') return day;
  if (format === 'date-time' || /At$|^(placed)?(From|To)$|^(from|to)$/.test(name))
    return random.chance(0.5) ? day : `${day}T08:00:00.000Z`;
  if (name === 'code' && pattern === undefined) return `c${Math.floor(random.next() * 1e9).toString(36)}`;
  const forms = FORMS[name];
  if (forms && random.chance(0.9)) return random.pick(forms);
  if (pattern) return matching(random, pattern);
  const text = random.pick(WORDS).repeat(Math.max(1, Math.ceil(minLength / 2)));
  return text.slice(0, Math.max(minLength, Math.min(maxLength, text.length)));
}

const SAMPLES = 50;
const samples = new Map<string, readonly string[]>();

/** Making a text that a pattern allows costs more than asking for it, so each pattern has a few. */
function matching(random: Random, pattern: string): string {
  let texts = samples.get(pattern);
  if (!texts)
    samples.set(pattern, (texts = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: SAMPLES, seed: 1 })));
  return random.pick(texts);
}

const STRANGE_NAMES = ['isAdmin', 'merchantId', 'id', '\u0000', 'a/b~c'];

/** Puts something hostile into one place of a body, takes a field away or adds one. */
export function spoil(random: Random, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || random.chance(0.1)) return random.pick(HOSTILE);
  const copy = structuredClone(body) as Record<string, unknown>;
  const names = Object.keys(copy);
  const name = names.length > 0 ? random.pick(names) : 'none';
  const inside = copy[name];
  const turn = Array.isArray(copy) ? 1 : random.next();
  if (typeof inside === 'object' && inside !== null && random.chance(0.6)) copy[name] = spoil(random, inside);
  else if (turn < 0.15) delete copy[name];
  else if (turn < 0.3) copy[random.pick(STRANGE_NAMES)] = true;
  else copy[name] = random.pick(HOSTILE);
  return copy;
}
