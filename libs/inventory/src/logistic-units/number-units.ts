import { refuse, type Tx } from '@zhanggui/platform';
import { type CompanyPrefix, mostSerials, ssccOf } from './sscc.rules.js';

/**
 * So many new SSCCs of the merchant. Who numbers at the same time waits here; what was given is never given again, also when its pallet
 * is dissolved. Refuses: company_prefix_missing, sscc_used_up.
 */
export async function numberUnits(tx: Tx, count: number): Promise<string[]> {
  if (count === 0) return [];
  const [own] = await tx.sql<
    CompanyPrefix & Record<string, unknown>
  >`SELECT prefix, extension FROM inventory.company_prefix`;
  if (!own) throw refuse('company_prefix_missing');
  const [range] = await tx.sql<{ next: string }>`
    UPDATE inventory.sscc_range SET next = next + ${count} WHERE prefix = ${own.prefix} RETURNING next`;
  const first = Number(range!.next) - count;
  const left = Math.max(0, mostSerials(own.prefix) - first + 1);
  if (count > left) throw refuse('sscc_used_up', { prefix: own.prefix, left });
  const numbers = Array.from({ length: count }, (_, n) => ssccOf(own, first + n));
  const known = await tx.sql<{
    sscc: string;
  }>`SELECT sscc FROM inventory.logistic_unit WHERE sscc = ANY (${numbers}::text[])`;
  const taken = new Set(known.map(({ sscc }) => sscc));
  const fresh = numbers.filter((sscc) => !taken.has(sscc));
  // Somebody announced such numbers before the prefix was ours.
  return [...fresh, ...(await numberUnits(tx, taken.size))];
}
