import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Gate } from './lanes.js';

export interface Call {
  port: number;
  /** Secret of the API key; none: a stranger. */
  key?: string;
  method: string;
  /** Below /api/v1, with its query. */
  path: string;
  headers?: Record<string, string>;
  /** An object is sent as JSON, bytes as they are. */
  body?: unknown;
  /** Which of this machine's addresses asks. */
  from?: string;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  /** The parsed body; undefined where there is no JSON. */
  body: unknown;
}

/** A request whose last byte is withheld: the socket is open, the server has read everything else. */
interface Held {
  release: () => Promise<Answer>;
}

/** The proofs break things: they talk to this machine and to no other. */
const HERE = '127.0.0.1';

const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 1_024 });

/** Sends a request and waits for its answer; rejects when the server is not reachable or hangs up. */
export function send(call: Call): Promise<Answer> {
  const request = requestOf(call);
  const answer = answerOf(request);
  request.end(bytesOf(call.body));
  return answer;
}

/**
 * The same, and once more where the process had too much under way and says that it has not looked: on a busy machine that may be, and
 * is promised. `told` hears of it.
 */
export async function sendAgain(call: Call, told?: () => void): Promise<Answer> {
  for (;;) {
    const answer = await send(call);
    if (!isTurnedAway(answer)) return answer;
    told?.();
    await wait(AFTER_BUSY_MS);
  }
}

const isTurnedAway = ({ status, body }: Answer): boolean =>
  status === 503 && (body as { code?: string })?.code === 'busy';

/** What `Retry-After` says. */
const AFTER_BUSY_MS = 1_000;

/** The same with an idempotency key of its own, unless one is given. */
export const post = (call: Omit<Call, 'method'>, key: string = randomUUID()): Promise<Answer> =>
  send({ ...call, method: 'POST', headers: { 'idempotency-key': key, ...call.headers } });

function requestOf({ port, key, method, path, headers, body, from }: Call): http.ClientRequest {
  const bytes = bytesOf(body);
  return http.request({
    host: HERE,
    port,
    ...(from && { localAddress: from }),
    method,
    path: `/api/v1${path}`,
    agent,
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(bytes && { 'content-type': 'application/json' }),
      // Without it a request that has no body would be sent as one in parts, of a type that is not said.
      ...((bytes || method !== 'GET') && { 'content-length': bytes?.length ?? 0 }),
      ...headers,
    },
  });
}

/** Sends all of a request but its last byte. */
function hold(call: Call): Promise<Held> {
  const bytes = bytesOf(call.body);
  return new Promise((resolve, reject) => {
    const request = requestOf(call);
    const answer = answerOf(request);
    answer.catch(reject);
    if (!bytes || bytes.length === 0) {
      request.once('socket', () => resolve({ release: () => (request.end(), answer) }));
      return void request.flushHeaders();
    }
    const release = (): Promise<Answer> => (request.end(bytes.subarray(-1)), answer);
    request.write(bytes.subarray(0, -1), (error) => (error ? reject(error) : resolve({ release })));
    if (bytes.length === 1) request.flushHeaders();
  });
}

/** As many as one process lets in at once, and a few that prepare what comes next: more would be turned away. */
const MOST_AT_ONCE = 340;
const gate = new Gate(MOST_AT_ONCE);

/** Opens all of them, then releases them together; the answers, in their order. Who is turned away comes again, as in `sendAgain`. */
export async function rush(calls: readonly Call[], told?: () => void): Promise<Answer[]> {
  const answers = await gate.through(calls.length, async () => {
    const held = await Promise.all(calls.map(hold));
    return Promise.all(held.map(({ release }) => release()));
  });
  return Promise.all(
    answers.map(async (answer, n) => {
      if (!isTurnedAway(answer)) return answer;
      told?.();
      await wait(AFTER_BUSY_MS);
      return sendAgain(calls[n]!, told);
    }),
  );
}

function bytesOf(body: unknown): Buffer | undefined {
  if (body === undefined) return undefined;
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
}

function answerOf(request: http.ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      const parts: Buffer[] = [];
      const isEndless = /event-stream/.test(response.headers['content-type'] ?? '');
      // Whether it begins is all that is asked of a stream that does not end.
      if (isEndless) {
        resolve({ status: response.statusCode!, headers: response.headers, text: '', body: undefined });
        return void request.destroy();
      }
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const isJson = /json/.test(response.headers['content-type'] ?? '');
        try {
          const body: unknown = isJson && text ? JSON.parse(text) : undefined;
          resolve({ status: response.statusCode!, headers: response.headers, text, body });
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  });
}
