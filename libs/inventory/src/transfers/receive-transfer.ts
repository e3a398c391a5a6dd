import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import type { BinChange } from '../bins/bins.rules.js';
import { defaultBin } from '../bins/resolve-bins.js';
import { postMovements } from '../stock/post-movements.js';
import { type Movement, movementOf } from '../stock/stock.rules.js';
import { openBalances } from '../stock/stock.sql.js';
import { lockTransfer, readTransferLines, type TransferLine } from './transfer.sql.js';

export interface ArrivedLine {
  lineNo: number;
  /** Units that arrived. */
  received: number;
  /** Units that will not come any more; without it none, and the rest stays in transit. */
  lost?: number | null;
  /** Which lots the units are of, where somebody saw it; others are taken as they expire. */
  lots?: readonly { lot: string; quantity: number }[];
}

export interface ReceivedTransfer {
  status: 'in_transit' | 'received';
  version: number;
}

type Arrival = TransferLine & { arrives: number; loses: number; lots: NonNullable<ArrivedLine['lots']> };

/**
 * Takes in what arrived, all or a part, and writes off what is missing for good; the transfer is done when nothing is in transit any
 * more. Lots arrive as what they are, what expires first is taken to have come first. Refuses: not_found, version_stale,
 * transfer_state, line_unknown, more_than_shipped, nothing_arrived.
 */
export async function receiveTransfer(
  tx: Tx,
  actor: Actor,
  { id, version, lines }: { id: string; version: number; lines: readonly ArrivedLine[] },
): Promise<ReceivedTransfer> {
  const transfer = await lockTransfer(tx, id, 'receive', version);
  const warehouseId = transfer.toWarehouseId;
  const known = await readTransferLines(tx, id);
  const arrivals = readArrivals(known, lines);
  const lots = await takeLots(tx, id, arrivals);
  const txnId = uuid7();
  const rest = { txnId, warehouseId, refId: id, refKind: 'transfer' as const };
  const movements = arrivals.flatMap(({ variantId, arrives, loses }, n): Movement[] => [
    ...(arrives > 0 ? [movementOf('arrive', { variantId, quantity: arrives }, 2 * n + 1, rest)] : []),
    ...(loses > 0 ? [lossOf({ variantId, quantity: loses }, 2 * n + 2, rest)] : []),
  ]);
  const dock = lots.length > 0 ? await defaultBin(tx, warehouseId, 'good') : '';
  await openBalances(
    tx,
    [...arrivals]
      .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
      .map(({ variantId }) => ({ warehouseId, variantId })),
  );
  const bins = lots.map(({ variantId, lot, units }): BinChange => ({
    txnId,
    warehouseId,
    variantId,
    binId: dock,
    lot,
    condition: 'good',
    delta: units,
  }));
  await postMovements(tx, actor, movements, bins, { why: 'arrive' });
  const open = await writeArrivals(tx, id, arrivals);
  const status = open === 0 ? 'received' : 'in_transit';
  await tx.run`
    UPDATE inventory.transfer SET status = ${status}, version = ${version + 1},
      received_at = CASE WHEN ${status} = 'received' THEN now() END WHERE id = ${id}`;
  const sum = (of: 'arrives' | 'loses'): number => arrivals.reduce((units, arrival) => units + arrival[of], 0);
  await emit(tx, actor, {
    type: 'transfer.received',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number: transfer.number, units: sum('arrives'), lost: sum('loses'), inTransit: open },
  });
  return { status, version: version + 1 };
}

function readArrivals(known: readonly TransferLine[], lines: readonly ArrivedLine[]): Arrival[] {
  const byNo = new Map(known.map((line) => [line.lineNo, line]));
  const errors = lines.flatMap(({ lineNo, received, lost }, n): FieldError[] => {
    const line = byNo.get(lineNo);
    if (!line || lines.findIndex((other) => other.lineNo === lineNo) < n)
      return [{ pointer: `/lines/${n}/lineNo`, code: 'line_unknown', params: { lineNo } }];
    const inTransit = line.shipped - line.received - line.lost;
    return received + (lost ?? 0) > inTransit
      ? [{ pointer: `/lines/${n}/received`, code: 'more_than_shipped', params: { sku: line.sku, inTransit } }]
      : [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  const arrivals = lines.map(({ lineNo, received, lost, lots = [] }) => ({
    ...byNo.get(lineNo)!,
    arrives: received,
    loses: lost ?? 0,
    lots,
  }));
  if (arrivals.every(({ arrives, loses }) => arrives + loses === 0)) throw refuse('nothing_arrived');
  return arrivals;
}

/** Goods in transit belong to no warehouse's balance: what is lost on the way only leaves the account. */
const lossOf = (
  line: { variantId: string; quantity: number },
  lineNo: number,
  rest: Parameters<typeof movementOf>[3],
): Movement => ({
  ...movementOf('adjust', line, lineNo, { ...rest, reason: 'lost' }),
  from: 'transit',
  to: 'loss',
});

/** Which lots the units that arrive are of; what was lost is taken from the lots that are left in the end. */
async function takeLots(
  tx: Tx,
  id: string,
  arrivals: readonly Arrival[],
): Promise<{ variantId: string; lot: string; units: number }[]> {
  const held = await tx.sql<{ lineNo: number; lot: string; left: number }>`
    SELECT l.line_no AS "lineNo", l.lot, (l.shipped - l.arrived)::float8 AS left
    FROM inventory.transfer_lot l JOIN inventory.transfer_line i ON i.transfer_id = l.transfer_id AND i.line_no = l.line_no
    LEFT JOIN inventory.lot k ON k.variant_id = i.variant_id AND k.lot = l.lot
    WHERE l.transfer_id = ${id} AND l.shipped > l.arrived ORDER BY l.line_no, k.expires_on NULLS LAST, l.lot DESC`;
  const taken = arrivals.flatMap(({ lineNo, variantId, arrives, lots }) => {
    const wanted = new Map(lots.map(({ lot, quantity }) => [lot, quantity]));
    const own = held
      .filter((lot) => lot.lineNo === lineNo)
      .map(({ lot, left }) => ({ lot, left, seen: Math.min(left, wanted.get(lot) ?? 0) }));
    let rest = arrives - own.reduce((sum, { seen }) => sum + seen, 0);
    return own.map(({ lot, left, seen }) => {
      const more = Math.min(rest, left - seen);
      rest -= more;
      return { lineNo, variantId, lot, units: seen + more };
    });
  });
  await tx.run`
    UPDATE inventory.transfer_lot l SET arrived = l.arrived + t.units
    FROM json_to_recordset(${JSON.stringify(taken)}::json) AS t ("lineNo" int, lot text, units bigint)
    WHERE l.transfer_id = ${id} AND l.line_no = t."lineNo" AND l.lot = t.lot`;
  return taken.filter(({ lot, units }) => lot !== '' && units > 0);
}

/** Writes what arrived and what is lost; answers how many units are still in transit. */
async function writeArrivals(tx: Tx, id: string, arrivals: readonly Arrival[]): Promise<number> {
  await tx.run`
    UPDATE inventory.transfer_line l SET received = l.received + a.arrives, lost = l.lost + a.loses
    FROM json_to_recordset(${JSON.stringify(arrivals)}::json) AS a ("lineNo" int, arrives bigint, loses bigint)
    WHERE l.transfer_id = ${id} AND l.line_no = a."lineNo"`;
  const [row] = await tx.sql<{ open: number }>`
    SELECT coalesce(sum(shipped - received - lost), 0)::float8 AS open FROM inventory.transfer_line WHERE transfer_id = ${id}`;
  return row!.open;
}
