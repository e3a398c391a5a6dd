import { registerCustomSubject, registerPersonalData, registerSubject, type Subject } from '@zhanggui/platform';

/** How products and categories look to whoever decides on a proposal about them. */
registerSubject('product', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT p.id, p.version, p.name AS label, json_build_object('name', p.name, 'status', p.status, 'variants',
      (SELECT string_agg(v.sku || ' ' || coalesce(v.price::text, '-'), ', ' ORDER BY v.sku) FROM catalog.variant v WHERE v.product_id = p.id)) AS facts
    FROM catalog.product p WHERE p.id = ANY (${ids}::uuid[]) ORDER BY p.name, p.id`;
});

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
