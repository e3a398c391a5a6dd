/** So many rows of a directory's list, from behind one of them on. */
export interface DirectoryPage<Row> {
  after: Row | undefined;
  limit: number;
}

const ROWS_AT_ONCE = 500;

/** A list of the directory by key, page after page: its tables have no policies, so only its own functions read them. */
export async function* pagesOf<Row>(read: (page: DirectoryPage<Row>) => Promise<Row[]>): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  do {
    rows = await read({ after: rows.at(-1), limit: ROWS_AT_ONCE });
    if (rows.length > 0) yield rows;
  } while (rows.length === ROWS_AT_ONCE);
}
