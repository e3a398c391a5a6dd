import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { readProposal } from './proposals.queries.js';

/** Adds a comment of someone who has a say in the proposal. Refuses `not_found`. */
export async function commentOnProposal(
  tx: Tx,
  actor: Actor,
  { id, text }: { id: string; text: string },
): Promise<void> {
  const { number, version } = await readProposal(tx, actor, id);
  await tx.run`
    INSERT INTO platform.proposal_voice (id, proposal_id, kind, by_id, text) VALUES (${uuid7()}, ${id}, 'comment', ${actor.id}, ${text})`;
  await emit(tx, actor, { type: 'proposal.commented', subjectId: id, subjectVersion: version, payload: { number } });
}

/** Says why, while nobody has decided. Refuses `not_found`, `not_your_proposal` (403), `proposal_decided` (409). */
export async function explainProposal(tx: Tx, actor: Actor, { id, text }: { id: string; text: string }): Promise<void> {
  const { proposedBy, state, number } = await readProposal(tx, actor, id);
  if (proposedBy !== actor.id) throw refuse('not_your_proposal');
  const [row] = await tx.sql<{ version: number }>`
    UPDATE platform.proposal SET note = ${text}, version = version + 1 WHERE id = ${id} AND state = 'open' RETURNING version`;
  if (!row) throw refuse('proposal_decided', { state });
  await emit(tx, actor, {
    type: 'proposal.explained',
    subjectId: id,
    subjectVersion: row.version,
    payload: { number },
  });
}
