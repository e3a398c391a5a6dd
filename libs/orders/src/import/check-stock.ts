import { csvLine, type ImportJob, type RowProblem, sql } from '@zhanggui/platform';
import { allocate } from '../allocation/allocate.rules.js';
import { refusalOf } from '../allocation/route-order.rules.js';
import type { Routing } from '../allocation/allocation.rules.js';
import type { Refusal, ShopFacts } from '../order.rules.js';
import { buyerAndAddress } from './file-buyer.js';
import type { OpenOrder } from './order-writer.js';

interface Held {
  stocked: boolean;
  /** Units by warehouse. */
  left: Map<string, number>;
}

/**
 * For the dry run of open orders: hands out what the shop's warehouses have available, first come, first served, as placing them would,
 * and reports the orders that there is too little for. Products that the import would make have no stock yet.
 */
export class StockCheck {
  private readonly held = new Map<string, Held>();
  private readonly routing: Routing;

  constructor(
    private readonly job: ImportJob,
    shop: ShopFacts,
  ) {
    this.routing = shop.routing ?? {
      rule: { criteria: [], maySplitOrder: false, maySplitLine: false, mostParcels: 1 },
      sources: [{ warehouseId: shop.warehouseId, priority: 1, costMinor: 0, regions: [], state: 'open' }],
    };
  }

  async check(orders: readonly OpenOrder[]): Promise<RowProblem[]> {
    await this.load(orders);
    return orders.flatMap((order) => this.take(order));
  }

  private take({ number, rows }: OpenOrder): RowProblem[] {
    const lines = rows.flatMap(({ row, parsed }) => (parsed.kind === 'line' ? [{ row, ...parsed.line }] : []));
    const wanted = lines.flatMap(({ sku, quantity }, n) =>
      this.held.get(sku)!.stocked ? [{ lineNo: n + 1, variantId: sku, quantity }] : [],
    );
    const { rule, sources } = this.routing;
    const places = sources.map((source) => ({
      ...source,
      available: new Map(
        wanted.map(({ variantId: sku }) => [sku, this.held.get(sku)!.left.get(source.warehouseId) ?? 0]),
      ),
    }));
    const { address } = buyerAndAddress((field) => this.job.cell(rows[0]!.row, field));
    const allocation = allocate(wanted, places, rule, address);
    if (allocation.kind === 'allocated') {
      for (const { variantId: sku, warehouseId, quantity } of allocation.parts) {
        const { left } = this.held.get(sku)!;
        left.set(warehouseId, left.get(warehouseId)! - quantity);
      }
      return [];
    }
    return report(number, lines, refusalOf(allocation, lines, this.routing));
  }

  private async load(orders: readonly OpenOrder[]): Promise<void> {
    const skus = new Set(orders.flatMap(({ rows }) => rows.flatMap(({ parsed }) => skuOf(parsed))));
    const missing = [...skus].filter((sku) => !this.held.has(sku));
    if (missing.length === 0) return;
    const warehouses = this.routing.sources.map(({ warehouseId }) => warehouseId);
    const rows = await this.job.db.tx(this.job.actor, (tx) =>
      tx.rows<{ sku: string; stocked: boolean; warehouseId: string | null; available: string }>(sql`
        SELECT v.sku, v.stocked, b.warehouse_id AS "warehouseId", CASE WHEN b.frozen THEN 0 ELSE b.on_hand - b.reserved + coalesce(a.units_left, 0) END AS available
        FROM catalog.variant v
        LEFT JOIN inventory.stock_balance b ON b.variant_id = v.id AND b.warehouse_id = ANY (${warehouses}::uuid[])
        LEFT JOIN inventory.allotment a ON a.warehouse_id = b.warehouse_id AND a.variant_id = b.variant_id
          AND a.shop_id = ${this.job.shopId} AND a.ended_at IS NULL
        WHERE v.sku = ANY (${missing}::text[])`),
    );
    const services = new Set(this.job.options.serviceSkus ?? []);
    for (const sku of missing) this.held.set(sku, { stocked: !services.has(sku), left: new Map() });
    for (const { sku, stocked, warehouseId, available } of rows) {
      const held = this.held.get(sku)!;
      held.stocked = stocked;
      if (warehouseId) held.left.set(warehouseId, Math.max(0, Number(available)));
    }
  }
}

/** Each row of an order that there is too little for: with what is short of it, or that the order is not taken for another row. */
function report(
  number: string,
  lines: readonly { row: { line: number; cells: string[] } }[],
  { code: refused, params: why, errors = [] }: Refusal,
): RowProblem[] {
  return lines.map(({ row }, n): RowProblem => {
    const error = errors.find(({ pointer }) => pointer.startsWith(`/lines/${n}/`));
    const whole = errors.every(({ pointer }) => pointer === '/lines') ? { code: refused, params: why } : undefined;
    const { code, params } = error ?? whole ?? { code: 'row_sibling', params: {} };
    return { line: row.line, column: null, code, params: { number, ...params }, raw: csvLine(row.cells) };
  });
}

const skuOf = (parsed: OpenOrder['rows'][number]['parsed']): string[] =>
  parsed.kind === 'line' ? [parsed.line.sku] : [];
