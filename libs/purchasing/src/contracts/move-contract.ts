import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { lockContract } from './contract.sql.js';

/** Puts a draft into force; its prices bind from its first day on. Refuses: not_found, contract_not_draft, contract_over. */
export async function activateContract(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  const { number, status, endsOn, version } = await lockContract(tx, id);
  if (status !== 'draft')
    throw refuse('contract_not_draft', { number }, [
      { pointer: '/status', code: 'contract_not_draft', params: { number } },
    ]);
  const { today } = await merchantDay(tx, actor);
  if (endsOn < today) throw refuse('contract_over', {}, [{ pointer: '/endsOn', code: 'contract_over' }]);
  await tx.run`UPDATE purchasing.contract SET status = 'active', version = version + 1 WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'contract.activated',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number, endsOn },
  });
}

/** Ends a contract before its time, for a reason. Refuses: not_found, contract_not_active. */
export async function terminateContract(
  tx: Tx,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const { number, status, version } = await lockContract(tx, id);
  if (status !== 'active')
    throw refuse('contract_not_active', { number }, [
      { pointer: '/status', code: 'contract_not_active', params: { number } },
    ]);
  await tx.run`
    UPDATE purchasing.contract SET status = 'terminated', end_reason = ${reason.trim()}, version = version + 1 WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'contract.terminated',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number },
  });
}
