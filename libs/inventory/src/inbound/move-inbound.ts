import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';
import { dissolveUnits } from '../logistic-units/dissolve-units.js';
import { lockInbound, writeStatus } from './inbound.sql.js';
import { INBOUND_TRANSITIONS, type InboundStatus, STEP_BACK } from './inbound.status.js';

export type InboundStep = 'arrive' | 'unload' | 'finish' | 'back' | 'cancel';

/**
 * Takes a delivery one step on, or one step back: nothing is in stock before it is posted. A delivery of which something was counted
 * is not cancelled and does not go back to before it was unloaded. Refuses: not_found, version_stale, inbound_state, inbound_counted,
 * nothing_counted (to finish).
 */
export async function moveInbound(
  tx: Tx,
  actor: Actor,
  { id, version, step }: { id: string; version: number; step: InboundStep },
): Promise<{ status: InboundStatus; version: number }> {
  const inbound = await lockInbound(tx, id, step, version);
  const status = INBOUND_TRANSITIONS[step].to ?? STEP_BACK[inbound.status]!;
  const [counted] = await tx.sql<{ units: number }>`
    SELECT coalesce(sum(accepted + rejected), 0)::float8 AS units FROM inventory.inbound_line WHERE inbound_id = ${id}`;
  const undoes = step === 'cancel' || (step === 'back' && inbound.status !== 'inspected');
  if (undoes && counted!.units > 0) throw refuse('inbound_counted', { number: inbound.number, units: counted!.units });
  if (step === 'finish' && counted!.units === 0) throw refuse('nothing_counted', { number: inbound.number });
  await writeStatus(tx, inbound, status);
  if (step === 'cancel') await dissolveUnits(tx, actor, { kind: 'inbound', id, number: inbound.number });
  await emit(tx, actor, {
    type: 'inbound.moved',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number: inbound.number, step, before: inbound.status, after: status },
  });
  return { status, version: version + 1 };
}
