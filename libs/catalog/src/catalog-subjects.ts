import { registerCustomSubject, registerPersonalData, registerSubject, type Subject } from '@zhanggui/platform';
import { trimPrice } from '@zhanggui/shared';

/** How products and categories look to whoever decides on a proposal about them. */
registerSubject('product', async (tx, ids) => {
  const products = await tx.sql<Product>`
    SELECT p.id, p.version, p.name, p.status, coalesce(
      (SELECT json_agg(json_build_object('sku', v.sku, 'price', v.price::text, 'currency', v.currency) ORDER BY v.sku)
        FROM catalog.variant v WHERE v.product_id = p.id), '[]') AS variants
    FROM catalog.product p WHERE p.id = ANY (${ids}::uuid[]) ORDER BY p.name, p.id`;
  return products.map(({ id, version, name, status, variants }): Subject => ({
    id,
    version,
    label: name,
    facts: { name, status, variants: variants.map(withPrice).join(', ') },
  }));
});

interface Product extends Record<string, unknown> {
  id: string;
  version: number;
  name: string;
  status: string;
  variants: { sku: string; price: string | null; currency: string }[];
}

/** As people write prices: with the places that their currency has, more only where they count. */
const withPrice = ({ sku, price, currency }: Product['variants'][number]): string =>
  `${sku} ${price === null ? '-' : trimPrice(price, currency)}`;

registerSubject('category', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, name AS label, json_build_object('name', name) AS facts
    FROM catalog.category WHERE id = ANY (${ids}::uuid[]) ORDER BY name, id`;
});

registerCustomSubject('product', { en: 'Products', 'zh-CN': '商品' });

// A field of a product may name a designer or whoever it is made for.
registerPersonalData({
  table: 'catalog.product',
  fields: ['custom'],
  purpose: { en: 'What the merchant notes about products', 'zh-CN': '商家对商品的自定义记录' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], json: ['custom'] },
});
