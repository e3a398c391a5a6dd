import { randomUUID } from 'node:crypto';
import { type Arena, openStore, type Store } from '../support/arena.js';
import { type Answer, type Call, rush, sendAgain } from '../support/http.js';
import { brokenInvariants } from '../support/invariants.js';
import type { Settings, Tally } from '../support/proof.js';

/** One merchant in whose store races are run, through one API process or several. */
export interface Field {
  arena: Arena;
  store: Store;
  tally: Tally;
  random: Settings['random'];
  /** How many processes the calls of a race are shared out to, and which is the first. */
  processes: number;
  first: number;
  /** Orders that were acknowledged: numbers by id. */
  numbers: Map<string, number>;
}

export async function openField(arena: Arena, tally: Tally, random: Settings['random'], name: string): Promise<Field> {
  return { arena, store: await openStore(name), tally, random, processes: 1, first: 0, numbers: new Map() };
}

export type RaceCall = Pick<Call, 'path' | 'body' | 'headers' | 'key'> & { method?: string };

/** Sends all calls at one moment, in turn to each process, and counts them; any 5xx and any word of a lock is a fault. */
export async function race(field: Field, what: string, calls: readonly RaceCall[]): Promise<Answer[]> {
  const { apis } = field.arena;
  const answers = await rush(
    calls.map(({ method = 'POST', key = field.store.key, headers, ...call }, n) => ({
      ...call,
      method,
      key,
      port: apis[(field.first + (n % field.processes)) % apis.length]!.port,
      headers: { ...(method === 'POST' && { 'idempotency-key': randomUUID() }), ...headers },
    })),
    () => field.tally.add('turned away as busy, and sent again'),
  );
  field.tally.add('attempts', calls.length);
  field.tally.add(`race ${what}`, calls.length);
  for (const { status, text } of answers)
    if (status >= 500 || /\b40001\b|\b40P01\b|deadlock|serializ/i.test(text))
      field.tally.fault(`${what}: ${status} ${text.slice(0, 300)}`);
  return answers;
}

/** A step on the way to a race; it must succeed. */
export async function prepare(field: Field, path: string, body: unknown, key = field.store.key): Promise<Answer> {
  const answer = await sendAgain({
    port: field.arena.apis[field.first]!.port,
    key,
    method: 'POST',
    path,
    headers: { 'idempotency-key': randomUUID() },
    body,
  });
  if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
  return answer;
}

export interface PlacedOrder {
  id: string;
  number: number;
  externalNumber: string;
  totalMinor: number;
}

export const orderOf = (
  { shopId }: Store,
  units: Record<string, number>,
  more: Record<string, unknown> = {},
): object => ({
  shopId,
  externalNumber: randomUUID(),
  paymentStatus: 'paid',
  buyer: { name: '王小明', phone: '+86 138 0000 0000' },
  address: { recipient: '王小明', street: '文三路 90 号', city: '杭州市', country: 'CN' },
  lines: Object.entries(units).map(([sku, quantity]) => ({ sku, quantity })),
  ...more,
});

export const placedIn = (answer: Answer): PlacedOrder[] =>
  ((answer.body as { results?: { order?: PlacedOrder }[] })?.results ?? []).flatMap(({ order }) => order ?? []);

/** Places one order that a race is then about. */
export async function place(
  field: Field,
  units: Record<string, number>,
  more?: Record<string, unknown>,
): Promise<PlacedOrder> {
  const [order] = placedIn(await prepare(field, '/orders', { orders: [orderOf(field.store, units, more)] }));
  note(field, order!);
  return order!;
}

export function note({ numbers, tally }: Field, { id, number }: PlacedOrder): void {
  const known = numbers.get(id);
  tally.must(known === undefined || known === number, () => `order ${id} was called ${known} and ${number}`);
  numbers.set(id, number);
}

export const statuses = (answers: readonly Answer[]): string =>
  [...new Set(answers.map(({ status }) => status))]
    .sort()
    .map((status) => `${count(answers, status)} × ${status}`)
    .join(', ');

export const count = (answers: readonly Answer[], wanted: number): number =>
  answers.filter(({ status }) => status === wanted).length;

/** The one item of a bulk answer: its own status. */
export const itemStatus = ({ status, body }: Answer): number =>
  (body as { results?: { status: number }[] })?.results?.[0]?.status ?? status;

export const codeOf = ({ body }: Answer): string => (body as { code?: string })?.code ?? '';

/** Everything that must hold, looked at in the database. */
export async function checkInvariants({ arena, store, tally }: Field, after: string): Promise<void> {
  tally.add('invariants looked at');
  for (const broken of await brokenInvariants(arena.admin, store.merchantId)) tally.fault(`after ${after}: ${broken}`);
}
