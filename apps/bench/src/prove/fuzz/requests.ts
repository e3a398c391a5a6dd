import { randomUUID } from 'node:crypto';
import type { Random } from '../support/random.js';
import type { Operation, Parameter, Schema } from './document.js';
import { HOSTILE, type Making, spoil, valueOf } from './values.js';

export interface Request {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
  /** Whether something in it was made wrong on purpose. */
  spoiled: boolean;
}

const SPOILED = 0.3;
const FULLNESS = [0.1, 0.5, 0.9];

/** A request to a route: as the document asks for it, or with something wrong in its address, headers or body. */
export function requestTo(operation: Operation, given: Making): Request {
  const { random } = given;
  const making = { ...given, resource: operation.path.split('/')[1]!, fullness: random.pick(FULLNESS) };
  const spoiled = random.chance(SPOILED);
  const where = spoiled ? random.pick(WHERE.filter((one) => one !== 'body' || hasBody(operation))) : null;
  const parts = placesOf(operation.path).map((place) => partFor(place, making));
  const sent = parts.map((part) => (where === 'path' ? wrongPart(making) : encodeURIComponent(part)));
  return {
    method: operation.method,
    path: pathOf(operation, sent) + queryOf(operation, making, where === 'query'),
    ...bodyAndHeaders(operation, making, where, parts[0]),
    spoiled,
  };
}

const WHERE = ['body', 'body', 'body', 'path', 'query', 'headers'] as const;
type Where = (typeof WHERE)[number] | null;

const hasBody = ({ bodies }: Operation): boolean => Object.keys(bodies).length > 0;

/** An address with things that are there, and no query. */
export const addressOf = (operation: Operation, making: Making): string =>
  pathOf(
    operation,
    placesOf(operation.path).map((place) => partFor(place, making)),
  );

interface Place {
  /** `id` of `{id}`. */
  name: string;
  /** `orders` of `/orders/{id}`. */
  before: string;
}

const placesOf = (path: string): Place[] => {
  const parts = path.split('/');
  return parts.flatMap((part, n) => (part.startsWith('{') ? [{ name: part.slice(1, -1), before: parts[n - 1]! }] : []));
};

/** What stands in an address where the document has a name: mostly something of that kind that is there. */
function partFor({ name, before }: Place, { random, known }: Making): string {
  const words = WORDS_OF[name];
  if (words) return random.pick(words);
  const kind = name === 'id' ? before : (KINDS[name] ?? `${name.slice(0, -2)}s`);
  return known.idOf(kind, random) ?? (random.chance(0.5) ? known.anyId(random) : undefined) ?? randomUUID();
}

const WORDS_OF: Record<string, readonly string[]> = {
  kind: ['orders', 'products', 'stock', 'none'],
  screen: ['orders', 'products', 'stock', 'none'],
};

const KINDS: Record<string, string> = { token: 'token', entryId: 'log' };

const pathOf = ({ path }: Operation, parts: readonly string[]): string => {
  const left = [...parts];
  return path.replace(/\{\w+\}/g, () => left.shift()!);
};

/** What an answer is about: `orders` of `/orders` and of `/orders/{id}`, `items` of `/inbound/{id}/items`. */
export const resourceOf = ({ path }: Operation): string =>
  path
    .split('/')
    .filter((part) => part && !part.startsWith('{'))
    .at(-1) ?? '';

/** What cannot stand in an address as it is, is sent as people would: encoded, or cut in the middle of its encoding. */
function wrongPart({ random }: Making): string {
  const value = random.pick(HOSTILE);
  const text = typeof value === 'string' ? wellFormed(value).slice(0, 3_000) : (JSON.stringify(value) ?? '');
  return random.chance(0.1) ? '%E0%A4%A' : encodeURIComponent(text) || '%20';
}

function queryOf(operation: Operation, making: Making, wrong: boolean): string {
  const { parameters } = operation;
  const { random, known } = making;
  const asked = parameters.filter((one) => one.in === 'query' && (one.required || random.chance(0.4)));
  const pairs = asked.flatMap((one) => {
    const text = one.name === 'cursor' ? known.cursorOf(resourceOf(operation), random) : queryText(making, one);
    return text === undefined ? [] : [`${encodeURIComponent(one.name)}=${encodeURIComponent(text)}`];
  });
  if (wrong) {
    const { name } = random.pick(parameters.filter((one) => one.in === 'query').concat(STRANGE));
    pairs.push(`${name}=${wrongPart(making)}`);
    if (random.chance(0.3)) pairs.push(`${name}=again`, `${name}[]=1`, `${name}[$gt]=1`);
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const STRANGE: Parameter[] = [{ name: 'colour', in: 'query', schema: {} }];

const queryText = (making: Making, { name, schema }: Parameter): string => {
  const value = valueOf(making, schema, name);
  return typeof value === 'string' ? wellFormed(value) : JSON.stringify(value);
};

function bodyAndHeaders(
  operation: Operation,
  making: Making,
  where: Where,
  id: string | undefined,
): Pick<Request, 'headers' | 'body'> {
  const { random, known } = making;
  const headers: Record<string, string> = {};
  for (const { name } of operation.parameters.filter((one) => one.in === 'header'))
    headers[name.toLowerCase()] =
      name === 'If-Match' ? `"v${known.versionOf(id ?? resourceOf(operation)) ?? 1}"` : randomUUID();
  if (where === 'headers') spoilHeaders(headers, making);
  const [type, schema] = random.pick(Object.entries(operation.bodies)) ?? [];
  if (!type || !schema) return { headers };
  const isJson = type === 'application/json';
  const body = isJson ? jsonBody(schema, making, where === 'body') : fileFor(type, random);
  const sent = where === 'body' && random.chance(0.05) ? random.pick(TYPES) : type;
  return { headers: { ...headers, 'content-type': sent, 'content-length': String(body.length) }, body };
}

const TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'nonsense',
];

/** Mostly a file that is what its type says. */
const fileFor = (type: string, random: Random): Buffer => {
  const fit = random.chance(0.6) ? HONEST[type] : undefined;
  return fit ?? random.pick(FILES);
};

const HONEST: Record<string, Buffer> = {
  'text/csv': Buffer.from('sku,name,price\nFUZZ-9,Lantern,1.00\n'),
  'text/plain': Buffer.from('a note\n'),
  'application/pdf': Buffer.from('%PDF-1.7\n%%EOF\n'),
  // One transparent point.
  'image/png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const FILES = [
  Buffer.from('sku,name,price\nFUZZ-1,Lantern,1.00\n=1+1,"@SUM(1)",-5\n'),
  Buffer.from('\ufeff订单号,数量\r\n"没有结束'),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from('PK\u0003\u0004broken'),
  Buffer.from([0xff, 0xfe, 0, 0xd8, 0, 0]),
  Buffer.alloc(0),
  Buffer.from('%PDF-1.7\n%%EOF'),
];

const HEADERS: [string, readonly string[]][] = [
  ['idempotency-key', ['', ' ', 'x'.repeat(201), 'two words', 'caf\u00e9']],
  ['if-match', ['', '*', '"v0"', '"v999999999"', 'v1', '"v1", "v2"', '"v-1"']],
  ['accept-language', ['zz', 'zh-CN;q=nonsense', '*'.repeat(500)]],
  ['accept', ['application/xml', '*/*;q=0']],
  ['authorization', ['Bearer', 'Basic Og==', `Bearer zk_${'x'.repeat(43)}`, 'Bearer \u00e9']],
  ['cookie', ['sid=x', '__Host-sid=%00', 'sid=a; sid=b']],
  ['x-csrf-token', ['guess']],
  ['x-proposal-ticket', ['guess']],
  ['x-forwarded-for', ['127.0.0.1, not-an-address']],
];

function spoilHeaders(headers: Record<string, string>, { random }: Making): void {
  const [name, values] = random.pick(HEADERS);
  if (random.chance(0.2)) delete headers[name];
  else headers[name] = random.pick(values);
}

function jsonBody(schema: Schema, making: Making, wrong: boolean): Buffer {
  const { random } = making;
  const body = valueOf(making, schema);
  if (!wrong) return Buffer.from(JSON.stringify(body));
  let spoiled = body;
  for (let n = random.between(1, 2); n > 0; n--) spoiled = spoil(random, spoiled);
  const text = JSON.stringify(spoiled);
  return random.chance(0.15) ? random.pick(BROKEN)(text) : Buffer.from(text);
}

/** What is no JSON, or no honest one. */
const BROKEN: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text.slice(0, -1)),
  (text) => Buffer.from(`${text}${text}`),
  () => Buffer.from('NaN'),
  () => Buffer.from('1e400'),
  () => Buffer.from('[['.repeat(20_000)),
  () => Buffer.from('{"__proto__":{"isAdmin":true}}'),
  () => Buffer.from('{"constructor":{"prototype":{"isAdmin":true}}}'),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28])]),
  (text) => Buffer.from(text.replace('{', '{"\\u0000":1,"\\ud800":2,')),
  (text) => Buffer.from(`${' '.repeat(1_100_000)}${text}`),
];

/** An address cannot hold half of a surrogate pair. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
