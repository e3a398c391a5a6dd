import {
  type Actor,
  type FieldError,
  Problem,
  refuse,
  type RowResult,
  type RowToWrite,
  type Tx,
  writeApart,
} from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import type { Condition } from '../bins/bins.rules.js';
import { type CountStatus, mayCount } from '../counts/count.rules.js';
import { type CountEntry, enterCounts } from '../counts/enter-counts.js';

type Line = CountEntry & { n: number; countId: string };

/** Writes what was counted into its counts as the station does, place by place; a row without a number says that nobody counted there. */
export async function writeCountLines(tx: Tx, actor: Actor, rows: readonly RowToWrite[]): Promise<RowResult[]> {
  const results: RowResult[] = rows.map(() => ({ outcome: 'unchanged' }));
  const lines = await linesOf(tx, rows, results);
  for (const [id, some] of groupBy(lines, ({ countId }) => countId)) {
    const refused = await writeApart(tx, some, (entries) => enter(tx, actor, id, entries));
    for (const [at, { n }] of some.entries()) {
      const errors = refused.get(at);
      results[n] = errors ? { outcome: 'refused', errors: errors.map(atColumn) } : { outcome: 'updated' };
    }
  }
  return results;
}

/** What rows say; those whose count takes no numbers are refused before any is tried. */
async function linesOf(tx: Tx, rows: readonly RowToWrite[], results: RowResult[]): Promise<Line[]> {
  const numbers = [...new Set(rows.map(({ values }) => Number(values['count'])))];
  const counts = await tx.sql<{ id: string; number: number; status: CountStatus }>`
    SELECT id, number::float8 AS number, status FROM inventory.stock_count
    WHERE number = ANY (${numbers}::bigint[])`;
  const byNumber = new Map(counts.map((count) => [count.number, count]));
  return rows.flatMap(({ values }, n): Line[] => {
    const number = Number(values['count']);
    const count = byNumber.get(number);
    const errors: FieldError[] = [];
    if (!count) errors.push({ pointer: '/count', code: 'count_number_unknown', params: { number } });
    else if (!mayCount('enter', count.status))
      errors.push({ pointer: '/count', code: 'count_state', params: { number, status: count.status } });
    if (values['counted'] === undefined) errors.push({ pointer: '/counted', code: 'row_empty' });
    if (Number(values['counted'] ?? 0) < 0) errors.push({ pointer: '/counted', code: 'not_negative' });
    if (errors.length > 0) results[n] = { outcome: 'refused', errors };
    if (errors.length > 0 || values['counted'] === null) return [];
    const text = (key: string): string | null => (values[key] as string | null | undefined) ?? null;
    return [
      {
        n,
        countId: count!.id,
        scan: text('code')!,
        bin: text('bin'),
        lot: text('lot'),
        condition: text('condition') as Condition | null,
        quantity: Number(values['counted']),
        note: text('note'),
      },
    ];
  });
}

/** The operation speaks of entries, what leaves rows out of lines. */
async function enter(tx: Tx, actor: Actor, id: string, entries: readonly CountEntry[]): Promise<void> {
  try {
    await enterCounts(tx, actor, { id, entries });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const errors = error.errors.map((one) => ({ ...one, pointer: one.pointer.replace('/entries/', '/lines/') }));
    throw refuse(error.code, error.params, errors);
  }
}

const COLUMNS: Record<string, string> = { '/scan': '/code', '/quantity': '/counted', '': '/code' };

const atColumn = ({ pointer, ...error }: FieldError): FieldError => ({
  ...error,
  pointer: COLUMNS[pointer] ?? pointer,
});
