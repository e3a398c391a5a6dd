import { PriceBook } from '@zhanggui/catalog';
import { asksUnnamed, type CustomField, readCustomFields, type Tx } from '@zhanggui/platform';
import { ROUTING, type StoredRouting, withRouting } from './allocation/routing.queries.js';
import {
  type OrderInput,
  type PricedOrder,
  priceOrder,
  type Refusal,
  type ShopFacts,
  withCustom,
} from './order.rules.js';

/** How long a process trusts what it read of a merchant's shops and custom fields: they rarely change. */
const FACTS_TRUSTED_MS = 5_000;

/** What one process remembers of a merchant to place orders without asking: prices, shops, custom fields, and which stock is scarce. */
export class OrderDesk {
  /** Balances that were low or missing when last seen. A hint: the database decides. */
  readonly scarce = new Set<string>();
  private shops = new Map<string, ShopFacts>();
  private fields: readonly CustomField[] = [];
  /** Whether orders that say nothing of custom fields must be looked at too. */
  private asksAll = false;
  /** By `performance.now()`: a clock that is set back must not make a closed shop take orders. */
  private factsUntil = 0;

  constructor(readonly book = new PriceBook()) {}

  /** A desk for one piece of work that has read its prices and shops already. */
  static withFacts(book: PriceBook, shops: Map<string, ShopFacts>, fields: readonly CustomField[] = []): OrderDesk {
    const desk = new OrderDesk(book);
    desk.shops = shops;
    desk.factsUntil = Infinity;
    desk.learn(fields);
    return desk;
  }

  /** Prices an order from memory; a shop or SKU that is not in it is refused, so `refresh` first where that may be the reason. */
  price(input: OrderInput): PricedOrder | Refusal {
    const priced = priceOrder(input, this.shops.get(input.shopId), (line) => this.book.find(line));
    if ('code' in priced || (!input.custom && !this.asksAll)) return priced;
    return withCustom(priced, this.fields, input.custom, 'create');
  }

  /** Whether memory has every shop and SKU of these orders; what does not exist is never known. */
  knows(inputs: readonly OrderInput[]): boolean {
    if (!this.knowsShops(inputs)) return false;
    return inputs.every(({ lines }) => lines.every((line) => this.book.find(line) !== undefined));
  }

  /** Reads what these orders need and the memory lacks. */
  async refresh(tx: Tx, inputs: readonly OrderInput[]): Promise<void> {
    if (!this.knowsShops(inputs)) {
      const [shops, fields] = await tx.together(
        () => readShops(tx),
        () => readCustomFields(tx, 'order'),
      );
      this.shops = shops;
      this.learn(fields);
      this.factsUntil = performance.now() + FACTS_TRUSTED_MS;
    }
    const [skus, ids] = [new Set<string>(), new Set<string>()];
    for (const { lines } of inputs) {
      for (const { sku, variantId } of lines) {
        if (variantId) ids.add(variantId);
        else if (sku) skus.add(sku);
      }
    }
    await this.book.load(tx, [...skus], [...ids]);
  }

  /** That a shop is missing or closed is looked up again: another process may have opened it a moment ago. */
  private knowsShops(inputs: readonly OrderInput[]): boolean {
    if (performance.now() >= this.factsUntil) return false;
    return inputs.every(({ shopId }) => {
      const shop = this.shops.get(shopId);
      return shop !== undefined && !shop.isClosed;
    });
  }

  private learn(fields: readonly CustomField[]): void {
    this.fields = fields;
    this.asksAll = asksUnnamed(fields);
  }
}

/** The merchant's shops, by id. */
export async function readShops(tx: Tx): Promise<Map<string, ShopFacts>> {
  const rows = await tx.sql<{ id: string } & Omit<ShopFacts, 'routing'> & StoredRouting>`
    SELECT s.id, s.currency, s.warehouse_id AS "warehouseId", s.closed_at IS NOT NULL AS "isClosed", ${ROUTING},
      EXISTS (SELECT FROM inventory.allotment a WHERE a.shop_id = s.id AND a.ended_at IS NULL) AS "hasAllotments",
      EXISTS (SELECT FROM inventory.presale p WHERE (p.shop_id = s.id OR p.shop_id IS NULL) AND p.ended_at IS NULL) AS "hasPresales",
      CASE WHEN u.shop_id IS NOT NULL THEN json_build_object('payWithinMinutes', u.pay_within_minutes,
        'mostPerBuyer', u.most_per_buyer, 'mostPerAddress', u.most_per_address) END AS unpaid
    FROM platform.shop s LEFT JOIN orders.allocation_rule r ON r.shop_id = s.id LEFT JOIN orders.unpaid_rule u ON u.shop_id = s.id`;
  return new Map(
    rows.map(({ id, rule, sources, ...facts }): [string, ShopFacts] => [id, withRouting(facts, { rule, sources })]),
  );
}
