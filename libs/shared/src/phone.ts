/** The country code of the mainland, as it is dialled from abroad. */
const CHINA = '86';

/**
 * One number however it was written: its digits, without +86 (0086, or 86 before a mobile number); a landline keeps its leading zero.
 * Numbers of other countries are their digits as they stand.
 */
export function plainPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  const abroad = /^(?:00)?86(.+)$/.exec(digits)?.[1];
  if (abroad === undefined) return digits;
  if (/^1[3-9]\d{9}$/.test(abroad)) return abroad;
  const isDialled = /^\s*[+＋]/.test(phone) || digits.startsWith('00');
  return isDialled && /^0?[1-9]\d{8,10}$/.test(abroad) ? abroad.replace(/^0?/, '0') : digits;
}

/** All ways in which records may hold the same number, as digits: at home, and from abroad. */
export function phoneForms(phone: string): string[] {
  const plain = plainPhone(phone);
  const isMobile = /^1[3-9]\d{9}$/.test(plain);
  const isLandline = /^0[1-9]\d{8,10}$/.test(plain);
  if (!isMobile && !isLandline) return [plain];
  const short = isLandline ? plain.slice(1) : plain;
  return [plain, `${CHINA}${short}`, `00${CHINA}${short}`, ...(isLandline ? [`${CHINA}${plain}`] : [])];
}
