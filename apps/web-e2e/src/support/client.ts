import { randomUUID } from 'node:crypto';

/** A program of the merchant that calls the API with a key, as a shop would. */
export class Client {
  constructor(
    private readonly base: string,
    private readonly secret: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('POST', path, body, { 'idempotency-key': randomUUID() });
  }

  /** A step of something that has versions. */
  step<T>(path: string, version: number, body?: unknown): Promise<T> {
    return this.send<T>('POST', path, body, { 'if-match': `"v${version}"` });
  }

  patch<T>(path: string, version: number, body: unknown): Promise<T> {
    return this.send<T>('PATCH', path, body, { 'if-match': `"v${version}"` });
  }

  private async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.secret}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    // What prepares a journey must work; refusals are for the screens to show.
    if (!answer.ok || answer.status === 207) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}
