import { Callers } from './fuzz/callers.js';
import { type ApiDocument, type Operation, readDocument } from './fuzz/document.js';
import { furnish } from './fuzz/furnish.js';
import { faultsOf } from './fuzz/judge.js';
import { Known } from './fuzz/known.js';
import { addressOf, type Request, requestTo, resourceOf } from './fuzz/requests.js';
import { type Arena, inLentArena, openStore, type Store } from './support/arena.js';
import { type Answer, send, sendAgain } from './support/http.js';
import { brokenInvariants } from './support/invariants.js';
import { inLanes } from './support/lanes.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';
import { Random } from './support/random.js';
import { tellingCost } from './support/telling-cost.js';

/** Stores side by side, and requests at once in each. */
const [STORES, AT_ONCE] = [3, 8];
/** Then the next store begins: what a request may have spoilt, such as who may do what, spoils no more. */
const REQUESTS_OF_STORE = 2_500;
/** What is announced as larger is refused before it has come, and the line is closed upon whoever still sends. */
const BODY_LIMIT = 1024 * 1024;
const NOT_LET_IN = 'answered 401';
/** Strangers, broken headers and what has just been revoked; more would mean that callers whom a request has shut out stay outside. */
const MOST_NOT_LET_IN = 0.15;
/** The same fault of the same route is told once. */
const TOLD = 40;

/** Requests made from the API document, one in three with something wrong in it, to every route and from every role. */
export async function fuzz({ count, seed }: Settings): Promise<Proof> {
  const tally = new Tally();
  const document = readDocument();
  const reached = new Map<string, Set<number>>();
  const took = new Map<string, number>();
  await inLentArena(tally, async (arena) => {
    const goesOn = (n: number): boolean => n * REQUESTS_OF_STORE < count;
    const fuzzStore = async (n: number): Promise<void> => {
      const from = n * REQUESTS_OF_STORE;
      const store = await openStore(`Fuzz ${from}`);
      await store.stock({ 'FUZZ-1': 1_000, 'FUZZ-2': 5, 'FUZZ-3': 0 });
      const callers = await Callers.of(arena, store);
      const field: Field = { arena, store, tally, reached, took, document, seed, known: new Known(), callers };
      await furnish(arena, store);
      await lookRound(field);
      const most = Math.min(REQUESTS_OF_STORE, count - from);
      const isLeft = (done: number): boolean => done < most;
      await inLanes(AT_ONCE, isLeft, (done) => ask(field, from + done));
      for (const broken of await brokenInvariants(arena.admin, store.merchantId, { manyAtOnce: true }))
        tally.fault(broken);
      await store.close();
      progress(`${tally.of('requests').toLocaleString('en')} requests, ${tally.faults.length} faults`);
    };
    await tellingCost(arena, () => inLanes(STORES, goesOn, fuzzStore));
  });
  tellSlowest(took);
  const all = document.operations.length;
  const unkind = [...reached].filter(([, seen]) => ![...seen].some((status) => status < 300));
  progress(`no success from ${unkind.map(([id, seen]) => `${id} (${[...seen].join(' ')})`).join(', ')}`);
  tally.must(
    tally.of(NOT_LET_IN) <= Math.max(100, MOST_NOT_LET_IN * count),
    () => `${tally.of(NOT_LET_IN)} requests came from nobody that is known`,
  );
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
  document: ApiDocument;
  seed: number;
  /** Statuses by route. */
  reached: Map<string, Set<number>>;
  /** Milliseconds by route, in sum. */
  took: Map<string, number>;
}

/** Where the time of a long run goes. */
function tellSlowest(took: ReadonlyMap<string, number>): void {
  const all = [...took.values()].reduce((sum, ms) => sum + ms, 0);
  const slowest = [...took].sort(([, a], [, b]) => b - a).slice(0, 12);
  progress(`time: ${slowest.map(([id, ms]) => `${id} ${((100 * ms) / all).toFixed(1)} %`).join(', ')}`);
}

/** Reads every list once, and one thing of each, so that from the beginning requests speak of what is there. */
async function lookRound(field: Field): Promise<void> {
  const { arena, store, known, document, seed } = field;
  const call = { port: arena.apis[0]!.port, key: store.key, method: 'GET' };
  const reads = document.operations.filter(({ method, path }) => method === 'GET' && !path.includes('stream'));
  for (const inside of [false, true])
    for (const operation of reads.filter(({ path }) => path.includes('{') === inside)) {
      const path = addressOf(operation, { random: new Random(seed), known, document });
      const answer = await send({ ...call, path });
      if (answer.status === 200) known.learn(resourceOf(operation), answer.body);
    }
}

async function ask(field: Field, n: number): Promise<void> {
  const { arena, tally, known, callers, reached, document, seed, took } = field;
  const operation = document.operations[n % document.operations.length]!;
  const random = new Random(seed * 1_000_003 + n);
  const request = requestTo(operation, { random, known, document });
  const caller = await callers.at(n, seed);
  const headers = { ...caller.headers, ...request.headers };
  const { port } = arena.apis[n % arena.apis.length]!;
  const began = performance.now();
  const answer = await sendAgain({ port, ...request, headers }, () =>
    tally.add('turned away as busy, and sent again'),
  ).catch((error: Error) => error);
  took.set(operation.id, (took.get(operation.id) ?? 0) + performance.now() - began);
  tally.add('requests');
  tally.add(request.spoiled ? 'with something wrong in them' : 'as the document asks for them');
  if (answer instanceof Error && (request.body?.length ?? 0) > BODY_LIMIT)
    return tally.add('hung up on, being too large');
  if (answer instanceof Error) return tell(field, operation, n, request, caller.name, [`no answer: ${answer.message}`]);
  tally.add(`answered ${Math.floor(answer.status / 100)}xx`);
  if (answer.status === 401) tally.add(NOT_LET_IN);
  reached.set(operation.id, (reached.get(operation.id) ?? new Set()).add(answer.status));
  await callers.heard(caller, answer);
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
