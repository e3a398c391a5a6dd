import type { OrderInput } from '../order.rules.js';

/** Buyer and address as far as the file knows them. Files of shop systems often name only a customer number and a country. */
export function buyerAndAddress(cell: (field: string) => string): Pick<OrderInput, 'buyer' | 'address'> {
  const optional = (field: string, most: number): string | undefined => cell(field).slice(0, most) || undefined;
  const externalId = optional('buyerId', 64);
  const name = optional('buyerName', 100) ?? optional('recipient', 100) ?? (externalId ? `#${externalId}` : '–');
  return {
    buyer: { name, externalId, email: optional('email', 254), phone: optional('phone', 30) },
    address: {
      recipient: optional('recipient', 100) ?? name,
      phone: optional('phone', 30),
      country: optional('country', 60),
      province: optional('province', 60),
      city: optional('city', 60),
      street: optional('street', 200) ?? '',
      postcode: optional('postcode', 12),
    },
  };
}
