import { sql, type Sql, type Tx } from '@zhanggui/platform';
import {
  type DeliveryFact,
  scoreFigures,
  type ScoreFigures,
  SCORE_FIGURES,
  type ScoreWeights,
  totalScore,
  USUAL_WEIGHTS,
} from './score.rules.js';
import type { ScoreCardDto, ScoreRankingDto } from './scores.dto.js';

type FactRow = DeliveryFact & { supplierId: string; month: string };

/**
 * What became of the lines of placed orders, a line in the month in which it came or should have come. The promise is the confirmed day;
 * what was ordered is what was placed. Lines that are still on their way and not late are no facts yet.
 */
function readFacts(tx: Tx, { from, to, today, timeZone, of }: FactQuery): Promise<FactRow[]> {
  return tx.rows<FactRow & Record<string, unknown>>(sql`
    WITH line AS (
      SELECT o.supplier_id, o.id AS order_id, l.line_no, l.variant_id, l.placed_quantity, l.amount_home_minor, l.unit_price, o.currency,
        (o.placed_at AT TIME ZONE ${timeZone})::date AS ordered_on, l.promised_on, l.accepted, l.rejected,
        coalesce(l.completed_on, CASE WHEN o.status = 'closed' AND l.accepted > 0 THEN (
          SELECT max(r.received_on) FROM purchasing.receipt r JOIN purchasing.receipt_line x ON x.receipt_id = r.id
          WHERE x.order_id = o.id AND x.line_no = l.line_no AND x.accepted > 0) END) AS delivered_on,
        lag(l.unit_price) OVER (PARTITION BY o.supplier_id, l.variant_id, o.currency ORDER BY o.placed_at, o.id) AS price_before
      FROM purchasing.purchase_order o JOIN purchasing.purchase_line l ON l.order_id = o.id
      WHERE o.placed_at IS NOT NULL AND o.status <> 'cancelled' AND ${of}),
    fact AS (SELECT line.*, coalesce(delivered_on, promised_on) AS day FROM line)
    SELECT supplier_id AS "supplierId", to_char(day, 'YYYY-MM') AS month, order_id AS "orderId", placed_quantity AS quantity,
      amount_home_minor::float8 AS "valueMinor", ordered_on::text AS "orderedOn", promised_on::text AS "promisedOn",
      delivered_on::text AS "deliveredOn", accepted, rejected, unit_price::float8 AS price, price_before::float8 AS "priceBefore"
    FROM fact WHERE day BETWEEN ${from}::date AND ${to}::date AND (delivered_on IS NOT NULL OR day < ${today}::date)
    ORDER BY day, order_id, line_no`);
}

interface FactQuery {
  from: string;
  to: string;
  today: string;
  timeZone: string;
  of: Sql;
}

type Period = Omit<FactQuery, 'of'>;

/** How much each figure counts for this merchant. */
export async function readWeights(tx: Tx): Promise<ScoreWeights> {
  const rows = await tx.sql<{ figure: string; weight: number }>`SELECT figure, weight FROM purchasing.score_weight`;
  const own = Object.fromEntries(rows.map(({ figure, weight }) => [figure, weight]));
  return Object.fromEntries(
    SCORE_FIGURES.map((figure) => [figure, own[figure] ?? USUAL_WEIGHTS[figure]]),
  ) as ScoreWeights;
}

/** The score card of one supplier over a period, and month by month. */
export async function readScoreCard(tx: Tx, supplierId: string, period: Period): Promise<ScoreCardDto> {
  const facts = await readFacts(tx, { ...period, of: sql`o.supplier_id = ${supplierId}` });
  const weights = await readWeights(tx);
  const months = [...new Set(facts.map(({ month }) => month))].sort();
  return {
    from: period.from,
    to: period.to,
    ...scored(facts, weights),
    history: months.map((month) => ({
      month,
      ...scored(
        facts.filter((fact) => fact.month === month),
        weights,
      ),
    })),
  };
}

const scored = (
  facts: readonly DeliveryFact[],
  weights: ScoreWeights,
): { figures: ScoreFigures; score: ReturnType<typeof totalScore> } => {
  const figures = scoreFigures(facts);
  return { figures, score: totalScore(figures, weights) };
};

/** All suppliers of whom there are facts in a period, the best first. */
export async function readRanking(tx: Tx, period: Period): Promise<ScoreRankingDto> {
  const facts = await readFacts(tx, { ...period, of: sql`true` });
  const weights = await readWeights(tx);
  const suppliers = await tx.sql<{ id: string; code: string; name: string }>`
    SELECT id, code, name FROM purchasing.supplier WHERE id = ANY (${[...new Set(facts.map(({ supplierId }) => supplierId))]}::uuid[])`;
  const items = suppliers.map(({ id, code, name }) => ({
    supplierId: id,
    supplierCode: code,
    supplierName: name,
    ...scored(
      facts.filter(({ supplierId }) => supplierId === id),
      weights,
    ),
  }));
  items.sort((a, b) => (b.score.total ?? -1) - (a.score.total ?? -1) || (a.supplierCode < b.supplierCode ? -1 : 1));
  return { ...period, weights: { ...weights }, items };
}
