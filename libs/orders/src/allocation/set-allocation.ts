import { type Actor, changesOf, emit, type FieldError, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import type { SetAllocationDto, SetSourceDto } from './allocation.dto.js';
import { readAllocation } from './allocation.queries.js';

const FIELDS = ['criteria', 'maySplitOrder', 'maySplitLine', 'mostParcels', 'sources'] as const;

/**
 * Sets from which warehouses orders of a shop leave and how one is chosen; orders that are placed afterwards go by it, in each process
 * within seconds. Refuses `not_found`, `version_stale` (412), and at the fields `warehouse_unknown`, `source_twice`, `criterion_twice`,
 * `no_source_left` (422).
 */
export async function setAllocation(
  tx: Tx,
  actor: Actor,
  { shopId, version, input }: { shopId: string; version: number; input: SetAllocationDto },
): Promise<void> {
  const before = await readAllocation(tx, shopId);
  if (before.version !== version) throw staleOrGone(before);
  await checkRule(tx, input);
  const told = changesOf(shapeOf(before), shapeOf(input), FIELDS);
  if (told.fields.length === 0 && version > 0) return;
  const written = await tx.run`
    INSERT INTO orders.allocation_rule AS r (shop_id, criteria, may_split_order, may_split_line, most_parcels)
    VALUES (${shopId}, ${input.criteria}::text[], ${input.maySplitOrder}, ${input.maySplitLine}, ${input.mostParcels})
    ON CONFLICT (merchant_id, shop_id) DO UPDATE SET criteria = excluded.criteria, may_split_order = excluded.may_split_order,
      may_split_line = excluded.may_split_line, most_parcels = excluded.most_parcels, version = r.version + 1, changed_at = now()
    WHERE r.version = ${version}`;
  if (written === 0) throw staleOrGone(await readAllocation(tx, shopId));
  await writeSources(tx, shopId, input.sources);
  await emit(tx, actor, {
    type: 'allocation.edited',
    subjectId: shopId,
    subjectVersion: version + 1,
    payload: { changes: told.changes, fields: told.fields },
  });
}

/** Everything that is wrong with a rule, whether it is to be kept or only tried. */
export async function checkRule(tx: Tx, { criteria, sources }: SetAllocationDto, at = ''): Promise<void> {
  const ids = sources.map(({ warehouseId }) => warehouseId.toLowerCase());
  const found = await tx.sql<{ id: string }>`SELECT id FROM inventory.warehouse WHERE id = ANY (${ids}::uuid[])`;
  const known = new Set(found.map(({ id }) => id));
  const errors: FieldError[] = [
    ...criteria.flatMap((one, n) =>
      criteria.indexOf(one) < n ? [{ pointer: `${at}/criteria/${n}`, code: 'criterion_twice' }] : [],
    ),
    ...ids.flatMap((id, n) => {
      const pointer = `${at}/sources/${n}/warehouseId`;
      if (!known.has(id)) return [{ pointer, code: 'warehouse_unknown' }];
      return ids.indexOf(id) < n ? [{ pointer, code: 'source_twice' }] : [];
    }),
  ];
  if (sources.every(({ excluded }) => excluded)) errors.push({ pointer: `${at}/sources`, code: 'no_source_left' });
  if (errors[0]) throw refuse(errors[0].code, {}, errors);
}

async function writeSources(tx: Tx, shopId: string, sources: readonly SetSourceDto[]): Promise<void> {
  await tx.run`DELETE FROM orders.allocation_source WHERE shop_id = ${shopId}`;
  await tx.run`
    INSERT INTO orders.allocation_source (shop_id, warehouse_id, priority, cost_minor, regions, excluded)
    SELECT ${shopId}, "warehouseId", priority, "costMinor", regions, excluded
    FROM json_to_recordset(${JSON.stringify(sourcesOf(sources))}::json)
      AS s ("warehouseId" uuid, priority smallint, "costMinor" bigint, regions jsonb, excluded boolean)`;
}

interface Shaped {
  criteria: readonly string[];
  maySplitOrder: boolean;
  maySplitLine: boolean;
  mostParcels: number;
  sources: unknown[];
}

const shapeOf = ({
  criteria,
  maySplitOrder,
  maySplitLine,
  mostParcels,
  sources,
}: Omit<Shaped, 'sources'> & { sources: readonly LooseSource[] }): Shaped => ({
  criteria,
  maySplitOrder,
  maySplitLine,
  mostParcels,
  sources: sourcesOf(sources),
});

interface LooseSource {
  warehouseId: string;
  costMinor?: number;
  regions?: readonly { country: string; province?: string | null }[];
  excluded?: boolean;
}

/** Sources as they are kept: in the order of their priority, nothing left to guess. */
const sourcesOf = (sources: readonly LooseSource[]) =>
  sources.map(({ warehouseId, costMinor = 0, regions = [], excluded = false }, n) => ({
    warehouseId: warehouseId.toLowerCase(),
    priority: n + 1,
    costMinor,
    regions: regions.map(({ country, province }) => (province ? { country, province } : { country })),
    excluded,
  }));
