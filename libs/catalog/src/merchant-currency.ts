import { type Actor, type Database, listMerchants } from '@zhanggui/platform';

/** A merchant keeps its currency for good, so this process asks once. */
const known = new Map<string, string>();

/** ISO 4217 code of the currency in which the actor's merchant prices its products. */
export async function merchantCurrency(db: Database, { merchantId }: Pick<Actor, 'merchantId'>): Promise<string> {
  if (!known.has(merchantId)) for (const { id, currency } of await listMerchants(db)) known.set(id, currency);
  const currency = known.get(merchantId);
  if (!currency) throw new Error(`There is no merchant ${merchantId}`);
  return currency;
}
