import { refuse, sql, type Tx } from '@zhanggui/platform';
import type { AllocationDto } from './allocation.dto.js';
import type { AllocationRule, Routing, Source } from './allocation.rules.js';
import { ROUTING, type StoredRouting } from './routing.queries.js';

/** What a shop goes by that has set nothing: its own warehouse is its only source, so little is left to decide. */
const DEFAULT_RULE: AllocationRule = {
  criteria: ['fewest_splits', 'region', 'priority'],
  maySplitOrder: true,
  maySplitLine: false,
  mostParcels: 3,
};

/** The rule and sources of a shop; version 0 where nothing is set. Refuses `not_found` (404). */
export async function readAllocation(tx: Tx, shopId: string): Promise<AllocationDto> {
  const [row] = await tx.rows<StoredRouting & { currency: string; warehouseId: string; version: number }>(sql`
    SELECT s.currency, s.warehouse_id AS "warehouseId", coalesce(r.version, 0) AS version, ${ROUTING}
    FROM platform.shop s LEFT JOIN orders.allocation_rule r ON r.shop_id = s.id WHERE s.id = ${shopId}`);
  if (!row) throw refuse('not_found');
  const { rule, sources, currency, version } = row;
  const { criteria, ...switches } = rule ?? DEFAULT_RULE;
  const shown = sources ?? [onlySource(row.warehouseId)];
  return {
    shopId,
    currency,
    version,
    ...switches,
    criteria: [...criteria],
    sources: shown.map(({ state, regions, ...source }) => ({
      ...source,
      regions: regions.map(({ country, province }) => ({ country, province: province ?? null })),
      excluded: state === 'excluded',
      active: state !== 'inactive',
    })),
  };
}

const onlySource = (warehouseId: string): Source => ({
  warehouseId,
  priority: 1,
  costMinor: 0,
  regions: [],
  state: 'open',
});

/** The same to reckon with. Refuses `unknown_shop` (422). */
export async function readRouting(tx: Tx, shopId: string): Promise<Routing & { currency: string }> {
  const [row] = await tx.rows<StoredRouting & { currency: string; warehouseId: string }>(sql`
    SELECT s.currency, s.warehouse_id AS "warehouseId", ${ROUTING}
    FROM platform.shop s LEFT JOIN orders.allocation_rule r ON r.shop_id = s.id WHERE s.id = ${shopId}`);
  if (!row) throw refuse('unknown_shop', {}, [{ pointer: '/shopId', code: 'unknown_shop' }]);
  return {
    currency: row.currency,
    rule: row.rule ?? DEFAULT_RULE,
    sources: row.sources ?? [onlySource(row.warehouseId)],
  };
}
