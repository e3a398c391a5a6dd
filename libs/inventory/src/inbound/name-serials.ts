import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';
import { lockInbound } from './inbound.sql.js';
import { captureSerials, type SerialItem } from './inbound-serials.js';

export interface NameSerials {
  id: string;
  lineNo: number;
  add?: readonly string[] | null;
  remove?: readonly string[] | null;
  /** The lot of the units that are added; without it, the line's only lot. */
  lot?: string | null;
}

interface Line {
  variantId: string;
  sku: string;
  kept: boolean;
  accepted: number;
  lot: string;
}

/**
 * Gives units that were accepted without serial numbers theirs, or strikes out wrong ones; how many were counted stays. Refuses:
 * not_found, inbound_state, serials_not_kept, serial_twice, serial_in_stock, serial_not_counted, serials_beyond_counted.
 */
export async function nameSerials(
  tx: Tx,
  actor: Actor,
  { id, lineNo, add, remove, lot }: NameSerials,
): Promise<{ lineNo: number; serials: number }> {
  const inbound = await lockInbound(tx, id, 'serials');
  const [line] = await tx.sql<Line>`
    SELECT l.variant_id AS "variantId", v.sku, coalesce(k.tracks_serials, false) AS kept, l.accepted::float8 AS accepted,
      coalesce((SELECT CASE WHEN count(DISTINCT i.lot) = 1 THEN min(i.lot) END FROM inventory.inbound_item i
        WHERE i.inbound_id = l.inbound_id AND i.line_no = l.line_no AND NOT i.rejected), '') AS lot
    FROM inventory.inbound_line l JOIN catalog.variant v ON v.id = l.variant_id
    LEFT JOIN inventory.stock_item k ON k.variant_id = l.variant_id WHERE l.inbound_id = ${id} AND l.line_no = ${lineNo}`;
  if (!line) throw refuse('not_found');
  const { variantId, sku, kept, accepted } = line;
  if (!kept) throw refuse('serials_not_kept', { sku });
  const itemOf =
    (quantity: number) =>
    (serial: string): SerialItem => ({
      lineNo,
      variantId,
      sku,
      serial: serial.trim(),
      lot: lot ?? line.lot,
      rejected: false,
      quantity,
    });
  const [removed, added] = [(remove ?? []).map(itemOf(-1)), (add ?? []).map(itemOf(1))];
  await captureSerials(tx, actor, id, removed, (n) => `/remove/${n}`);
  await captureSerials(tx, actor, id, added, (n) => `/add/${n}`);
  const [now] = await tx.sql<{ serials: number }>`
    SELECT count(*)::int AS serials FROM inventory.inbound_serial WHERE inbound_id = ${id} AND line_no = ${lineNo} AND NOT rejected`;
  const { serials } = now!;
  if (added.length > 0 && serials > accepted)
    throw refuse('serials_beyond_counted', { sku, serials, units: accepted }, [
      { pointer: '/add', code: 'serials_beyond_counted', params: { sku, serials, units: accepted } },
    ]);
  await emit(tx, actor, {
    type: 'inbound.serials_named',
    subjectId: id,
    subjectVersion: inbound.version,
    payload: { number: inbound.number, lineNo, added: added.length, removed: removed.length },
  });
  return { lineNo, serials };
}
