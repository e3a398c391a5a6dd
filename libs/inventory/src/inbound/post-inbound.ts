import { type Actor, emit, type Tx } from '@zhanggui/platform';
import { receiveStock, type ReceivedLine } from '../stock/receive-stock.js';
import { differenceOf } from './inbound.rules.js';
import { lockInbound, writeStatus } from './inbound.sql.js';
import { postSerials, refuseMissingSerials } from './inbound-serials.js';

export interface PostedInbound {
  transactionId: string | null;
  version: number;
  /** How each line came out, in units. */
  lines: {
    lineNo: number;
    sourceLineNo: number | null;
    accepted: number;
    rejected: number;
    short: number;
    over: number;
    /** Why most of the rejected units were. */
    rejectReason: string | null;
  }[];
}

interface CountedRow {
  lineNo: number;
  variantId: string;
  unitCost: string | null;
  lot: string;
  producedOn: string | null;
  expiresOn: string | null;
  rejected: boolean;
  failed: boolean;
  quantity: number;
}

/**
 * Puts what was counted into stock, in one transaction and once: accepted units on hand, to be put away; rejected ones as defective;
 * those of a line that failed its inspection in quarantine. Units that are kept by serial number are then in stock under it. Refuses:
 * not_found, version_stale, inbound_state, serials_missing, serial_in_stock, and as `receiveStock` (lots are asked for here at the
 * latest).
 */
export async function postInbound(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<PostedInbound> {
  const inbound = await lockInbound(tx, id, 'post', version);
  await refuseMissingSerials(tx, id);
  const counted = await readCounted(tx, id);
  const lines = await readOutcome(tx, id);
  await writeStatus(tx, inbound, 'posted');
  const posting =
    counted.length === 0
      ? null
      : await receiveStock(tx, actor, {
          warehouseId: inbound.warehouseId,
          reference: inbound.reference || inbound.party || null,
          ref: { id, kind: 'inbound' },
          ownerId: inbound.ownerId,
          lines: counted.map(lineOf),
        });
  await postSerials(tx, actor, inbound);
  await emit(tx, actor, {
    type: 'inbound.posted',
    subjectId: id,
    subjectVersion: version + 1,
    payload: {
      number: inbound.number,
      warehouseId: inbound.warehouseId,
      source: inbound.source,
      sourceId: inbound.sourceId,
      transactionId: posting?.transactionId ?? null,
      lines,
    },
  });
  return { transactionId: posting?.transactionId ?? null, version: version + 1, lines };
}

/** Units by line, lot and verdict; what was counted and taken back again is not there. */
const readCounted = (tx: Tx, id: string): Promise<CountedRow[]> =>
  tx.sql<CountedRow>`
    SELECT i.line_no AS "lineNo", l.variant_id AS "variantId", l.unit_cost::text AS "unitCost", i.lot, i.rejected,
      min(i.produced_on)::text AS "producedOn", min(i.expires_on)::text AS "expiresOn", sum(i.quantity)::float8 AS quantity,
      coalesce(n.verdict = 'reject', false) AS failed
    FROM inventory.inbound_item i JOIN inventory.inbound_line l ON l.inbound_id = i.inbound_id AND l.line_no = i.line_no
    LEFT JOIN inventory.inbound_inspection n ON n.inbound_id = i.inbound_id AND n.line_no = i.line_no
    WHERE i.inbound_id = ${id} GROUP BY i.line_no, l.variant_id, l.unit_cost, i.lot, i.rejected, n.verdict
    HAVING sum(i.quantity) > 0 ORDER BY i.line_no, i.rejected, i.lot`;

async function readOutcome(tx: Tx, id: string): Promise<PostedInbound['lines']> {
  const rows = await tx.sql<{
    lineNo: number;
    sourceLineNo: number | null;
    expected: number;
    accepted: number;
    rejected: number;
    rejectReason: string | null;
  }>`
    SELECT line_no AS "lineNo", source_line_no AS "sourceLineNo", expected::float8 AS expected, accepted::float8 AS accepted,
      rejected::float8 AS rejected,
      (SELECT i.reason FROM inventory.inbound_item i WHERE i.inbound_id = l.inbound_id AND i.line_no = l.line_no AND i.rejected
        GROUP BY i.reason HAVING sum(i.quantity) > 0 ORDER BY sum(i.quantity) DESC, i.reason LIMIT 1) AS "rejectReason"
    FROM inventory.inbound_line l WHERE inbound_id = ${id} ORDER BY line_no`;
  return rows.map(({ expected, ...line }) => ({ ...line, ...differenceOf({ expected, ...line }) }));
}

function lineOf({
  variantId,
  quantity,
  lot,
  producedOn,
  expiresOn,
  unitCost,
  rejected,
  failed,
}: CountedRow): ReceivedLine {
  const condition = rejected ? 'defective' : failed ? 'quarantine' : 'good';
  return { variantId, quantity, condition, lot: lot || null, producedOn, expiresOn, unitCost };
}
