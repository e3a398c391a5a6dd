import { type BalanceKey, correctReserved, type SettleReason } from '@zhanggui/inventory';
import type { Actor, Tx } from '@zhanggui/platform';
import { faultsOf } from './audit-reservations.js';

/**
 * Makes a frozen balance reserve what orders, holds and allotments ask for, by new entries of the ledger, and lets it be sold again: what
 * somebody decided after they looked. Refuses: not_found, not_frozen, balance_differs (settle that first), would_oversell.
 */
export function settleReservations(
  tx: Tx,
  actor: Actor,
  { reason, ...key }: BalanceKey & { reason: SettleReason },
): Promise<{ reserved: number }> {
  return correctReserved(tx, actor, {
    ...key,
    reason,
    // Read when the balance is locked: nobody reserves or releases meanwhile.
    corrections: async () => (await faultsOf(tx, key)).map(({ refId, held, due }) => ({ refId, units: due - held })),
  });
}
