import {
  customCells,
  customColumns,
  type CustomValues,
  maskCustom,
  raw,
  readCustomFields,
  registerTable,
  sql,
  streamRows,
  type TableRow,
} from '@zhanggui/platform';
import { trimPrice } from '@zhanggui/shared';
import { ProductsQueryDto } from '../products.dto.js';
import { filterOf, productSort } from '../products.queries.js';
import { readCategoryPaths } from './category-paths.js';
import { attributesText } from './product-rows.rules.js';
import { PRODUCT_COLUMNS } from './product.columns.js';
import { writeProducts } from './write-products.js';

type Row = TableRow & { categoryId: string | null; currency: string; attributes: never; custom: never };

registerTable({
  name: 'products',
  title: { en: 'Products', 'zh-CN': '商品' },
  key: ['sku'],
  permission: { read: 'catalog:read', write: 'catalog:write' },
  columns: PRODUCT_COLUMNS,
  more: async (tx) => customColumns(await readCustomFields(tx, 'product')),
  filters: ProductsQueryDto,
  // Variants of one product are written together.
  group: ({ parentSku, sku }) => String(parentSku ?? sku),
  async *read(tx, query, { permissions }) {
    const { pathOf } = await readCategoryPaths(tx);
    const filter = await filterOf(tx, query, permissions);
    const fields = await readCustomFields(tx, 'product');
    const shown = (custom: CustomValues): CustomValues =>
      permissions.has('personal:read') ? custom : maskCustom(fields, custom);
    const { key, way } = productSort(query['sort'] as string | undefined);
    const batches = streamRows<Row>(
      tx,
      sql`
        SELECT v.sku, first.sku AS "parentSku", p.name, p.category_id AS "categoryId", p.status, v.title AS variant, v.attributes, v.barcode,
          v.price, v.currency, v.cost, v.stocked, v.weight_grams AS "weightGrams", v.status AS "variantStatus", p.description,
          p.updated_at AS "updatedAt", p.custom
        FROM catalog.product p JOIN catalog.variant v ON v.product_id = p.id
        CROSS JOIN LATERAL (SELECT f.sku FROM catalog.variant f WHERE f.product_id = p.id ORDER BY f.position, f.id LIMIT 1) first
        WHERE ${filter} ORDER BY ${raw(`${key} ${way}, p.id ${way}`)}, v.position, v.id`,
    );
    for await (const rows of batches)
      yield rows.map(({ categoryId, attributes, custom, ...row }) => ({
        ...row,
        ...customCells(fields, shown(custom)),
        category: categoryId === null ? null : pathOf.get(categoryId)!,
        attributes: attributesText(attributes),
        price: trimPrice(row['price'] as string, row.currency),
        cost: row['cost'] === null ? null : trimPrice(row['cost'] as string, row.currency),
      }));
  },
  write: writeProducts,
});
