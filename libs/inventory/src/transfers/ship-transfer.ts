import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { takeFromBins } from '../bins/take-from-bins.js';
import { postMovements } from '../stock/post-movements.js';
import { type Balance, balanceKey, movementsOf, sumByBalance } from '../stock/stock.rules.js';
import { lockBalances } from '../stock/stock.sql.js';
import { lockTransfer, readTransferLines, type TransferLine } from './transfer.sql.js';

/**
 * Sends a transfer off: its goods leave the first warehouse and are in transit. Refuses: not_found, version_stale, transfer_state,
 * would_oversell (reserved goods do not travel), stock_not_usable.
 */
export async function shipTransfer(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<{ version: number }> {
  const transfer = await lockTransfer(tx, id, 'ship', version);
  const { fromWarehouseId: warehouseId, number } = transfer;
  const lines = await readTransferLines(tx, id);
  const entry = { txnId: uuid7(), refId: id, refKind: 'transfer' as const, warehouseId, lines };
  const balances = await lockBalances(tx, sumByBalance([entry]));
  refuseReserved(warehouseId, lines, balances);
  const bins = await takeFromBins(tx, [entry], balances);
  await postMovements(tx, actor, movementsOf('dispatch', [entry]), bins);
  const lots = lines.flatMap(({ lineNo, variantId, quantity }) => {
    const taken = bins.filter((change) => change.variantId === variantId && change.lot !== '');
    const inLots = new Map<string, number>();
    for (const { lot, delta } of taken) inLots.set(lot, (inLots.get(lot) ?? 0) - delta);
    const rest = quantity - [...inLots.values()].reduce((sum, units) => sum + units, 0);
    return [...inLots, ...(rest > 0 ? [['', rest] as const] : [])].map(([lot, shipped]) => ({ lineNo, lot, shipped }));
  });
  await tx.run`
    INSERT INTO inventory.transfer_lot (transfer_id, line_no, lot, shipped)
    SELECT ${id}, "lineNo", lot, shipped FROM json_to_recordset(${JSON.stringify(lots)}::json) AS l ("lineNo" int, lot text, shipped bigint)`;
  await tx.run`UPDATE inventory.transfer_line SET shipped = quantity WHERE transfer_id = ${id}`;
  await tx.run`UPDATE inventory.transfer SET status = 'in_transit', shipped_at = now(), version = ${version + 1} WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'transfer.shipped',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number, units: lines.reduce((sum, { quantity }) => sum + quantity, 0) },
  });
  return { version: version + 1 };
}

function refuseReserved(
  warehouseId: string,
  lines: readonly TransferLine[],
  balances: ReadonlyMap<string, Balance & { frozen: boolean }>,
): void {
  const errors = lines.flatMap(({ variantId, sku, quantity }, n): FieldError[] => {
    const balance = balances.get(balanceKey({ warehouseId, variantId }));
    const available = !balance || balance.frozen ? 0 : balance.onHand - balance.reserved;
    return quantity > available
      ? [{ pointer: `/lines/${n}/quantity`, code: 'would_oversell', params: { sku, available } }]
      : [];
  });
  if (errors[0]) throw refuse('would_oversell', errors[0].params, errors);
}
