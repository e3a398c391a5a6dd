import { matchesVariant } from '@zhanggui/catalog';
import { allOf, limitFor, raw, refuse, sql, type Sql, type Tx } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';
import { decodeCursor, encodeCursor } from '../stock/stock-cursor.js';
import { CAME_IN, heldBefore, IN_TRANSIT, lastSnapshot } from './held-at.js';
import { hasOwned, LENT, ownedLayers } from './owned-layers.js';
import type { ValueGroup, ValueMethod, ValuePageDto, ValueQueryDto, ValueRowDto, ValueTotalsDto } from './value.dto.js';

const TEXT = /^[^\0]*$/;
const KEY = /^[0-9a-f-]{36}$/;

/** Articles as they are costed: all of ours, or but for those in `lent`. */
const OWN = {
  all: sql`articles`,
  others: sql`(SELECT * FROM articles WHERE variant_id NOT IN (SELECT variant_id FROM lent))`,
};

/** The last entry of an article `a` before a moment. */
const COST_AT = (until: string): Sql => sql`
  LEFT JOIN LATERAL (
    SELECT average_cost FROM inventory.item_cost WHERE variant_id = a.variant_id AND at < ${until}::timestamptz
    ORDER BY at DESC, id DESC LIMIT 1) c ON true`;

/**
 * What an article's units cost, and which share of them has a cost (`known`) or belongs to suppliers (`others`). `lent` articles are
 * dearer to ask about, and few.
 */
const COST_BY: Record<ValueMethod, { own: (until: string, from: Sql) => Sql; lent: (until: string) => Sql }> = {
  average: {
    own: (until, from) => sql`
      SELECT a.variant_id, c.average_cost AS cost, CASE WHEN c.average_cost IS NULL THEN 0 ELSE 1 END AS known, 0 AS others
      FROM ${from} a ${COST_AT(until)}`,
    lent: (until) => sql`
      SELECT a.variant_id, c.average_cost, CASE WHEN c.average_cost IS NULL THEN 0 ELSE 1 - coalesce(o.share, 0) END, coalesce(o.share, 0)
      FROM lent a ${COST_AT(until)} LEFT JOIN (
        SELECT variant_id, sum(units) / max(held) AS share FROM (${ownedLayers(until)}) l
        WHERE owner_id IS NOT NULL GROUP BY variant_id) o ON o.variant_id = a.variant_id`,
  },
  /**
   * `fifoLayers` over all articles at once; layers are the merchant's, and each warehouse holds its share of them. Whole units are added
   * up as float8, exactly up to 2^53: adding a million of them as numeric takes twice the time.
   */
  fifo: {
    own: (until, from) => sql`
      SELECT variant_id, sum(units * unit_cost) / nullif(sum(units) FILTER (WHERE unit_cost IS NOT NULL), 0) AS cost,
        coalesce(sum(units) FILTER (WHERE unit_cost IS NOT NULL), 0) / max(held) AS known, 0 AS others
      FROM (
        SELECT m.variant_id, m.unit_cost, a.units AS held, least(m.quantity, a.units - m.newer::bigint) AS units
        FROM ${from} a JOIN (
          SELECT m.variant_id, m.unit_cost, m.quantity, sum(m.quantity::float8)
            OVER (PARTITION BY m.variant_id ORDER BY m.at DESC, m.txn_id DESC, m.line_no DESC ROWS UNBOUNDED PRECEDING) - m.quantity AS newer
          FROM inventory.stock_movement m WHERE m.at < ${until}::timestamptz AND ${raw(CAME_IN)}) m
        ON m.variant_id = a.variant_id AND m.newer < a.units::float8) layers
      GROUP BY variant_id`,
    lent: (until) => sql`
      SELECT variant_id, sum(units * unit_cost) FILTER (WHERE owner_id IS NULL)
          / nullif(sum(units) FILTER (WHERE owner_id IS NULL AND unit_cost IS NOT NULL), 0),
        coalesce(sum(units) FILTER (WHERE owner_id IS NULL AND unit_cost IS NOT NULL), 0) / max(held),
        coalesce(sum(units) FILTER (WHERE owner_id IS NOT NULL), 0) / max(held)
      FROM (${ownedLayers(until)}) layers GROUP BY variant_id`,
  },
};

/** Common table expressions that cost `articles`. */
function costed(method: ValueMethod, until: string, owned: boolean): Sql {
  const { own, lent } = COST_BY[method];
  if (!owned) return sql`costs AS MATERIALIZED (${own(until, OWN.all)})`;
  return sql`lent AS MATERIALIZED (${LENT}), costs AS MATERIALIZED (${own(until, OWN.others)} UNION ALL ${lent(until)})`;
}

const GROUPS: Record<ValueGroup, { id: Sql; code: Sql; name: Sql; from: Sql }> = {
  sku: {
    id: sql`r.variant_id`,
    code: sql`v.sku`,
    name: sql`p.name`,
    from: sql`JOIN catalog.variant v ON v.id = r.variant_id JOIN catalog.product p ON p.id = v.product_id`,
  },
  warehouse: {
    id: sql`w.id`,
    code: sql`coalesce(w.code, '')`,
    name: sql`coalesce(w.name, '')`,
    from: sql`LEFT JOIN inventory.warehouse w ON w.id = r.warehouse_id`,
  },
  category: {
    id: sql`c.id`,
    code: sql`coalesce(c.name, '')`,
    name: sql`coalesce(c.name, '')`,
    from: sql`JOIN catalog.variant v ON v.id = r.variant_id JOIN catalog.product p ON p.id = v.product_id
      LEFT JOIN catalog.category c ON c.id = p.category_id`,
  },
};

type Row = { [Key in keyof ValueRowDto]: ValueRowDto[Key] | null } & {
  rows: number;
  allUnits: number;
  allWithoutCost: number;
  allOfOthers: number;
  allMinor: number;
};

/**
 * What stock was worth at a moment, from the ledger; a page by SKU, code or name with the totals of all. A line is rounded once, for each
 * variant and warehouse, so every grouping adds up to the same. Refuses: invalid (value_in_future), cursor_invalid.
 */
export async function stockValue(tx: Tx, query: ValueQueryDto, now: Date): Promise<ValuePageDto> {
  const { method = 'average', groupBy = 'sku', limit = 50, cursor } = query;
  const at = momentOf(query.at, now);
  const until = query.at ? at.toISOString() : 'infinity';
  const [merchant] = await tx.sql<{ currency: string }>`
    SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()`;
  const { currency } = merchant!;
  const span = { since: await lastSnapshot(tx, until), until };
  const [code, id] = cursor ? decodeCursor(cursor, groupBy, [TEXT, KEY]) : [];
  const { id: key, code: word, name, from } = GROUPS[groupBy];
  const rows = await tx.rows<Row>(sql`
    WITH ${valued(span, { ...query, method, owned: await hasOwned(tx) }, minorDigits(currency))}, grouped AS (
      SELECT coalesce(${key}, ${IN_TRANSIT}::uuid) AS id, ${word} AS code, ${name} AS name, sum(r.units) AS units, sum(r.unknown) AS unknown, sum(r.others) AS others,
        sum(r.value) AS value, sum(r.exact) AS exact
      FROM rated r ${from} WHERE ${await narrowed(tx, query)} GROUP BY 1, 2, 3
    ), page AS (
      SELECT * FROM grouped WHERE ${code === undefined ? raw('true') : sql`(code, id) > (${code}, ${id}::uuid)`}
      ORDER BY code, id ${limitFor(limit)})
    SELECT t.*, g.id, g.code, g.name, g.units::float8 AS units, g.unknown::float8 AS "unitsWithoutCost", g.others::float8 AS "unitsOfOthers", CASE WHEN g.units <> g.unknown + g.others THEN g.value::float8 END AS "valueMinor",
      trim_scale(round(g.exact / nullif(g.units - g.unknown - g.others, 0), 6))::text AS "unitCost"
    FROM (SELECT count(*)::int AS rows, coalesce(sum(units), 0)::float8 AS "allUnits",
      coalesce(sum(unknown), 0)::float8 AS "allWithoutCost", coalesce(sum(others), 0)::float8 AS "allOfOthers", coalesce(sum(value), 0)::float8 AS "allMinor" FROM grouped) t
    LEFT JOIN page g ON true ORDER BY g.code, g.id`);
  return { at, method, groupBy, currency, ...pageOf(rows, limit, groupBy) };
}

/** The time that was asked for. Refuses a time to come: nobody knows what stock will be worth. */
export function momentOf(at: string | undefined, now: Date): Date {
  const moment = at ? new Date(at) : now;
  if (moment > now) throw refuse('invalid', {}, [{ pointer: '/at', code: 'value_in_future' }]);
  return moment;
}

/** Common table expressions up to `rated`: units of each warehouse and variant, those without cost, exact and rounded value. */
const valued = (
  span: { since: string; until: string },
  { method, warehouseId, owned }: { method: ValueMethod; warehouseId?: string; owned: boolean },
  digits: number,
): Sql => sql`
  held AS MATERIALIZED (${heldBefore(span)}),
  articles AS MATERIALIZED (SELECT variant_id, sum(units) AS units FROM held GROUP BY variant_id HAVING sum(units) <> 0),
  ${costed(method, span.until, owned)},
  rated AS (
    SELECT h.warehouse_id, h.variant_id, h.units, h.units - k.costed - o.others AS unknown, o.others, k.costed * coalesce(c.cost, 0) AS exact,
      round(k.costed * coalesce(c.cost, 0) * ${10 ** digits}::numeric) AS value
    FROM held h LEFT JOIN costs c ON c.variant_id = h.variant_id
    CROSS JOIN LATERAL (SELECT round(h.units * coalesce(c.known, 0)) AS costed) k
    CROSS JOIN LATERAL (SELECT least(round(h.units * coalesce(c.others, 0)), greatest(0, h.units - k.costed)) AS others) o
    WHERE ${warehouseId ? sql`h.warehouse_id = ${warehouseId}` : raw('true')})`;

async function narrowed(tx: Tx, { q, cost }: ValueQueryDto): Promise<Sql> {
  return allOf([
    ...(q?.trim() ? [await matchesVariant(tx, 'r.variant_id', q)] : []),
    ...(cost === 'unknown' ? [sql`r.unknown <> 0`] : []),
  ]);
}

function pageOf(
  rows: readonly Row[],
  limit: number,
  groupBy: ValueGroup,
): { totals: ValueTotalsDto; items: ValueRowDto[]; nextCursor: string | null } {
  const { rows: count, allUnits, allWithoutCost, allOfOthers, allMinor } = rows[0]!;
  const kept = rows.filter(({ id }) => id !== null).slice(0, limit) as (Row & ValueRowDto)[];
  const last = rows.length > limit ? kept.at(-1) : undefined;
  return {
    totals: {
      rows: count,
      units: allUnits,
      unitsWithoutCost: allWithoutCost,
      unitsOfOthers: allOfOthers,
      valueMinor: allMinor,
    },
    items: kept.map(({ id, code, name, units, unitsWithoutCost, unitsOfOthers, unitCost, valueMinor }) => {
      return {
        id: id === IN_TRANSIT ? null : id,
        code,
        name,
        units,
        unitsWithoutCost,
        unitsOfOthers,
        unitCost,
        valueMinor,
      };
    }),
    nextCursor: last ? encodeCursor([groupBy, last.code, last.id!]) : null,
  };
}
