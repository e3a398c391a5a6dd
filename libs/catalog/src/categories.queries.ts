import { raw, refuse, sql, type Sql, type Tx } from '@zhanggui/platform';
import type { CategoryDto } from './categories.dto.js';

/** The whole tree, siblings in their order. */
export const listCategories = (tx: Tx): Promise<CategoryDto[]> => readCategories(tx, raw('true'));

/** One category. Refuses: not_found. */
export async function readCategory(tx: Tx, id: string): Promise<CategoryDto> {
  const [category] = await readCategories(tx, sql`c.id = ${id}`);
  if (!category) throw refuse('not_found');
  return category;
}

const readCategories = (tx: Tx, where: Sql): Promise<CategoryDto[]> =>
  tx.rows<CategoryDto>(sql`
    SELECT c.id, c.parent_id AS "parentId", c.name, c.position, c.version,
      (SELECT count(*) FROM catalog.product p WHERE p.category_id = c.id)::int AS "productCount"
    FROM catalog.category c WHERE ${where} ORDER BY c.position, c.name, c.id`);
