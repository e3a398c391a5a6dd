import type { Authority, Scope } from '../access/authority.js';
import type { TxGate } from './tx-gate.js';

/** Who acts: a person in a session, a program with an API key, or the product itself. */
export interface Actor {
  readonly kind: 'user' | 'key' | 'system';
  readonly id: string;
  readonly merchantId: string;
  /** Whose idempotency keys these are: stays the same when a session or a key is renewed. */
  readonly clientId: string;
  readonly requestId: string | null;
  /** What the actor may carry out. */
  readonly permissions: ReadonlySet<string>;
  /** Levels, limits and reach behind it; the product itself has none and is bound by none. */
  readonly authority?: Authority;
  /** The shops and warehouses within which this request works; without one: all. */
  readonly scope?: Scope;
  /** Set where the request may see only what this person or key made. */
  readonly ownBy?: string;
  /** Who proposed what the actor now carries out. */
  readonly onBehalfOf?: string;
  /** What must happen in the transaction of this request before it is committed. */
  readonly gate?: TxGate;
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** The product itself at work for one merchant, outside any request. `job` says what it is doing. */
export function systemActor(merchantId: string, job: string): Actor {
  return { kind: 'system', id: NOBODY, merchantId, clientId: NOBODY, requestId: job, permissions: new Set() };
}
