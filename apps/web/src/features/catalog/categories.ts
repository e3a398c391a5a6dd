import type { Category } from '@zhanggui/api-client';

export interface PlacedCategory extends Category {
  depth: number;
}

/** The tree as a list, parents before children, each with its depth. */
export function treeOrder(categories: Category[]): PlacedCategory[] {
  const known = new Set(categories.map((category) => category.id));
  const childrenOf = (parentId: string | null, depth: number): PlacedCategory[] =>
    categories
      .filter(
        (category) =>
          (category.parentId !== null && known.has(category.parentId) ? category.parentId : null) === parentId,
      )
      .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name))
      .flatMap((category) => [{ ...category, depth }, ...childrenOf(category.id, depth + 1)]);
  return childrenOf(null, 0);
}

/** Choices for a select; a no-break space keeps the indentation that shows the tree. */
export function categoryOptions(categories: Category[]): { value: string; label: string }[] {
  return treeOrder(categories).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u00a0\u00a0\u00a0'.repeat(depth)}${name}`,
  }));
}

/** A category and everything under it: where it may not be moved to. */
export function withDescendants(categories: Category[], id: string): Set<string> {
  const found = new Set([id]);
  for (const category of treeOrder(categories)) {
    if (category.parentId !== null && found.has(category.parentId)) found.add(category.id);
  }
  return found;
}
