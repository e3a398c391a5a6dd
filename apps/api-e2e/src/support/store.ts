import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import {
  type Actor,
  addMember,
  createUser,
  hashPassword,
  makeApiKey,
  SavedView,
  Shop,
  uuid7,
} from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';

export const ROLES = ['owner', 'operator', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** A merchant with one shop, one warehouse, products on its shelves and an API key for each role. */
export interface Store {
  merchantId: string;
  owner: Actor;
  shopId: string;
  warehouseId: string;
  variantIds: Map<string, string>;
  keys: Record<Role, string>;
}

export const openDatabase = (): Promise<TestDatabase> =>
  testDatabase([Shop, SavedView, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);

/** Unit price of everything that these stores sell. */
export const PRICE = '2.50';
export const PRICE_MINOR = 250;

/** Opens a store with these units of each SKU; POST is postage, which has no stock. */
export async function openStore(test: TestDatabase, stock: Record<string, number>): Promise<Store> {
  const { merchantId, actor: owner } = await test.merchant();
  const skus = Object.keys(stock);
  const shopId = uuid7();
  const opened = await test.db.tx(owner, async (tx) => {
    const warehouse = await openWarehouse(tx, owner, { code: 'MAIN', name: 'Main' });
    await tx.insert(Shop, {
      id: shopId,
      code: 'web',
      name: 'Web shop',
      channel: 'web',
      currency: 'GBP',
      warehouseId: warehouse.id,
    });
    const products = await createProducts(tx, owner, {
      currency: 'GBP',
      products: [
        ...skus.map((sku) => ({ name: `Lantern ${sku}`, variants: [{ sku, price: PRICE }] })),
        { name: 'Postage', variants: [{ sku: 'POST', price: '4.00', stocked: false }] },
      ],
    });
    const lines = skus.flatMap((sku) => (stock[sku]! > 0 ? [{ sku, quantity: stock[sku]! }] : []));
    if (lines.length > 0) await receiveStock(tx, owner, { warehouseId: warehouse.id, lines });
    return { warehouseId: warehouse.id, variants: products.flatMap(({ variants }) => variants) };
  });
  const keys = Object.fromEntries(
    await Promise.all(ROLES.map(async (role) => [role, await makeKey(test, merchantId, owner.id, role)])),
  ) as Record<Role, string>;
  return {
    merchantId,
    owner,
    shopId,
    warehouseId: opened.warehouseId,
    variantIds: new Map(opened.variants.map(({ sku, id }) => [sku, id])),
    keys,
  };
}

/** Of any role of the product, by its code; as fast as the tests call. */
export const makeKey = (
  test: TestDatabase,
  merchantId: string,
  createdBy: string,
  role: string,
  name = `${role} key`,
): Promise<string> => makeApiKey(test.db, merchantId, createdBy, { name, role, perMinute: 1_000_000 });

export interface Person {
  id: string;
  email: string;
  password: string;
}

/** A person who can sign in, with a role at some merchants. */
export async function hirePerson(
  test: TestDatabase,
  roles: readonly { merchantId: string; role: string }[],
  { mustChangePassword = false, name = 'Pia Packer' } = {},
): Promise<Person> {
  const person = { id: uuid7(), email: `${randomUUID()}@example.com`, password: 'four lanterns in a row' };
  await createUser(test.db, {
    id: person.id,
    email: person.email,
    name,
    passwordHash: await hashPassword(person.password),
    mustChangePassword,
    locale: null,
  });
  for (const { merchantId, role } of roles) await addMember(test.db, merchantId, person.id, role);
  return person;
}

export interface OrderWish {
  shopId: string;
  externalNumber: string;
  [field: string]: unknown;
}

/** An order as a shop would send it, paid, with these units of each SKU. */
export const orderOf = (
  { shopId }: Pick<Store, 'shopId'>,
  units: Record<string, number>,
  more: Record<string, unknown> = {},
): OrderWish => ({
  shopId,
  externalNumber: randomUUID(),
  paymentStatus: 'paid',
  buyer: { name: 'Ada Buyer', email: 'ada@example.com' },
  address: { recipient: 'Ada Buyer', street: '1 Lantern Lane', city: 'London', country: 'GB' },
  lines: Object.entries(units).map(([sku, quantity]) => ({ sku, quantity })),
  ...more,
});
