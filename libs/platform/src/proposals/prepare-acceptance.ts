import { reaches } from '@zhanggui/shared';
import { overlap } from '../access/authority.js';
import { authorityIn } from '../access/load-authority.js';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { isSwitchedOn } from '../settings/features.js';
import { Closing } from './closing.js';
import { mayDecide } from './deciders.rules.js';
import type { KeptRequest } from './make-proposal.js';
import { readSubjects, type Subject } from './subjects.js';
import { differencesOf, unseen } from './subjects.rules.js';

interface OpenProposal extends KeptRequest {
  id: string;
  number: number;
  permission: string;
  state: string;
  proposedBy: string;
  amountMinor: number | null;
  approvalsNeeded: number;
  approvalsGiven: number;
  hasApproved: boolean;
  subjects: { kind: string | null; records: Subject[] };
}

export interface Acceptance {
  proposalId: string;
  seen: Readonly<Record<string, number>>;
  reason: string | null;
}

/** What is to be sent now, and as whom. */
export interface ToCarryOut {
  actor: Actor;
  request: KeptRequest;
  /** Version of the record in the request's address, where it has one. */
  ifMatch: string | null;
}

/**
 * Checks that the actor may accept: both people's rights, limits and reach, and that changed records were looked at. Where more
 * people must agree, notes the approval and returns null. Refuses `not_found`, `own_proposal`, `forbidden` (403), `beyond_limit`
 * (403), `proposal_decided`, `already_approved`, `proposer_not_allowed` (409), `proposal_outdated` (412), `reason_required` (422) where the merchant asks for reasons.
 */
export async function prepareAcceptance(
  tx: Tx,
  actor: Actor,
  { proposalId, seen, reason }: Acceptance,
): Promise<ToCarryOut | null> {
  const proposal = await lockProposal(tx, actor, proposalId);
  refuseDecider(actor, proposal);
  if (!reason?.trim() && (await isSwitchedOn(tx, actor.merchantId, 'proposals.reasons_required')))
    throw refuse('reason_required', {}, [{ pointer: '/reason', code: 'reason_required' }]);
  const theirs = (await authorityIn(tx, proposal.proposedBy)).rights.get(proposal.permission);
  if (!reaches(theirs?.level, 'suggest')) throw refuse('proposer_not_allowed');
  const now = await readSubjects(
    tx,
    proposal.subjects.kind ?? undefined,
    proposal.subjects.records.map(({ id }) => id),
  );
  const differences = differencesOf(proposal.subjects.records, now);
  const surprising = unseen(differences, seen);
  if (surprising.length > 0) throw refuse('proposal_outdated', {}, [], { differences: surprising });
  if (proposal.approvalsGiven + 1 < proposal.approvalsNeeded) {
    await noteApproval(tx, actor, proposal, reason);
    return null;
  }
  const mine = actor.authority!.rights.get(proposal.permission)!;
  const acting: Actor = { ...actor, onBehalfOf: proposal.proposedBy, scope: overlap(mine.scope, theirs!.scope) };
  const version = proposal.ifMatch === null ? undefined : differences[0]?.version;
  return {
    actor: { ...acting, gate: new Closing(acting, proposal, reason) },
    request: proposal,
    ifMatch: version === undefined ? proposal.ifMatch : `"v${version}"`,
  };
}

async function lockProposal(tx: Tx, actor: Actor, id: string): Promise<OpenProposal> {
  const [proposal] = await tx.sql<OpenProposal>`
    SELECT id, number::int AS number, permission, state, proposed_by AS "proposedBy", amount_minor::float8 AS "amountMinor",
      approvals_needed AS "approvalsNeeded", method, route, path, query, body, if_match AS "ifMatch", subjects,
      (SELECT count(*)::int FROM platform.proposal_voice v WHERE v.proposal_id = p.id AND v.kind = 'approval') AS "approvalsGiven",
      EXISTS (SELECT FROM platform.proposal_voice v WHERE v.proposal_id = p.id AND v.kind = 'approval' AND v.by_id = ${actor.id}) AS "hasApproved"
    FROM platform.proposal p WHERE id = ${id} FOR UPDATE`;
  if (!proposal || !(proposal.proposedBy === actor.id || actor.authority?.rights.has(proposal.permission)))
    throw refuse('not_found');
  return proposal;
}

function refuseDecider(actor: Actor, proposal: OpenProposal): void {
  if (proposal.state !== 'open') throw refuse('proposal_decided', { state: proposal.state });
  if (proposal.proposedBy === actor.id) throw refuse('own_proposal');
  if (!actor.permissions.has(proposal.permission)) throw refuse('forbidden', { permission: proposal.permission });
  if (!mayDecide(actor, proposal)) throw refuse('beyond_limit', { permission: proposal.permission });
  if (proposal.hasApproved) throw refuse('already_approved');
}

async function noteApproval(
  tx: Tx,
  actor: Actor,
  { id, number, permission }: OpenProposal,
  reason: string | null,
): Promise<void> {
  await tx.run`
    INSERT INTO platform.proposal_voice (id, proposal_id, kind, by_id, text) VALUES (${uuid7()}, ${id}, 'approval', ${actor.id}, ${reason ?? ''})`;
  const [row] = await tx.sql<{
    version: number;
  }>`UPDATE platform.proposal SET version = version + 1 WHERE id = ${id} RETURNING version`;
  await emit(tx, actor, {
    type: 'proposal.approved',
    subjectId: id,
    subjectVersion: row!.version,
    payload: { number, permission },
  });
}
