import type { GridSetting, SavedView } from '@zhanggui/api-client';

/** What the address of a list says, by name; `view` and `open` say where it comes from and what stands in the panel. */
export type Params = Record<string, string>;

/** A view that the product brings along: it cannot be changed, only hidden or copied. */
export interface BuiltInView {
  id: string;
  label: string;
  params: Params;
  /** Null while it is being counted. */
  count?: number | null;
}

const ABOUT_THE_PAGE = new Set(['view', 'open']);

/** What of an address narrows or sorts the list: the part worth saving as a view. */
export const paramsOf = (search: object): Params =>
  Object.fromEntries(
    Object.entries(search).filter(([name, value]) => !ABOUT_THE_PAGE.has(name) && typeof value === 'string'),
  ) as Params;

export const sameParams = (one: Params, other: Params): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Names of filters that a view keeps and the list no longer understands. */
export function goneFilters(params: Params, validate: (raw: Record<string, unknown>) => object): string[] {
  const understood = paramsOf(validate(params));
  return Object.keys(params).filter((name) => understood[name] !== params[name]);
}

/** In the person's order; those that it does not name come after them as they were. */
export function inOrder<View extends { id: string }>(views: readonly View[], order: readonly string[]): View[] {
  const place = ({ id }: View) => (order.includes(id) ? order.indexOf(id) : order.length);
  return views.toSorted((a, b) => place(a) - place(b));
}

/** Moves one of them by one place and says the order of all. */
export function movedBy(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/**
 * Where somebody goes who comes to a list: an address with filters stays as it is, one that only names a view is filled in, and an empty
 * one opens the person's default view. Null: nowhere else.
 */
export function openingSearch(
  search: object,
  { items, setting }: { items: readonly SavedView[]; setting: GridSetting },
  builtIn: (id: string) => Params | undefined,
): Params | null {
  const { view: named, ...rest } = search as Params;
  const isBare = Object.keys(rest).every((name) => ABOUT_THE_PAGE.has(name));
  const wanted = named ?? setting.defaultView;
  if (!isBare || !wanted) return null;
  const saved = items.find(({ id }) => id === wanted);
  const params = saved ? { ...saved.params, view: wanted } : named ? undefined : builtIn(wanted);
  if (!params || sameParams({ ...params, view: '' }, { ...paramsOf(search), view: '' })) return null;
  return { ...params, ...('open' in rest && { open: rest['open']! }) };
}

/** The address of a list without filters: a saved view keeps its columns. */
export interface ViewSearch {
  view?: string;
}

export const validateViewSearch = ({ view }: Record<string, unknown>): ViewSearch =>
  typeof view === 'string' && view !== '' ? { view } : {};
