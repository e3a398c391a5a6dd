import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { Shop } from './shop.entity.js';

/** Opens a shop. Its code must be new to the merchant; its currency is that of all its orders. */
export async function openShop(tx: Tx, actor: Actor, input: Omit<Shop, 'id'>): Promise<Shop> {
  const shop = { id: uuid7(), ...input };
  await tx.insert(Shop, shop);
  await emit(tx, actor, { type: 'shop.opened', subjectId: shop.id, subjectVersion: 1, payload: { ...input } });
  return shop;
}
