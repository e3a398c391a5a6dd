import {
  csvLine,
  type CustomField,
  type CustomMode,
  type FieldError,
  type ImportJob,
  readCustomCells,
  type RowProblem,
  validateCustom,
} from '@zhanggui/platform';
import type { OpenOrder } from './order-writer.js';

interface FileCustom {
  /** Values by code; undefined where the file says nothing of custom fields. */
  given: Record<string, unknown> | undefined;
  problems: RowProblem[];
}

/** What an order's rows say of the merchant's own fields, of each the first row that says something, and what is wrong with it. */
export function readFileCustom(
  { rows }: Pick<OpenOrder, 'rows'>,
  job: ImportJob,
  fields: readonly CustomField[],
  mode: CustomMode,
): FileCustom {
  if (fields.length === 0) return { given: undefined, problems: [] };
  const given: Record<string, unknown> = {};
  const problems = rows.flatMap(({ row }): RowProblem[] => {
    const read = readCustomCells(fields, (key) => job.cell(row, key), job.merchant.timeZone);
    for (const [code, value] of Object.entries(read.given ?? {})) given[code] ??= value;
    return read.errors.map((error) => problemOf(error, row, job));
  });
  if (problems.length === 0)
    for (const error of validateCustom(fields, given, {}, mode).errors)
      problems.push(problemOf({ ...error, pointer: error.pointer.replace('/custom/', '/custom.') }, rows[0]!.row, job));
  return { given: Object.keys(given).length > 0 ? given : undefined, problems };
}

function problemOf(
  { pointer, code, params }: FieldError,
  row: OpenOrder['rows'][number]['row'],
  job: ImportJob,
): RowProblem {
  const key = pointer.slice(1);
  return {
    line: row.line,
    column: job.layout.mapping[key] ?? key,
    code,
    params: params ?? {},
    raw: csvLine(row.cells),
  };
}
