import {
  allOf,
  customFilters,
  type CustomValues,
  keyset,
  matches,
  type Page,
  parseSort,
  raw,
  refuse,
  shownCustom,
  sql,
  type Sql,
  toPage,
  type Tx,
} from '@zhanggui/platform';
import { trimPrice } from '@zhanggui/shared';
import { namedByCode } from './matches-variant.js';
import { Product } from './product.entity.js';
import type { ProductDto, ProductRowDto, ProductsQueryDto, VariantDto } from './products.dto.js';
import { Variant } from './variant.entity.js';

/** Each is an index of the table, with the id behind it. */
const SORTS = {
  name: { key: 'p.name', cast: 'text' },
  updatedAt: { key: 'p.updated_at', cast: 'timestamptz' },
};

/** As read: whoever answers makes the link from the picture's file. */
export type ProductRow = Omit<ProductRowDto, 'thumbnailUrl'> & { imageFileId: string | null; custom: CustomValues };

type Row = ProductRow & { key: string };

/** How the list is sorted. Refuses: invalid. */
export function productSort(sort: string | undefined): { key: string; way: 'ASC' | 'DESC' } {
  const { key, descending } = parseSort(sort, SORTS, 'name');
  return { key, way: descending ? 'DESC' : 'ASC' };
}

/** A page of products with what their variants cost. */
export async function listProducts(
  tx: Tx,
  query: ProductsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<ProductRow>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const sort = parseSort(query.sort, SORTS, 'name');
  const { where, order } = keyset(sort, 'p.id', page);
  const filter = await filterOf(tx, query, permissions);
  const rows = await tx.rows<Row>(sql`
    WITH p AS MATERIALIZED (SELECT p.* FROM catalog.product p WHERE ${where} AND ${filter} ${order})
    SELECT p.id, p.name, p.status, p.category_id AS "categoryId", c.name AS "categoryName", v.*,
      (SELECT i.file_id FROM catalog.product_image i JOIN platform.file f ON f.id = i.file_id AND f.deleted_at IS NULL
        WHERE i.product_id = p.id ORDER BY i.position LIMIT 1) AS "imageFileId",
      p.updated_at AS "updatedAt", p.custom, p.version, ${raw(sort.key)}::text AS key
    FROM p LEFT JOIN catalog.category c ON c.id = p.category_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "variantCount", (array_agg(v.sku ORDER BY v.position, v.id))[1] AS sku,
        min(v.price) AS "priceFrom", max(v.price) AS "priceTo", min(v.currency) AS currency
      FROM catalog.variant v WHERE v.product_id = p.id) v
    ${order}`);
  const items = toPage(await shownCustom(tx, 'product', rows, permissions), page, sort, ({ key }) => key, rowOf);
  return query.count ? { ...items, total: await countProducts(tx, filter) } : items;
}

/** What a list of products is narrowed by; the table is called `p`. */
export async function filterOf(
  tx: Tx,
  { q, status, categoryId, custom }: ProductsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Sql> {
  return allOf([
    ...(status ? [sql`p.status = ${status}`] : []),
    ...(categoryId ? [sql`p.category_id = ${categoryId}`] : []),
    ...(await customFilters(tx, 'product', { given: custom, id: 'p.id', permissions })),
    ...(q?.trim() ? [await searched(tx, q)] : []),
  ]);
}

/** The product of the SKU or barcode that is asked for; only where there is none are the words searched. */
async function searched(tx: Tx, q: string): Promise<Sql> {
  const named = await namedByCode(tx, q);
  if (named.length === 0) return matches(tx, 'product', 'p.id', q, true);
  return sql`p.id = ANY (${named.map(({ productId }) => productId)}::uuid[])`;
}

async function countProducts(tx: Tx, filter: Sql): Promise<number> {
  const [row] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM catalog.product p WHERE ${filter}`,
  );
  return row!.total;
}

const rowOf = ({ key: _, ...row }: Row): ProductRow => ({
  ...row,
  priceFrom: trimPrice(row.priceFrom, row.currency),
  priceTo: trimPrice(row.priceTo, row.currency),
});

/** One product with all its variants, the archived ones too. Refuses: not_found. */
export async function readProduct(tx: Tx, id: string, permissions: ReadonlySet<string>): Promise<ProductDto> {
  const found = await tx.find(Product, { where: { id } });
  const [product] = await shownCustom(tx, 'product', found, permissions);
  if (!product) throw refuse('not_found');
  const variants = await tx.find(Variant, { where: { productId: id }, order: { position: 'ASC', id: 'ASC' } });
  return { ...product, variants: variants.map(variantOf) };
}

const variantOf = ({ productId: _productId, position: _position, ...variant }: Variant): VariantDto => ({
  ...variant,
  price: trimPrice(variant.price, variant.currency),
  cost: variant.cost === null ? null : trimPrice(variant.cost, variant.currency),
});
