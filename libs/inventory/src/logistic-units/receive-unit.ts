import { type Actor, refuse, type Tx } from '@zhanggui/platform';
import { groupBy, readSscc } from '@zhanggui/shared';
import { type ReceivedTransfer, receiveTransfer } from '../transfers/receive-transfer.js';
import { lockTransfer, readTransferLines } from '../transfers/transfer.sql.js';
import { faultOfScan, lockScanned, markScanned } from './scanned-units.sql.js';

export interface ReceivedUnit extends ReceivedTransfer {
  sscc: string;
  articles: number;
  units: number;
}

/**
 * Takes in one pallet of a transfer, whole, by its scanned SSCC. Refuses: not_found, transfer_state, sscc_unknown, unit_of_delivery,
 * unit_of_transfer, unit_scanned, more_than_shipped (its goods were taken in without it).
 */
export async function receiveUnit(
  tx: Tx,
  actor: Actor,
  { id, scan }: { id: string; scan: string },
): Promise<ReceivedUnit> {
  const { version, number } = await lockTransfer(tx, id, 'receive');
  const sscc = readSscc(scan);
  const unit = sscc ? (await lockScanned(tx, [sscc])).get(sscc) : undefined;
  const fault = faultOfScan(unit, { kind: 'transfer', id }, sscc ?? scan.trim(), false);
  if (fault || !unit)
    throw refuse(fault!.code, fault!.params, [{ pointer: '/scan', code: fault!.code, params: fault!.params ?? {} }]);
  const lineNos = new Map((await readTransferLines(tx, id)).map(({ variantId, lineNo }) => [variantId, lineNo]));
  const lines = [...groupBy(unit.lines, ({ variantId }) => variantId)].map(([variantId, lots]) => ({
    lineNo: lineNos.get(variantId)!,
    received: lots.reduce((sum, { quantity }) => sum + quantity, 0),
    lots: lots.filter(({ lot }) => lot !== '').map(({ lot, quantity }) => ({ lot, quantity })),
  }));
  const received = await receiveTransfer(tx, actor, { id, version, lines });
  await markScanned(tx, actor, { kind: 'transfer', number }, [
    { id: unit.id, sscc: unit.sscc, arrived: true, rejectReason: '' },
  ]);
  const units = lines.reduce((sum, line) => sum + line.received, 0);
  return { ...received, sscc: unit.sscc, articles: lines.length, units };
}
