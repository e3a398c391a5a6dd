import { createHash } from 'node:crypto';

/** How a shop deals with orders that are not paid; null is without limit. */
export interface UnpaidRule {
  /** An order that is not paid so many minutes after it was placed expires. */
  payWithinMinutes: number | null;
  /** Unpaid orders that one buyer, and one address, may have at a time: what keeps them from hoarding stock. */
  mostPerBuyer: number | null;
  mostPerAddress: number | null;
}

/** One count that a new unpaid order adds to. */
export interface UnpaidLimit {
  per: 'buyer' | 'address';
  /** A digest: who it is stands in the order alone. */
  key: string;
  most: number;
}

interface Asked {
  shopId: string;
  buyer: { phone?: string; email?: string; externalId?: string };
  address: { street: string; country?: string; province?: string; city?: string; district?: string };
}

/**
 * What an unpaid order is counted under. A buyer is known by each of phone, e-mail and number at the channel, so that a second e-mail
 * does not make a second buyer; a name alone is nobody's. Spaces, punctuation and capitals make no other address.
 */
export function unpaidLimits(order: Asked, { mostPerBuyer, mostPerAddress }: UnpaidRule): UnpaidLimit[] {
  const limits: UnpaidLimit[] = [];
  const add = (per: UnpaidLimit['per'], kind: string, text: string | undefined, most: number): void => {
    if (text) limits.push({ per, key: digest(`${order.shopId} ${kind} ${text}`), most });
  };
  if (mostPerBuyer !== null) {
    const { phone, email, externalId } = order.buyer;
    add('buyer', 'phone', phone?.replace(/\D/g, '').slice(-PHONE_DIGITS), mostPerBuyer);
    add('buyer', 'email', email?.trim().toLowerCase(), mostPerBuyer);
    add('buyer', 'external', externalId?.trim(), mostPerBuyer);
  }
  if (mostPerAddress !== null) {
    const { country, province, city, district, street } = order.address;
    const place = [country, province, city, district, street].map((part) => plain(part ?? '')).join('|');
    add('address', 'address', place, mostPerAddress);
  }
  return limits;
}

/** The same number is written with and without its country's code. */
const PHONE_DIGITS = 11;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);

/** The first limit that one more order would break, with how many count for it already. */
export function brokenLimit(
  limits: readonly UnpaidLimit[],
  open: (key: string) => number,
): (UnpaidLimit & { open: number }) | undefined {
  for (const limit of limits) if (open(limit.key) >= limit.most) return { ...limit, open: open(limit.key) };
  return undefined;
}
