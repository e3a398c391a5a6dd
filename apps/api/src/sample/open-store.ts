import { openWarehouse } from '@zhanggui/inventory';
import { addMember, createMerchant, createUser, type Database, openShop, systemActor, uuid7 } from '@zhanggui/platform';

export interface OpenedStore {
  merchantId: string;
  shopId: string;
  warehouseId: string;
  ownerId: string;
}

/** A merchant with its owner, one warehouse and one shop: the least with which an order can be placed. */
export async function openStore(
  db: Database,
  { email, passwordHash, withSample }: { email: string; passwordHash: string; withSample: boolean },
): Promise<OpenedStore> {
  const [merchantId, ownerId] = [uuid7(), uuid7()];
  const merchant = withSample
    ? { name: 'Online Retail', timeZone: 'Europe/London', currency: 'GBP', locale: 'en' as const }
    : { name: '我的店', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' as const };
  await createMerchant(db, { id: merchantId, ...merchant });
  await createUser(db, { id: ownerId, email, name: 'Owner', passwordHash, mustChangePassword: true, locale: null });
  await addMember(db, merchantId, ownerId, 'owner');
  const actor = systemActor(merchantId, 'open store');
  return db.tx(actor, async (tx) => {
    const warehouse = await openWarehouse(tx, actor, { code: 'MAIN', name: withSample ? 'Main warehouse' : '主仓' });
    const name = withSample ? 'Web shop' : '网店';
    const shop = await openShop(tx, actor, {
      code: 'web',
      name,
      channel: 'web',
      currency: merchant.currency,
      warehouseId: warehouse.id,
    });
    return { merchantId, shopId: shop.id, warehouseId: warehouse.id, ownerId };
  });
}
