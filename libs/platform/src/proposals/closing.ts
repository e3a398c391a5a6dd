import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import type { TxGate } from '../db/tx-gate.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { refusedEntirely, resultsOf } from './bulk-results.rules.js';

/** Closes a proposal in the transaction of the operation that it asked for: both happen or neither, and only once. */
export class Closing implements TxGate {
  passed = false;

  constructor(
    private readonly actor: Actor,
    private readonly proposal: { id: string; number: number; permission: string; proposedBy: string },
    private readonly reason: string | null,
  ) {}

  async beforeCommit(tx: Tx, result: unknown): Promise<void> {
    const results = resultsOf(result);
    if (results && refusedEntirely(results)) throw refuse('proposal_impossible', {}, [], { results });
    const { id, number, permission, proposedBy } = this.proposal;
    const [closed] = await tx.sql<{ version: number }>`
      UPDATE platform.proposal SET state = 'accepted', decided_by = ${this.actor.id}, decided_at = now(), reason = ${this.reason},
        outcome = ${results ? JSON.stringify(results) : null}::jsonb, version = version + 1
      WHERE id = ${id} AND state = 'open' RETURNING version`;
    if (!closed) throw refuse('proposal_decided', { state: 'accepted' });
    await tx.run`
      INSERT INTO platform.proposal_voice (id, proposal_id, kind, by_id, text)
      VALUES (${uuid7()}, ${id}, 'approval', ${this.actor.id}, ${this.reason ?? ''})`;
    await emit(tx, this.actor, {
      type: 'proposal.accepted',
      subjectId: id,
      subjectVersion: closed.version,
      payload: { number, permission, proposedBy },
    });
  }
}
