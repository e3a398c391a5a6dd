import { usersWhoMay } from '../access/who-may.js';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import type { EventRow } from '../events/reactions.js';
import { notify } from '../notifications/notify.js';

/** Tells those who may decide on it that a proposal waits, and its maker how it was decided. */
export async function tellProposals(tx: Tx, actor: Actor, events: EventRow[]): Promise<void> {
  const ids = [...new Set(events.map(({ subjectId }) => subjectId))];
  const rows = await tx.sql<{
    id: string;
    number: number;
    permission: string;
    proposedBy: string;
    amountMinor: number | null;
  }>`
    SELECT id, number::int AS number, permission, proposed_by AS "proposedBy", amount_minor::float8 AS "amountMinor"
    FROM platform.proposal WHERE id = ANY (${ids}::uuid[])`;
  const proposals = new Map(rows.map((row) => [row.id, row]));
  for (const { type, subjectId } of events) {
    const { number, permission, proposedBy, amountMinor } = proposals.get(subjectId)!;
    const deciders = type === 'proposal.made' ? await usersWhoMay(tx, permission, amountMinor ?? 0) : [proposedBy];
    await notify(tx, actor, {
      kind: type,
      to: { userIds: deciders.filter((id) => type !== 'proposal.made' || id !== proposedBy) },
      params: { number },
      link: `/proposals?open=${subjectId}`,
    });
  }
}
