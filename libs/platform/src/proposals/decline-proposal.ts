import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { mayDecide } from './deciders.rules.js';

/** Declines a proposal with a reason that its maker reads. Refuses `not_found`, `own_proposal`, `forbidden` (403), `proposal_decided` (409). */
export async function declineProposal(
  tx: Tx,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const proposal = await lockOpen(tx, actor, id);
  if (proposal.proposedBy === actor.id) throw refuse('own_proposal');
  if (!mayDecide(actor, proposal)) throw refuse('forbidden', { permission: proposal.permission });
  await close(tx, actor, { ...proposal, id }, 'declined', reason);
}

/** Takes back a proposal that nobody has decided yet. Refuses `not_found`, `not_your_proposal` (403), `proposal_decided` (409). */
export async function withdrawProposal(tx: Tx, actor: Actor, id: string): Promise<void> {
  const proposal = await lockOpen(tx, actor, id);
  if (proposal.proposedBy !== actor.id) throw refuse('not_your_proposal');
  await close(tx, actor, { ...proposal, id }, 'withdrawn', null);
}

interface Open {
  number: number;
  permission: string;
  proposedBy: string;
  amountMinor: number | null;
}

async function lockOpen(tx: Tx, actor: Actor, id: string): Promise<Open> {
  const [proposal] = await tx.sql<Open & { state: string }>`
    SELECT number::int AS number, permission, state, proposed_by AS "proposedBy", amount_minor::float8 AS "amountMinor"
    FROM platform.proposal WHERE id = ${id} FOR UPDATE`;
  if (!proposal || !(proposal.proposedBy === actor.id || actor.authority?.rights.has(proposal.permission)))
    throw refuse('not_found');
  if (proposal.state !== 'open') throw refuse('proposal_decided', { state: proposal.state });
  return proposal;
}

async function close(
  tx: Tx,
  actor: Actor,
  { id, number, permission }: Open & { id: string },
  state: string,
  reason: string | null,
): Promise<void> {
  const [row] = await tx.sql<{ version: number }>`
    UPDATE platform.proposal SET state = ${state}, decided_by = ${actor.id}, decided_at = now(), reason = ${reason}, version = version + 1
    WHERE id = ${id} RETURNING version`;
  await emit(tx, actor, {
    type: `proposal.${state}`,
    subjectId: id,
    subjectVersion: row!.version,
    payload: { number, permission },
  });
}
