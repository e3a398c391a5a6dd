import type { Tx } from '@zhanggui/platform';

/** What a delivery brings, or brought, of one line of the order it comes for. */
export interface AnnouncedUnits {
  inboundId: string;
  /** Of the delivery. */
  number: number;
  posted: boolean;
  sourceLineNo: number;
  /** Units announced; once it is posted, the units that went into stock. */
  expected: number;
  /** Units that may go into stock at most; once it is posted, those that did. */
  most: number;
}

/** Deliveries that come, or came, for an order, line by line; cancelled ones bring nothing. */
export const announcedFor = (tx: Tx, sourceId: string): Promise<AnnouncedUnits[]> =>
  tx.sql<AnnouncedUnits & Record<string, unknown>>`
    SELECT i.id AS "inboundId", i.number::float8 AS number, i.status = 'posted' AS posted, l.source_line_no AS "sourceLineNo",
      CASE WHEN i.status = 'posted' THEN l.accepted ELSE l.expected END::float8 AS expected,
      CASE WHEN i.status = 'posted' THEN l.accepted ELSE l.most END::float8 AS most
    FROM inventory.inbound i JOIN inventory.inbound_line l ON l.inbound_id = i.id
    WHERE i.source_id = ${sourceId} AND i.status <> 'cancelled' AND l.source_line_no IS NOT NULL
    ORDER BY i.number, l.line_no`;

/** Gives deliveries that are not in stock yet the unit costs of their order's lines, as decimal text in the merchant's currency. */
export async function costAnnounced(
  tx: Tx,
  sourceId: string,
  costs: readonly { sourceLineNo: number; unitCost: string | null }[],
): Promise<void> {
  await tx.run`
    UPDATE inventory.inbound_line l SET unit_cost = c."unitCost"
    FROM json_to_recordset(${JSON.stringify(costs)}::json) AS c ("sourceLineNo" int, "unitCost" numeric), inventory.inbound i
    WHERE i.source_id = ${sourceId} AND i.status NOT IN ('posted', 'cancelled') AND l.inbound_id = i.id
      AND l.source_line_no = c."sourceLineNo"`;
}
