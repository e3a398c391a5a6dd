import type { QueryResultRow } from 'pg';
import { raw, sql, type Sql } from './sql.js';
import type { Tx } from './tx.js';

const ROWS_AT_ONCE = 500;

/**
 * Rows of a statement, some thousand at a time, from a cursor of the server: nothing is gathered here, and no row is read twice. One
 * stream at a time in a transaction.
 */
export async function* streamRows<Row extends QueryResultRow>(tx: Tx, query: Sql): AsyncGenerator<Row[]> {
  await tx.rows(sql`DECLARE streamed NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const rows = await tx.rows<Row>(raw(`FETCH ${ROWS_AT_ONCE} FROM streamed`));
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await tx.run`CLOSE streamed`;
}
