import type { Page } from '../http/paging.js';

/** All pages of a list, one after the other: what the list shows is what is exported. */
export async function* everyPage<Row>(list: (cursor: string | undefined) => Promise<Page<Row>>): AsyncGenerator<Row[]> {
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    yield page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
