import { randomFillSync } from 'node:crypto';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const pool = Buffer.allocUnsafe(8 * 512);
let poolAt = pool.length;
let lastMs = 0;
let counter = 0;

/** UUIDv7 that never goes backwards inside this process: 48 bit milliseconds, 12 bit counter, 62 random bits. */
export function uuid7(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastMs += 1;
    counter = 0;
  }
  if (poolAt === pool.length) {
    randomFillSync(pool);
    poolAt = 0;
  }
  const ms = lastMs.toString(16).padStart(12, '0');
  const r = poolAt;
  poolAt += 8;
  const hex = (i: number): string => HEX[pool[r + i]!]!;
  return (
    `${ms.slice(0, 8)}-${ms.slice(8)}-7${counter.toString(16).padStart(3, '0')}-` +
    `${HEX[(pool[r]! & 0x3f) | 0x80]!}${hex(1)}-${hex(2)}${hex(3)}${hex(4)}${hex(5)}${hex(6)}${hex(7)}`
  );
}
