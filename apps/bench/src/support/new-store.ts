import { CATALOG_ENTITIES } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse } from '@zhanggui/inventory';
import {
  type Actor,
  addMember,
  createMerchant,
  createUser,
  Database,
  openShop,
  SavedView,
  Shop,
  systemActor,
  uuid7,
} from '@zhanggui/platform';

export interface NewStore {
  db: Database;
  actor: Actor;
  shopId: string;
  warehouseId: string;
}

/** A connection without limits, for what fills tables. */
export const openDatabase = (): Promise<Database> =>
  Database.open(process.env['DATABASE_URL']!, 'import', [Shop, SavedView, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);

/** A merchant of its own with one shop and one warehouse, on a connection without limits. */
export async function newStore(name: string, timeZone: string): Promise<NewStore> {
  const db = await openDatabase();
  const [merchantId, id] = [uuid7(), uuid7()];
  await createMerchant(db, { id: merchantId, name, timeZone, currency: 'GBP', locale: 'en' });
  const person = { name, passwordHash: 'x', mustChangePassword: false, locale: null };
  await createUser(db, { id, email: `${id}@example.com`, ...person });
  await addMember(db, merchantId, id, 'owner');
  const actor: Actor = { ...systemActor(merchantId, name), kind: 'user', id };
  return db.tx(actor, async (tx) => {
    const { id: warehouseId } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    const shop = await openShop(tx, actor, { code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    return { db, actor, shopId: shop.id, warehouseId };
  });
}
