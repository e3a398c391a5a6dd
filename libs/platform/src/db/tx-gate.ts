import type { Tx } from './tx.js';

/**
 * Something that belongs to a request's first writing transaction, whatever operation runs in it: it is called after the work and
 * before the commit, and may throw to undo all of it. Proposals use it to rehearse an operation and to be closed by one.
 */
export interface TxGate {
  /** Set once a transaction went through: later ones of the same request pass freely. */
  passed: boolean;
  beforeCommit(tx: Tx, result: unknown): Promise<void>;
}
