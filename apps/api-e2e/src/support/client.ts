import { randomUUID } from 'node:crypto';

export interface Answer<T> {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined where it is empty. */
  body: T;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { pointer: string; code: string; message: string }[];
  traceId?: string;
  results?: PlaceResult[];
}

export interface PlaceResult {
  status: number;
  order?: {
    id: string;
    number: number;
    externalNumber: string;
    stage: string;
    totalMinor: number;
    currency: string;
  };
  problem?: Problem;
}

export interface Placed {
  results: PlaceResult[];
}

export interface BulkAnswer {
  results: { id: string; status: number; problem?: Problem }[];
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

export interface Sending {
  /** An object is sent as JSON, text and bytes as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A small HTTP client that looks like a program with an API key, or a browser with a cookie. */
export class Client {
  constructor(
    private readonly base: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  static withKey = (base: string, secret: string): Client => new Client(base, { authorization: `Bearer ${secret}` });

  /** The same caller with more headers, perhaps at another process. */
  with(headers: Record<string, string>, base = this.base): Client {
    return new Client(base, { ...this.headers, ...headers });
  }

  get<T>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, { headers });
  }

  /** Sends a key of its own with every POST, unless one is given. */
  post<T>(path: string, body: unknown, key: string = randomUUID()): Promise<Answer<T>> {
    return this.send<T>('POST', path, { body, headers: { 'idempotency-key': key } });
  }

  async send<T>(method: string, path: string, { body, headers }: Sending = {}): Promise<Answer<T>> {
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const answer = await fetch(this.base + (path.startsWith('/api/') ? path : `/api/v1${path}`), {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      redirect: 'manual',
      ...(body !== undefined && { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: (isJson && text ? JSON.parse(text) : undefined) as T,
    };
  }
}
