import type { Actor } from '../db/actor.js';
import { readPlaces } from '../access/places.js';
import { sqlState } from '../db/retry.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { Shop } from './shop.entity.js';

export type NewShop = Pick<Shop, 'code' | 'name' | 'channel' | 'currency' | 'warehouseId'> & {
  externalId?: string | null;
};

/** Opens a shop; its currency is that of all its orders. Refuses `warehouse_unknown` (422), `shop_code_taken` (409). */
export async function openShop(tx: Tx, actor: Actor, input: NewShop): Promise<Shop> {
  await refuseUnknownWarehouse(tx, input.warehouseId);
  const shop = { id: uuid7(), ...input, externalId: input.externalId ?? null, closedAt: null, version: 1 };
  await refusingTakenCode(shop.code, () => tx.insert(Shop, shop));
  await emit(tx, actor, { type: 'shop.opened', subjectId: shop.id, subjectVersion: 1, payload: { ...input } });
  return shop;
}

export async function refuseUnknownWarehouse(tx: Tx, warehouseId: string): Promise<void> {
  const { warehouses } = await readPlaces(tx);
  if (warehouses.some(({ id }) => id === warehouseId)) return;
  throw refuse('warehouse_unknown', {}, [{ pointer: '/warehouseId', code: 'warehouse_unknown' }]);
}

export async function refusingTakenCode<T>(code: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw refuse('shop_code_taken', { code }, [{ pointer: '/code', code: 'shop_code_taken', params: { code } }]);
  }
}
