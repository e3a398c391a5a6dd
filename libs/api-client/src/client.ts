import { problemFrom, unreachable } from './problem.js';
import { ProposalMade } from './proposal-made.js';
import type { Proposal } from './types.js';

const base = '/api/v1';

export type QueryValue = string | number | boolean | null | undefined;

interface CallOptions {
  query?: Record<string, QueryValue>;
  body?: unknown;
  /** One uuid per user intent; a repeated attempt at the same intent carries the same key. */
  idempotencyKey?: string;
  /** Version of the document being edited, sent as `If-Match: "v3"`. */
  ifVersion?: number;
  /** The page asks by itself; nobody need be there. */
  background?: boolean;
  signal?: AbortSignal;
}

interface UploadOptions {
  query?: Record<string, QueryValue>;
  contentType: string;
  idempotencyKey: string;
  onProgress?: (sentBytes: number) => void;
  signal?: AbortSignal;
}

interface Situation {
  csrfToken: string | null;
  language: string;
  onUnauthorized: () => void;
}

const situation: Situation = { csrfToken: null, language: 'en', onUnauthorized: () => undefined };

/** Tells the client who is asking: the session's CSRF token, the reader's language, what to do when it has ended. */
export function configureClient(change: Partial<Situation>): void {
  Object.assign(situation, change);
}

export const api = {
  get: <Answer>(path: string, options: CallOptions = {}) => call<Answer>('GET', path, options),
  post: <Answer>(path: string, options: CallOptions = {}) => call<Answer>('POST', path, options),
  put: <Answer>(path: string, options: CallOptions = {}) => call<Answer>('PUT', path, options),
  patch: <Answer>(path: string, options: CallOptions = {}) => call<Answer>('PATCH', path, options),
  delete: (path: string, options: CallOptions = {}) => call<undefined>('DELETE', path, options),
  download,
  upload,
  url: urlOf,
};

/** A path with its query under the API's base, for links, downloads and event streams. */
function urlOf(path: string, query: Record<string, QueryValue> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

/** A file that is made for this request alone. */
async function download(path: string, options: CallOptions = {}): Promise<Blob> {
  const response = await send('POST', path, options);
  if (response.ok) return response.blob();
  return settle<never>(path, await arrived(response));
}

async function call<Answer>(method: string, path: string, options: CallOptions): Promise<Answer> {
  return settle<Answer>(path, await arrived(await send(method, path, options)));
}

const arrived = async (response: Response): Promise<Arrived> => ({
  status: response.status,
  text: await response.text(),
  header: (name) => response.headers.get(name),
});

function send(method: string, path: string, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', ...commonHeaders(method, options) };
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  return fetch(urlOf(path, options.query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch((error: unknown) => {
    // An abort is the caller's own decision and is no failure to reach the server.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  });
}

function commonHeaders(method: string, options: CallOptions): Record<string, string> {
  return {
    'Accept-Language': situation.language,
    ...(method !== 'GET' && situation.csrfToken ? { 'X-CSRF-Token': situation.csrfToken } : {}),
    ...(options.background ? { 'X-Background': '1' } : {}),
    ...(options.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {}),
    ...(options.ifVersion === undefined ? {} : { 'If-Match': `"v${options.ifVersion}"` }),
  };
}

/** Sends a file as the raw body. XMLHttpRequest, because fetch does not report how much has been sent. */
function upload<Answer>(path: string, file: Blob, options: UploadOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', urlOf(path, options.query));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', options.contentType);
    for (const [name, value] of Object.entries(commonHeaders('POST', { idempotencyKey: options.idempotencyKey }))) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => options.onProgress?.(event.loaded);
    request.onload = () => {
      const { status, responseText: text } = request;
      try {
        resolve(settle<Answer>(path, { status, text, header: (name) => request.getResponseHeader(name) }));
      } catch (error) {
        reject(error as Error);
      }
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

interface Arrived {
  status: number;
  text: string;
  header: (name: string) => string | null;
}

function settle<Answer>(path: string, { status, text, header }: Arrived): Answer {
  // Nothing has happened yet: nobody may take this for the answer that was asked for.
  if (status === 202 && header('proposal') !== null) throw new ProposalMade(JSON.parse(text) as Proposal);
  if (status >= 200 && status < 300) return (text === '' ? undefined : JSON.parse(text)) as Answer;
  const problem = problemFrom(status, text, header('x-request-id'));
  // The auth routes answer 401 for wrong credentials or "nobody is signed in": their callers decide.
  if (status === 401 && !path.startsWith('/auth/')) situation.onUnauthorized();
  throw problem;
}

/** A uuid v4. `crypto.randomUUID` is missing on plain http outside localhost, `getRandomValues` is not. */
export function newIntentKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
