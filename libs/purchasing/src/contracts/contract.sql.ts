import { refuse, type Tx } from '@zhanggui/platform';

export interface KeptContract {
  id: string;
  number: string;
  title: string;
  startsOn: string;
  endsOn: string;
  leadTimeDays: number | null;
  aql: string | null;
  mostRejectPercent: string | null;
  takeBackDays: number | null;
  terms: string | null;
  status: 'draft' | 'active' | 'expired' | 'terminated';
  version: number;
}

/** A contract under lock. Refuses: not_found. */
export async function lockContract(tx: Tx, id: string): Promise<KeptContract> {
  const [contract] = await tx.sql<KeptContract & Record<string, unknown>>`
    SELECT id, number, title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", lead_time_days AS "leadTimeDays", aql::text AS aql,
      most_reject_percent::text AS "mostRejectPercent", take_back_days AS "takeBackDays", terms, status, version
    FROM purchasing.contract WHERE id = ${id} FOR NO KEY UPDATE`;
  if (!contract) throw refuse('not_found');
  return contract;
}
