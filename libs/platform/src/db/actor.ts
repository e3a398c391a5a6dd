/** Who acts: a person in a session, a program with an API key, or the product itself. */
export interface Actor {
  readonly kind: 'user' | 'key' | 'system';
  readonly id: string;
  readonly merchantId: string;
  /** Whose idempotency keys these are: stays the same when a session or a key is renewed. */
  readonly clientId: string;
  readonly requestId: string | null;
  readonly permissions: ReadonlySet<string>;
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** The product itself at work for one merchant, outside any request. `job` says what it is doing. */
export function systemActor(merchantId: string, job: string): Actor {
  return { kind: 'system', id: NOBODY, merchantId, clientId: NOBODY, requestId: job, permissions: new Set() };
}
