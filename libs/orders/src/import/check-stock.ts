import { csvLine, type ImportJob, type RowProblem, sql } from '@zhanggui/platform';
import type { ShopFacts } from '../order.rules.js';
import type { OpenOrder } from './order-writer.js';

interface Held {
  stocked: boolean;
  left: number;
}

/**
 * For the dry run of open orders: hands out what the shop's warehouse has available, first come, first served, as placing them would,
 * and reports the orders that there is too little for. Products that the import would make have no stock yet.
 */
export class StockCheck {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly job: ImportJob,
    private readonly shop: ShopFacts,
  ) {}

  async check(orders: readonly OpenOrder[]): Promise<RowProblem[]> {
    await this.load(orders);
    return orders.flatMap((order) => this.take(order));
  }

  private take({ number, rows }: OpenOrder): RowProblem[] {
    const lines = rows.flatMap(({ row, parsed }) => (parsed.kind === 'line' ? [{ row, ...parsed.line }] : []));
    const wanted = new Map<string, number>();
    for (const { sku, quantity } of lines)
      if (this.held.get(sku)!.stocked) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
    const short = new Set([...wanted].filter(([sku, units]) => units > this.held.get(sku)!.left).map(([sku]) => sku));
    if (short.size === 0) {
      for (const [sku, units] of wanted) this.held.get(sku)!.left -= units;
      return [];
    }
    return lines.map(({ row, sku, quantity }): RowProblem => {
      const raw = csvLine(row.cells);
      const params = { number, sku, wanted: quantity, available: Math.max(0, this.held.get(sku)!.left) };
      return short.has(sku)
        ? { line: row.line, column: null, code: 'out_of_stock', params, raw }
        : { line: row.line, column: null, code: 'row_sibling', params: { number }, raw };
    });
  }

  private async load(orders: readonly OpenOrder[]): Promise<void> {
    const skus = new Set(orders.flatMap(({ rows }) => rows.flatMap(({ parsed }) => skuOf(parsed))));
    const missing = [...skus].filter((sku) => !this.held.has(sku));
    if (missing.length === 0) return;
    const rows = await this.job.db.tx(this.job.actor, (tx) =>
      tx.rows<{ sku: string; stocked: boolean; available: string }>(sql`
        SELECT v.sku, v.stocked, coalesce(b.on_hand - b.reserved, 0) AS available FROM catalog.variant v
        LEFT JOIN inventory.stock_balance b ON b.variant_id = v.id AND b.warehouse_id = ${this.shop.warehouseId}
        WHERE v.sku = ANY (${missing}::text[])`),
    );
    const services = new Set(this.job.options.serviceSkus ?? []);
    for (const sku of missing) this.held.set(sku, { stocked: !services.has(sku), left: 0 });
    for (const { sku, stocked, available } of rows) this.held.set(sku, { stocked, left: Number(available) });
  }
}

const skuOf = (parsed: OpenOrder['rows'][number]['parsed']): string[] =>
  parsed.kind === 'line' ? [parsed.line.sku] : [];
