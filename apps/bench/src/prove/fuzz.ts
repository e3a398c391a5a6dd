import { Callers } from './fuzz/callers.js';
import { type Operation, readDocument } from './fuzz/document.js';
import { faultsOf } from './fuzz/judge.js';
import { Known } from './fuzz/known.js';
import { type Request, requestTo, resourceOf } from './fuzz/requests.js';
import { orderOf } from './races/field.js';
import { type Arena, inArena, openStore, type Store } from './support/arena.js';
import { type Answer, post, send } from './support/http.js';
import { brokenInvariants } from './support/invariants.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';
import { Random } from './support/random.js';

const AT_ONCE = 4;
/** Then the next store begins: what a request may have spoilt, such as who may do what, spoils no more. */
const REQUESTS_OF_STORE = 2_500;
/** What is announced as larger is refused before it has come, and the line is closed upon whoever still sends. */
const BODY_LIMIT = 1024 * 1024;
/** The same fault of the same route is told once. */
const TOLD = 40;

/** Requests made from the API document, one in three with something wrong in it, to every route and from every role. */
export async function fuzz({ count, seed }: Settings): Promise<Proof> {
  const tally = new Tally();
  const document = readDocument();
  const reached = new Map<string, Set<number>>();
  await inArena({ apis: 1, tally }, async (arena) => {
    for (let from = 0; from < count; from += REQUESTS_OF_STORE) {
      const store = await openStore(`Fuzz ${from}`);
      await store.stock({ 'FUZZ-1': 1_000, 'FUZZ-2': 5, 'FUZZ-3': 0 });
      const field: Field = {
        arena,
        store,
        tally,
        reached,
        known: new Known(),
        callers: await Callers.of(arena, store),
      };
      await lookRound(field, document.operations);
      const numbers = Array.from({ length: Math.min(REQUESTS_OF_STORE, count - from) }, (_, n) => from + n);
      const take = async (): Promise<void> => {
        for (let n = numbers.shift(); n !== undefined; n = numbers.shift())
          await ask(field, document.operations[n % document.operations.length]!, seed, n, document);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, take));
      for (const broken of await brokenInvariants(arena.admin, store.merchantId, { manyAtOnce: true }))
        tally.fault(broken);
      await store.close();
      progress(`${tally.of('requests').toLocaleString('en')} requests, ${tally.faults.length} faults`);
    }
  });
  const all = document.operations.length;
  const unkind = [...reached].filter(([, seen]) => ![...seen].some((status) => status < 300));
  progress(`no success from ${unkind.map(([id, seen]) => `${id} (${[...seen].join(' ')})`).join(', ')}`);
  tally.must(reached.size === Math.min(all, count), () => `${all - reached.size} routes were not reached`);
  return {
    name: 'Fuzz',
    promised: count,
    done: tally.of('requests'),
    faults: tally.faults,
    rows: [
      ['routes reached, with success', `${reached.size} of ${all}, ${reached.size - unkind.length}`],
      ...tally.rows(),
    ],
  };
}

interface Field {
  arena: Arena;
  store: Store;
  tally: Tally;
  known: Known;
  callers: Callers;
  /** Statuses by route. */
  reached: Map<string, Set<number>>;
}

/** Places a few orders and reads every list once, so that from the beginning requests speak of what is there. */
async function lookRound({ arena, store, known }: Field, operations: readonly Operation[]): Promise<void> {
  const [{ port }, { key }] = [arena.apis[0]!, store];
  const orders = [1, 2, 3].map((quantity) => orderOf(store, { 'FUZZ-1': quantity }));
  await post({ port, key, path: '/orders', body: { orders } });
  for (const operation of operations.filter(({ method, path }) => method === 'GET' && !/[{]|stream/.test(path))) {
    const answer = await send({ port, key, method: 'GET', path: operation.path });
    if (answer.status === 200) known.learn(resourceOf(operation), answer.body);
  }
}

async function ask(
  field: Field,
  operation: Operation,
  seed: number,
  n: number,
  document: ReturnType<typeof readDocument>,
): Promise<void> {
  const { arena, tally, known, callers, reached } = field;
  const random = new Random(seed * 1_000_003 + n);
  const request = requestTo(operation, { random, known, document });
  const caller = await callers.pick(random);
  const headers = { ...caller.headers, ...request.headers };
  const answer = await send({ port: arena.apis[0]!.port, ...request, headers }).catch((error: Error) => error);
  tally.add('requests');
  tally.add(request.spoiled ? 'with something wrong in them' : 'as the document asks for them');
  if (answer instanceof Error && (request.body?.length ?? 0) > BODY_LIMIT)
    return tally.add('hung up on, being too large');
  if (answer instanceof Error) return tell(field, operation, n, request, caller.name, [`no answer: ${answer.message}`]);
  tally.add(`answered ${Math.floor(answer.status / 100)}xx`);
  reached.set(operation.id, (reached.get(operation.id) ?? new Set()).add(answer.status));
  if (answer.status === 401) callers.shutOut();
  const isProposal = answer.headers['proposal'] !== undefined;
  if (answer.status < 300) known.learn(isProposal ? 'proposals' : resourceOf(operation), answer.body);
  tell(field, operation, n, request, caller.name, faultsOf(operation, answer), answer);
}

const told = new Set<string>();

function tell(
  { tally }: Field,
  { id }: Operation,
  n: number,
  request: Request,
  who: string,
  faults: readonly string[],
  answer?: Answer,
): void {
  for (const fault of faults) {
    const kind = `${id} ${fault.replace(/\d+/g, '#').slice(0, 80)}`;
    tally.add('answers with a fault');
    if (told.has(kind) || told.size >= TOLD) continue;
    told.add(kind);
    tally.fault(
      `request ${n}, ${who}: ${id} ${fault}\n    ${curlOf(request)}\n    ${answer?.text.slice(0, 400) ?? ''}`,
    );
  }
}

function curlOf({ method, path, headers, body }: Request): string {
  const all = Object.entries(headers).map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`);
  const data = body ? ` --data-binary ${quoted(body.toString('utf8').slice(0, 600))}` : '';
  return `curl -sS -X ${method} ${quoted(`$API/api/v1${path.slice(0, 600)}`)} -H "authorization: Bearer $KEY"${all.join('')}${data}`;
}

const quoted = (text: string): string => `'${text.replaceAll(`'`, `'\\''`)}'`;
