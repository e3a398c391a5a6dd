/** Stands for what is hidden, whatever its length. */
const HIDDEN = '***';

const letters = (text: string): string[] => [...text];

/** `张三` → `张*`, `Ann Lee` → `A***`. */
export function maskName(name: string): string {
  const [first = '', ...rest] = letters(name.trim());
  if (first === '') return name;
  return /\p{Script=Han}/u.test(first) ? first + '*'.repeat(Math.max(1, Math.min(rest.length, 2))) : first + HIDDEN;
}

/** `13812345678` → `138****5678`; of short numbers only the last two digits stay. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits === '') return phone === '' ? '' : HIDDEN;
  if (digits.length < 8) return `****${digits.length > 4 ? digits.slice(-2) : ''}`;
  const country = /^\s*\+/.test(phone) && digits.length > 11 ? digits.length - 11 : 0;
  const lead = digits.slice(country, country + (digits.length - country >= 11 ? 3 : 2));
  return `${country ? `+${digits.slice(0, country)} ` : ''}${lead}****${digits.slice(digits.length - country >= 11 ? -4 : -2)}`;
}

/** `ann.lee@example.com` → `a***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? maskCode(email) : letters(email)[0] + HIDDEN + email.slice(at);
}

/** An account at a channel: its first letter. */
export const maskCode = (code: string): string => (code === '' ? '' : letters(code)[0] + HIDDEN);

export interface PersonalBuyer {
  name: string;
  phone: string | null;
  email: string | null;
  externalId: string | null;
}

export interface PersonalAddress {
  recipient: string | null;
  phone: string | null;
  country: string | null;
  province: string | null;
  city: string | null;
  district: string | null;
  street: string | null;
  postcode: string | null;
}

const maybe = (value: string | null, mask: (value: string) => string): string | null =>
  value === null ? null : mask(value);

export const maskBuyer = (buyer: PersonalBuyer): PersonalBuyer => ({
  name: maskName(buyer.name),
  phone: maybe(buyer.phone, maskPhone),
  email: maybe(buyer.email, maskEmail),
  externalId: maybe(buyer.externalId, maskCode),
});

/** What stays is enough to plan by: country, province, city and district. */
export const maskAddress = (address: PersonalAddress): PersonalAddress => ({
  ...address,
  recipient: maybe(address.recipient, maskName),
  phone: maybe(address.phone, maskPhone),
  street: maybe(address.street, () => HIDDEN),
  postcode: maybe(address.postcode, () => HIDDEN),
});
