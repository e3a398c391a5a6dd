import { raw, sql, type Sql, type Tx } from '@zhanggui/platform';
import { lockInbound } from '../inbound/inbound.sql.js';
import { lockTransfer } from '../transfers/transfer.sql.js';

/** What pallets belong to: a delivery or a transfer. */
export interface Paper {
  kind: 'inbound' | 'transfer';
  id: string;
}

/** Narrows pallets `u` to those of a paper. */
export const ofPaper = ({ kind, id }: Paper): Sql =>
  sql`${raw(kind === 'inbound' ? 'u.inbound_id' : 'u.transfer_id')} = ${id}`;

export interface LockedPaper extends Paper {
  number: number;
  /** Its goods have been unloaded: pallets are made of what was counted, and nobody will scan them. */
  counted: boolean;
  /** What is expected is not told yet. */
  blind: boolean;
}

/** Locks the paper to make its pallets or take them apart. Refuses: not_found, inbound_state, transfer_state. */
export async function lockPaper(tx: Tx, { kind, id }: Paper): Promise<LockedPaper> {
  if (kind === 'transfer') {
    const { number } = await lockTransfer(tx, id, 'pack');
    return { kind, id, number, counted: false, blind: false };
  }
  const { number, status, blind } = await lockInbound(tx, id, 'pack');
  const counted = status === 'unloaded' || status === 'inspected';
  return { kind, id, number, counted, blind: blind && status !== 'inspected' };
}

/** A line of a paper, and how much of it stands on pallets. */
export interface PaperLine {
  lineNo: number;
  variantId: string;
  sku: string;
  quantity: number;
  packed: number;
}

/** Of a delivery that was unloaded, what was accepted can be put on pallets; before that, what is announced. */
export function readPaperLines(tx: Tx, { kind, id, counted }: LockedPaper): Promise<PaperLine[]> {
  if (kind === 'transfer')
    return tx.sql<PaperLine & Record<string, unknown>>`
      SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku, l.quantity::float8 AS quantity,
        coalesce((SELECT sum(u.quantity) FROM inventory.logistic_unit n JOIN inventory.logistic_unit_line u ON u.unit_id = n.id
          WHERE n.transfer_id = l.transfer_id AND n.status <> 'dissolved' AND u.variant_id = l.variant_id), 0)::float8 AS packed
      FROM inventory.transfer_line l JOIN catalog.variant v ON v.id = l.variant_id WHERE l.transfer_id = ${id} ORDER BY l.line_no`;
  return tx.sql<PaperLine & Record<string, unknown>>`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku,
      CASE WHEN ${counted} THEN l.accepted ELSE l.expected END::float8 AS quantity,
      coalesce((SELECT sum(u.quantity) FROM inventory.logistic_unit n JOIN inventory.logistic_unit_line u ON u.unit_id = n.id
        WHERE n.inbound_id = l.inbound_id AND u.variant_id = l.variant_id AND n.status <> 'dissolved'
          AND (NOT ${counted} OR (n.status = 'arrived' AND n.reject_reason = ''))), 0)::float8 AS packed
    FROM inventory.inbound_line l JOIN catalog.variant v ON v.id = l.variant_id WHERE l.inbound_id = ${id} ORDER BY l.line_no`;
}
