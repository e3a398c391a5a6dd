import { csvLine, type ImportJob, type RowProblem, sql } from '@zhanggui/platform';
import { allocate } from '../allocation/allocate.rules.js';
import { refusalOf } from '../allocation/route-order.rules.js';
import type { Allocation, Destination, Routing, WantedLine } from '../allocation/allocation.rules.js';
import type { Refusal, ShopFacts } from '../order.rules.js';
import { buyerAndAddress } from './file-buyer.js';
import type { OpenOrder } from './order-writer.js';

interface Held {
  stocked: boolean;
  /** Units by warehouse. */
  left: Map<string, number>;
  /** Units that each pre-sale of it has left. */
  presales: number[];
}

/**
 * For the dry run of open orders: hands out what the shop's warehouses have available, first come, first served, as placing them would,
 * then what is on pre-sale there, and reports the orders that there is too little for. Products that the import would make have no stock yet.
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
    const { address } = buyerAndAddress((field) => this.job.cell(rows[0]!.row, field));
    let wanted = lines.flatMap(({ sku, quantity }, n) =>
      this.held.get(sku)!.stocked ? [{ lineNo: n + 1, variantId: sku, quantity }] : [],
    );
    let allocation = this.allocate(wanted, address);
    const short = allocation.kind === 'short' ? allocation.lines : [];
    if (short.length > 0 && this.presell(short)) {
      wanted = wanted.filter(({ lineNo }) => !short.some((line) => line.lineNo === lineNo));
      allocation = this.allocate(wanted, address);
    }
    if (allocation.kind !== 'allocated') return report(number, lines, refusalOf(allocation, lines, this.routing));
    for (const { variantId: sku, warehouseId, quantity } of allocation.parts) {
      const { left } = this.held.get(sku)!;
      left.set(warehouseId, left.get(warehouseId)! - quantity);
    }
    return [];
  }

  private allocate(wanted: readonly WantedLine[], address: Destination): Allocation {
    const { rule, sources } = this.routing;
    const places = sources.map((source) => ({
      ...source,
      available: new Map(
        wanted.map(({ variantId: sku }) => [sku, this.held.get(sku)!.left.get(source.warehouseId) ?? 0]),
      ),
    }));
    return allocate(wanted, places, rule, address);
  }

  /** Whether all of these lines could be sold on pre-sale: then they are. */
  private presell(lines: readonly WantedLine[]): boolean {
    const before = new Map(lines.map(({ variantId }) => [variantId, [...this.held.get(variantId)!.presales]]));
    for (const { variantId, quantity } of lines) {
      const { presales } = this.held.get(variantId)!;
      const found = presales.findIndex((left) => left >= quantity);
      if (found === -1) {
        for (const [sku, left] of before) this.held.get(sku)!.presales = left;
        return false;
      }
      presales[found]! -= quantity;
    }
    return true;
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
    for (const sku of missing) this.held.set(sku, { stocked: !services.has(sku), left: new Map(), presales: [] });
    for (const { sku, stocked, warehouseId, available } of rows) {
      const held = this.held.get(sku)!;
      held.stocked = stocked;
      if (warehouseId) held.left.set(warehouseId, Math.max(0, Number(available)));
    }
    for (const { sku, units } of await this.readPresales(missing, warehouses)) this.held.get(sku)!.presales.push(units);
  }

  private readPresales(
    skus: readonly string[],
    warehouses: readonly string[],
  ): Promise<{ sku: string; units: number }[]> {
    return this.job.db.tx(this.job.actor, (tx) =>
      tx.rows<{ sku: string; units: number }>(sql`
        SELECT v.sku, (p.quantity - p.taken - p.filled)::float8 AS units FROM inventory.presale p JOIN catalog.variant v ON v.id = p.variant_id
        WHERE v.sku = ANY (${skus}::text[]) AND p.warehouse_id = ANY (${warehouses}::uuid[]) AND p.ended_at IS NULL AND p.starts_at <= now()
          AND (p.ends_at IS NULL OR p.ends_at > now()) AND (p.shop_id IS NULL OR p.shop_id = ${this.job.shopId}) ORDER BY p.id`),
    );
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
