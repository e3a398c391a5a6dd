import { type Actor, findMerchant, type Tx } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';

export interface MerchantDay {
  name: string;
  currency: string;
  /** The merchant's day now: `2026-03-01`. */
  today: string;
  timeZone: string;
}

/** In which currency the actor's merchant keeps its books, and which day it is there. */
export async function merchantDay(tx: Tx, { merchantId }: Pick<Actor, 'merchantId'>): Promise<MerchantDay> {
  const { name, currency, timeZone } = await findMerchant(tx, merchantId);
  return { name, currency, timeZone, today: dayIn(Date.now(), timeZone) };
}
