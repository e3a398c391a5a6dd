import http from 'node:http';
import https from 'node:https';
import { type AddressPolicy, urlFault } from './address.rules.js';
import { guardedLookup, type Resolve } from './resolve.js';
import { readRetryAfter } from './schedule.rules.js';

/** Of an answer so much is read, and so much kept for the log. */
const MOST_READ_BYTES = 65_536;
const MOST_KEPT_BYTES = 2_048;

export interface PostSettings {
  policy: AddressPolicy;
  resolve: Resolve;
  timeoutMs: number;
}

export interface PostAnswer {
  status: number | null;
  error: string | null;
  answer: string;
  retryAfterMs: number | null;
  durationMs: number;
}

/**
 * Sends one body to an address outside and says what came of it; it never throws. Every connection is new and goes to an address that
 * was checked a moment before. Redirects are answers like any other.
 */
export async function postGuarded(
  url: string,
  headers: Record<string, string>,
  body: string,
  settings: PostSettings,
): Promise<PostAnswer> {
  const startedAt = performance.now();
  const result = await send(url, headers, body, settings).catch((error: unknown) => ({
    status: null,
    error: codeOf(error),
    answer: '',
    retryAfterMs: null,
  }));
  return { ...result, durationMs: Math.round(performance.now() - startedAt) };
}

function send(
  url: string,
  headers: Record<string, string>,
  body: string,
  { policy, resolve, timeoutMs }: PostSettings,
): Promise<Omit<PostAnswer, 'durationMs'>> {
  // Settings may have become stricter since the address was saved.
  if (urlFault(url, policy)) return Promise.reject(Object.assign(new Error(url), { code: 'BLOCKED' }));
  return new Promise((resolveAnswer, reject) => {
    const request = (url.startsWith('https:') ? https : http).request(url, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup(policy, resolve),
      headers: { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' },
    });
    let giveUp = (): void => void request.destroy(Object.assign(new Error('timeout'), { code: 'TIMEOUT' }));
    const timer = setTimeout(() => giveUp(), timeoutMs);
    request.on('close', () => clearTimeout(timer));
    request.on('error', reject);
    request.on('response', (response) => {
      giveUp = () => void response.destroy();
      void readBody(response).then((answer) => {
        request.destroy();
        resolveAnswer({
          status: response.statusCode ?? null,
          error: null,
          answer,
          retryAfterMs: readRetryAfter(response.headers['retry-after'], timeOf(response)),
        });
      });
    });
    request.end(body);
  });
}

/** By the clock of whoever answers, which is the one that a date in `Retry-After` was written by. */
const timeOf = ({ headers }: http.IncomingMessage): number => Date.parse(headers.date ?? '') || Date.now();

/** The beginning of the body as text. The status has decided already: a body that breaks off or never ends changes nothing. */
async function readBody(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= MOST_READ_BYTES) break;
    }
  } catch {
    // What has arrived is what there is.
  }
  // PostgreSQL text cannot hold U+0000.
  return Buffer.concat(chunks).subarray(0, MOST_KEPT_BYTES).toString('utf8').replaceAll('\u0000', '\ufffd');
}

/** `ECONNREFUSED`, `TIMEOUT`, `BLOCKED`, `CERT_HAS_EXPIRED` …; of several attempts on one name the first. */
function codeOf(error: unknown): string {
  const { code, errors } = error as { code?: unknown; errors?: { code?: unknown }[] };
  const found = code ?? errors?.[0]?.code;
  return typeof found === 'string' ? found : 'FAILED';
}
