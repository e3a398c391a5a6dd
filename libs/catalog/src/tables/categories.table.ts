import {
  type FieldError,
  registerTable,
  type RowResult,
  type RowToWrite,
  type Actor,
  type Tx,
  writeApart,
} from '@zhanggui/platform';
import { listCategories } from '../categories.queries.js';
import { createCategory } from '../create-category.js';
import { editCategory } from '../edit-category.js';
import { joinPath, readCategoryPaths, splitPath } from './category-paths.js';

registerTable({
  name: 'categories',
  title: { en: 'Categories', 'zh-CN': '类目' },
  key: ['path'],
  permission: { read: 'catalog:read', write: 'catalog:write' },
  // A parent may stand anywhere in the file, also below its sub-categories.
  batch: 5_000,
  columns: [
    {
      key: 'path',
      title: { en: 'Category', 'zh-CN': '类目' },
      type: 'text',
      required: true,
      most: 1_000,
      example: '服饰 > 男装',
      aliases: ['类目路径', 'categorypath'],
      note: {
        en: 'The way from the top, with > between. A parent must be there or stand in the file.',
        'zh-CN': '从顶级类目写起，以 > 分隔。上级类目须已存在或在同一文件中。',
      },
    },
    {
      key: 'position',
      title: { en: 'Position', 'zh-CN': '排序' },
      type: 'integer',
      example: '0',
      note: { en: 'Order among its siblings, from 0.', 'zh-CN': '同级中的顺序，从 0 起。' },
    },
    { key: 'products', title: { en: 'Products', 'zh-CN': '商品数' }, type: 'integer', exportOnly: true },
  ],
  async *read(tx) {
    const { pathOf } = await readCategoryPaths(tx);
    const rows = (await listCategories(tx)).map(({ id, position, productCount }) => ({
      path: pathOf.get(id)!,
      position,
      products: productCount,
    }));
    yield rows.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
  write: writeCategories,
});

/** Adds the categories that are missing and puts them into their places; parents before their sub-categories. */
async function writeCategories(tx: Tx, actor: Actor, rows: readonly RowToWrite[]): Promise<RowResult[]> {
  const known = new Map((await readCategoryPaths(tx)).idOf);
  const before = new Map((await listCategories(tx)).map((category) => [category.id, category]));
  const results: RowResult[] = [];
  const wanted = rows.map(({ values }, n) => ({
    n,
    names: splitPath(String(values['path'])),
    position: values['position'] as number | null | undefined,
  }));
  for (const { n, names, position } of wanted.sort((a, b) => a.names.length - b.names.length)) {
    const path = joinPath(names);
    const id = known.get(path);
    const category = id === undefined ? undefined : before.get(id);
    if (category && (position ?? category.position) === category.position) {
      results[n] = { outcome: 'unchanged' };
      continue;
    }
    if (position !== null && position !== undefined && (position < 0 || position > MOST_POSITION)) {
      results[n] = { outcome: 'refused', errors: [{ pointer: '/position', code: position < 0 ? 'min' : 'max' }] };
      continue;
    }
    const refused = await writeApart(tx, [names], async () => {
      if (category)
        return editCategory(tx, actor, { id: category.id, version: category.version, change: { position: position! } });
      const made = await create(tx, actor, names, known.get(joinPath(names.slice(0, -1))), position);
      known.set(path, made);
    });
    const errors = refused.get(0);
    results[n] = errors
      ? { outcome: 'refused', errors: atPath(errors) }
      : { outcome: category ? 'updated' : 'created' };
  }
  return results;
}

async function create(
  tx: Tx,
  actor: Actor,
  names: readonly string[],
  parentId: string | undefined,
  position: number | null | undefined,
): Promise<string> {
  // A parent that is not there is refused by the operation.
  const parent = names.length > 1 ? (parentId ?? NOWHERE) : null;
  const id = await createCategory(tx, actor, { name: names.at(-1) ?? '', parentId: parent });
  const created = (await listCategories(tx)).find((category) => category.id === id)!;
  if (position !== null && position !== undefined && position !== created.position)
    await editCategory(tx, actor, { id, version: created.version, change: { position } });
  return id;
}

const MOST_POSITION = 1_000_000;
const NOWHERE = '00000000-0000-0000-0000-000000000000';

const atPath = (errors: readonly FieldError[]): FieldError[] =>
  errors.map(({ pointer, ...error }) => ({ ...error, pointer: pointer === '/position' ? pointer : '/path' }));
