import type { Actor } from '../db/actor.js';
import { nextNumber } from '../db/next-number.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { readSubjects } from './subjects.js';

/** A request as it was sent, to be sent again once someone accepts it. */
export interface KeptRequest {
  method: string;
  /** The route's template, for people who read lists of proposals. */
  route: string;
  path: string;
  query: string;
  body: string;
  ifMatch: string | null;
}

export interface NewProposal {
  permission: string;
  request: KeptRequest;
  about: { kind: string | undefined; ids: readonly string[] };
  /** Set where the amount is beyond the proposer's limit. */
  amountMinor: number | null;
  /** Per-item answers of the rehearsal, where there are such. */
  preview: unknown;
}

/** Keeps a request for someone else to decide, with the records it is about as they are today. Returns its id. */
export async function makeProposal(tx: Tx, actor: Actor, proposal: NewProposal): Promise<string> {
  const id = uuid7();
  const number = await nextNumber(tx, 'proposal');
  const { permission, request, about, amountMinor, preview } = proposal;
  const subjects = await readSubjects(tx, about.kind, about.ids);
  const kept = { kind: about.kind ?? null, records: subjects };
  const shopIds = [...new Set(subjects.flatMap(({ shopId }) => shopId ?? []))];
  await tx.run`
    INSERT INTO platform.proposal (id, number, permission, proposed_by, method, route, path, query, body, if_match, amount_minor,
      approvals_needed, subjects, shop_ids, outcome)
    VALUES (${id}, ${number}, ${permission}, ${actor.id}, ${request.method}, ${request.route}, ${request.path}, ${request.query},
      ${request.body}, ${request.ifMatch}, ${amountMinor}, ${await approvalsNeeded(tx, permission, amountMinor)},
      ${JSON.stringify(kept)}::jsonb, ${shopIds}::uuid[], ${preview ? JSON.stringify(preview) : null}::jsonb)`;
  await emit(tx, actor, {
    type: 'proposal.made',
    subjectId: id,
    subjectVersion: 1,
    payload: { number, permission, amountMinor, about: about.ids },
  });
  return id;
}

/** How many people must agree to this amount; one where no rule says otherwise. */
async function approvalsNeeded(tx: Tx, permission: string, amountMinor: number | null): Promise<number> {
  if (amountMinor === null) return 1;
  const [row] = await tx.sql<{ approvals: number | null }>`
    SELECT max(approvals)::int AS approvals FROM platform.approval_rule WHERE permission = ${permission} AND from_minor <= ${amountMinor}`;
  return row?.approvals ?? 1;
}
