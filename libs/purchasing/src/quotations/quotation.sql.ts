import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';

export interface LockedQuotation {
  id: string;
  number: string;
  status: string;
  version: number;
}

/** An open request under lock. Refuses: not_found, quotation_not_open. */
export async function lockOpen(tx: Tx, id: string): Promise<LockedQuotation> {
  const [quotation] = await tx.sql<LockedQuotation & Record<string, unknown>>`
    SELECT id, number, status, version FROM purchasing.quotation WHERE id = ${id} FOR NO KEY UPDATE`;
  if (!quotation) throw refuse('not_found');
  if (quotation.status !== 'open')
    throw refuse('quotation_not_open', { number: quotation.number }, [
      { pointer: '/status', code: 'quotation_not_open', params: { number: quotation.number } },
    ]);
  return quotation;
}

/** Raises the version of a request and tells what happened to it. */
export async function moveQuotation(
  tx: Tx,
  actor: Actor,
  { id, number, status, version }: LockedQuotation,
  event: { type: string; status?: 'awarded' | 'cancelled'; payload?: Record<string, unknown> },
): Promise<void> {
  await tx.run`
    UPDATE purchasing.quotation SET status = ${event.status ?? status}, version = version + 1 WHERE id = ${id}`;
  await emit(tx, actor, {
    type: event.type,
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number, ...event.payload },
  });
}
