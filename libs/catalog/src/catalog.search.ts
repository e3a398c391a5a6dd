import { type Doc, tokensOf } from '@zhanggui/platform';
import type { VariantValues } from './catalog.rules.js';

interface Searchable {
  id: string;
  name: string;
  /** Tokens of its custom fields. */
  custom: readonly string[];
  variants: Pick<VariantValues, 'id' | 'sku' | 'barcode' | 'title'>[];
}

/** What products are found by: name, custom fields, and every code and title of their variants. */
export const productDocs = (products: readonly Searchable[]): Doc[] =>
  products.map(({ id, name, custom, variants }) => ({
    id,
    tokens: [
      ...new Set([
        ...tokensOf(name, ...variants.flatMap(({ sku, barcode, title }) => [sku, barcode, title])),
        ...custom,
      ]),
    ],
  }));

/** What variants are found by: their own codes and title and the product's name. */
export const variantDocs = (products: readonly Searchable[]): Doc[] =>
  products.flatMap(({ name, variants }) =>
    variants.map(({ id, sku, barcode, title }) => ({ id, tokens: tokensOf(sku, barcode, title, name) })),
  );
