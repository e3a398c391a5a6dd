import type { Tx } from '@zhanggui/platform';
import { normaliseName } from '../catalog.rules.js';
import { listCategories } from '../categories.queries.js';

/** Categories by the way to them from the top: "Clothing > Shirts". */
export interface CategoryPaths {
  idOf: ReadonlyMap<string, string>;
  pathOf: ReadonlyMap<string, string>;
}

const SEPARATOR = ' > ';

export async function readCategoryPaths(tx: Tx): Promise<CategoryPaths> {
  const categories = new Map((await listCategories(tx)).map((category) => [category.id, category]));
  const pathOf = new Map<string, string>();
  for (const id of categories.keys()) {
    const names: string[] = [];
    for (let at = categories.get(id); at; at = at.parentId === null ? undefined : categories.get(at.parentId))
      names.unshift(at.name);
    pathOf.set(id, joinPath(names));
  }
  return { pathOf, idOf: new Map([...pathOf].map(([id, path]) => [path, id])) };
}

/** Names from the top down; a `>` inside a name is written `\>`. */
export const joinPath = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[\\>]/g, String.raw`\$&`)).join(SEPARATOR);

export const splitPath = (path: string): string[] =>
  (path.match(/(?:\\.|[^\\>])+/g) ?? []).map((name) => normaliseName(name.replace(/\\(.)/g, '$1')));
