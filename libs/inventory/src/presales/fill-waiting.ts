import { type Actor, emit, statement, type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { type BalanceKey, balanceKey, effectsOf, movementsOf } from '../stock/stock.rules.js';
import { changeBalances, writeMovements } from '../stock/stock.sql.js';
import { share, type Waiting } from './presale.rules.js';
import { countPresales } from './presales.sql.js';

type Row = Waiting & { available: number } & Record<string, unknown>;

/** As many lines as there are units can be served at most, so no more are read. The balances are the caller's, so they are only read. */
const WAITING = statement(`
SELECT u.id, u.presale_id AS "presaleId", u.order_id AS "orderId", u.line_no AS "lineNo", u.warehouse_id AS "warehouseId",
  u.variant_id AS "variantId", (u.quantity - u.filled)::float8 AS missing, b.units::float8 AS available
FROM (SELECT DISTINCT * FROM json_to_recordset($1::json) AS k ("warehouseId" uuid, "variantId" uuid)) k
CROSS JOIN LATERAL (SELECT s.on_hand - s.reserved AS units FROM inventory.stock_balance s
  WHERE s.warehouse_id = k."warehouseId" AND s.variant_id = k."variantId" AND NOT s.frozen AND s.on_hand > s.reserved OFFSET 0) b
CROSS JOIN LATERAL (SELECT * FROM inventory.presale_use w
  WHERE w.warehouse_id = k."warehouseId" AND w.variant_id = k."variantId" AND w.closed_at IS NULL AND w.filled < w.quantity
  ORDER BY w.paid DESC, w.promised_on, w.placed_at, w.order_id, w.line_no LIMIT b.units FOR NO KEY UPDATE) u
ORDER BY u.warehouse_id, u.variant_id, u.paid DESC, u.promised_on, u.placed_at, u.order_id, u.line_no`);

/** Orders that one event names; what fills more says so in several. */
const MOST_NAMED = 500;

/**
 * Gives what is available at balances to the lines of orders that wait for it: paid ones first, then by promised day, then by age. It
 * becomes theirs in the ledger before anybody else can see it, as the caller holds the balances' locks since before they grew.
 */
export async function fillWaiting(tx: Tx, actor: Actor, keys: readonly BalanceKey[]): Promise<void> {
  if (keys.length === 0) return;
  const named = keys.map(({ warehouseId, variantId }) => ({ warehouseId, variantId }));
  const waiting = await tx.send<Row>(WAITING, [JSON.stringify(named)]);
  const fills = share(waiting, new Map(waiting.map((line) => [balanceKey(line), line.available])), balanceKey);
  if (fills.length === 0) return;
  await tx.run`
    UPDATE inventory.presale_use u SET filled = u.filled + f.units
    FROM json_to_recordset(${JSON.stringify(fills.map(({ id, units }) => ({ id, units })))}::json) AS f (id uuid, units bigint)
    WHERE u.id = f.id`;
  const ofOrders = groupBy(fills, ({ orderId, warehouseId }) => `${orderId} ${warehouseId}`);
  const movements = movementsOf(
    'reserve',
    [...ofOrders.values()].map((lines) => ({
      txnId: uuid7(),
      refId: lines[0]!.orderId,
      warehouseId: lines[0]!.warehouseId,
      lines: lines.map(({ variantId, units }) => ({ variantId, quantity: units })),
    })),
  );
  await writeMovements(tx, actor, movements);
  await changeBalances(tx, effectsOf(movements));
  const counts = fills.map(({ presaleId, units }) => ({ presaleId, taken: -units, filled: units }));
  const versions = new Map((await countPresales(tx, counts)).map(({ id, version }) => [id, version]));
  await emit(tx, actor, ...eventsOf(fills, versions));
}

function eventsOf(fills: readonly (Waiting & { units: number })[], versions: ReadonlyMap<string, number>) {
  return [...groupBy(fills, ({ presaleId }) => presaleId)].flatMap(([id, ofPresale]) => {
    const events = [];
    for (let from = 0; from < ofPresale.length; from += MOST_NAMED) {
      const lines = ofPresale.slice(from, from + MOST_NAMED);
      const { warehouseId, variantId } = lines[0]!;
      events.push({
        type: 'presale.filled',
        subjectId: id,
        subjectVersion: versions.get(id) ?? 1,
        payload: {
          warehouseId,
          variantId,
          units: lines.reduce((sum, { units }) => sum + units, 0),
          orderIds: [...new Set(lines.map(({ orderId }) => orderId))],
        },
      });
    }
    return events;
  });
}
