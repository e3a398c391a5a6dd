import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuseUnknownWarehouse, refusingTakenCode } from './open-shop.js';
import { Shop } from './shop.entity.js';

/** Fields that are missing or null stay; an empty `externalId` clears it. */
export interface ShopChange {
  code?: string;
  name?: string;
  channel?: string;
  warehouseId?: string;
  externalId?: string;
  closed?: boolean;
}

const FIELDS = ['code', 'name', 'channel', 'warehouseId', 'externalId', 'closed'] as const;

/**
 * Changes a shop, closes it or opens it again. Orders go on in a closed shop; new ones are refused, by each process within seconds.
 * Refuses `not_found`, `version_stale` (412), `warehouse_unknown` (422), `shop_code_taken` (409).
 */
export async function editShop(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: ShopChange },
): Promise<Shop> {
  const [shop] = await tx.find(Shop, { where: { id } });
  if (shop?.version !== version) throw staleOrGone(shop);
  const before = { ...shop, closed: shop.closedAt !== null };
  const given = Object.entries(change).filter(([, value]) => value !== undefined && value !== null);
  const { closed, ...after } = { ...before, ...(Object.fromEntries(given) as ShopChange) };
  after.externalId ||= null;
  const told = changesOf(before, { ...after, closed }, FIELDS);
  if (told.fields.length === 0) return shop;
  if (told.fields.includes('warehouseId')) await refuseUnknownWarehouse(tx, after.warehouseId);
  if (closed !== before.closed) after.closedAt = closed ? new Date() : null;
  const next = { ...after, version: version + 1 };
  const written = await refusingTakenCode(next.code, () => tx.update(Shop, { id, version }, next));
  if (written === 0) throw staleOrGone((await tx.find(Shop, { where: { id } }))[0]);
  const verb = closed === before.closed ? 'edited' : closed ? 'closed' : 'reopened';
  await emit(tx, actor, {
    type: `shop.${verb}`,
    subjectId: id,
    subjectVersion: next.version,
    payload: { changes: told.changes, fields: told.fields },
  });
  return next;
}
