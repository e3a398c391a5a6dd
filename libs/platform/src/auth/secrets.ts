import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Secrets are random and long, so a plain SHA-256 protects the stored copy (ASVS 6.5.2). */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** 256 random bits as text for cookies and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Compares in constant time. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [hashSecret(a), hashSecret(b)];
  return timingSafeEqual(left, right);
}
