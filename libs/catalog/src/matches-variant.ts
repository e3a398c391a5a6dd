import { matches, raw, sql, type Sql, type Tx } from '@zhanggui/platform';
import { normaliseSku } from './catalog.rules.js';

/** Letters with something between them, which words are cut at. What has a digit is searched whole as it is. */
const CODE = /^(?=.*[^\p{L}])[^\s\d@]+$/u;

interface Named {
  id: string;
  productId: string;
}

/** The variants whose SKU or barcode the text is, letter for letter; none where it may as well be a word. */
export async function namedByCode(tx: Tx, q: string): Promise<Named[]> {
  const code = q.trim();
  if (!CODE.test(code)) return [];
  return tx.sql<Named & Record<string, unknown>>`
    SELECT id, product_id AS "productId" FROM catalog.variant WHERE barcode = ${code}
    UNION SELECT id, product_id FROM catalog.variant WHERE sku = ${normaliseSku(code)}`;
}

/**
 * Condition for a list of variants, or of what belongs to one: a code that names one is that one; only where it names none are the words
 * searched. `byKey` as in `matches`.
 */
export async function matchesVariant(tx: Tx, id: string, q: string, byKey = false): Promise<Sql> {
  const named = await namedByCode(tx, q);
  if (named.length === 0) return matches(tx, 'variant', id, q, byKey);
  return sql`${raw(id)} = ANY (${named.map((variant) => variant.id)}::uuid[])`;
}
