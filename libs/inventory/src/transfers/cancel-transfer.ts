import { type Actor, emit, type Tx } from '@zhanggui/platform';
import { dissolveUnits } from '../logistic-units/dissolve-units.js';
import { lockTransfer } from './transfer.sql.js';

/** Gives up a transfer that was not shipped. Refuses: not_found, version_stale, transfer_state. */
export async function cancelTransfer(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<{ version: number }> {
  const { number } = await lockTransfer(tx, id, 'cancel', version);
  await tx.run`UPDATE inventory.transfer SET status = 'cancelled', version = ${version + 1} WHERE id = ${id}`;
  await dissolveUnits(tx, actor, { kind: 'transfer', id, number });
  await emit(tx, actor, {
    type: 'transfer.cancelled',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number },
  });
  return { version: version + 1 };
}
