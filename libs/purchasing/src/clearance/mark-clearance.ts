import { type Actor, emit, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';

export type MarkWish = 'take' | 'put_off' | 'give_back';

export interface MarkClearance {
  /** Lines of the board. */
  ids: readonly string[];
  mark: MarkWish;
  /** The day on which lines that are put off come back: `2026-03-01`. */
  until?: string | null;
  /** Why they are put off. */
  reason?: string | null;
}

interface Line {
  id: string;
  warehouseId: string;
  variantId: string;
  sku: string;
  lot: string;
}

interface Marked {
  id: string;
  version: number;
}

const EVENTS = { take: 'clearance.taken', put_off: 'clearance.put_off', give_back: 'clearance.given_back' } as const;

/**
 * Says who sees to lines of the board: takes them on, puts them off until a day, or gives them back. Marks stay with the goods when the
 * plan is made anew. What somebody else has taken is theirs until it is given back. All lines or none. Refuses: invalid (clearance_gone, clearance_until_past, isDefined), clearance_taken (409).
 */
export async function markClearance(
  tx: Tx,
  actor: Actor,
  { ids, mark, until, reason }: MarkClearance,
): Promise<number> {
  if (mark === 'put_off') await refuseFaults(tx, actor, until, reason);
  const lines = await readLines(tx, ids);
  const marked =
    mark === 'give_back' ? await giveBack(tx, lines) : await set(tx, actor, lines, { mark, until, reason });
  await emit(
    tx,
    actor,
    ...marked.map(({ id, version }) => ({
      type: EVENTS[mark],
      subjectId: id,
      subjectVersion: version,
      payload: mark === 'put_off' ? { until } : {},
    })),
  );
  return marked.length;
}

async function refuseFaults(tx: Tx, actor: Actor, until: string | null | undefined, reason: string | null | undefined) {
  const { today } = await merchantDay(tx, actor);
  if (!until) throw refuse('invalid', {}, [{ pointer: '/until', code: 'isDefined' }]);
  if (until <= today) throw refuse('invalid', {}, [{ pointer: '/until', code: 'clearance_until_past' }]);
  if (!reason?.trim()) throw refuse('invalid', {}, [{ pointer: '/reason', code: 'isDefined' }]);
}

async function readLines(tx: Tx, ids: readonly string[]): Promise<Line[]> {
  const rows = await tx.sql<Line & Record<string, unknown>>`
    SELECT c.id, c.warehouse_id AS "warehouseId", c.variant_id AS "variantId", v.sku, c.lot
    FROM purchasing.clearance_line c JOIN catalog.variant v ON v.id = c.variant_id
    WHERE c.id = ANY (${ids}::uuid[]) ORDER BY c.warehouse_id, c.variant_id, c.lot`;
  const known = new Set(rows.map(({ id }) => id));
  const gone = ids.findIndex((id) => !known.has(id.toLowerCase()));
  if (gone >= 0) throw refuse('invalid', {}, [{ pointer: `/ids/${gone}`, code: 'clearance_gone' }]);
  return rows;
}

/** Keys in one order for everybody, so that two who mark the same lines wait for each other instead of both ending. */
async function set(
  tx: Tx,
  actor: Actor,
  lines: readonly Line[],
  { mark, until, reason }: Omit<MarkClearance, 'ids'>,
): Promise<Marked[]> {
  const state = mark === 'take' ? 'taken' : 'put_off';
  const rows = lines.map(({ warehouseId, variantId, lot }) => ({ mark: uuid7(), warehouseId, variantId, lot }));
  const marked = await tx.sql<Marked & Pick<Line, 'warehouseId' | 'variantId' | 'lot'> & Record<string, unknown>>`
    INSERT INTO purchasing.clearance_mark AS m (id, warehouse_id, variant_id, lot, state, by_id, until, reason)
    SELECT mark, "warehouseId", "variantId", lot, ${state}, ${actor.id}, ${mark === 'put_off' ? until : null}::date,
      ${mark === 'put_off' ? reason!.trim() : null}
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (mark uuid, "warehouseId" uuid, "variantId" uuid, lot text)
    ON CONFLICT (merchant_id, warehouse_id, variant_id, lot) DO UPDATE SET state = excluded.state, by_id = excluded.by_id, at = now(),
      until = excluded.until, reason = excluded.reason, version = m.version + 1
      WHERE m.state <> 'taken' OR m.by_id = excluded.by_id
    RETURNING m.id, m.version, m.warehouse_id AS "warehouseId", m.variant_id AS "variantId", m.lot`;
  const own = new Set(marked.map((one) => `${one.warehouseId} ${one.variantId} ${one.lot}`));
  const taken = lines.filter((line) => !own.has(`${line.warehouseId} ${line.variantId} ${line.lot}`));
  if (taken.length > 0)
    throw refuse('clearance_taken', {
      skus: taken.map(({ sku, lot }) => [sku, lot].filter(Boolean).join(' ')).join(', '),
    });
  return marked;
}

const giveBack = (tx: Tx, lines: readonly Line[]): Promise<Marked[]> => tx.sql<Marked & Record<string, unknown>>`
  DELETE FROM purchasing.clearance_mark m USING purchasing.clearance_line c
  WHERE c.id = ANY (${lines.map(({ id }) => id)}::uuid[]) AND m.warehouse_id = c.warehouse_id AND m.variant_id = c.variant_id AND m.lot = c.lot
  RETURNING m.id, m.version + 1 AS version`;
