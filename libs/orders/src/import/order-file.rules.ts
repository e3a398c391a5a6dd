import type { FileRow, ImportOptions, RowProblem } from '@zhanggui/platform';
import { csvLine } from '@zhanggui/platform';
import { parseInstant, UNIT_PRICE } from '@zhanggui/shared';

/** One sale line of a file. */
export interface FileLine {
  line: number;
  orderNumber: string;
  sku: string;
  quantity: number;
  unitPrice: string;
  placedAt: number;
  productName: string;
}

export type ParsedRow =
  | { kind: 'line'; line: FileLine }
  | { kind: 'leftover'; orderNumber: string; reason: string }
  | { kind: 'bad'; orderNumber: string; problems: RowProblem[] };

export interface RowReader {
  cell: (row: FileRow, field: string) => string;
  /** Heading of a field's column, for the report. */
  column: (field: string) => string | null;
  columns: number;
  timeZone: string;
  options: ImportOptions;
  /** Milliseconds since 1970: nothing was ordered later. */
  latest: number;
}

/** What decoding leaves where bytes are not of the encoding, and what PostgreSQL cannot keep. */
const UNREADABLE = /[\ufffd\0]/;

const MOST_CHARACTERS = { orderNumber: 64, sku: 64, productName: 200 } as const;
const MOST_UNITS = 1_000_000;
/** In main units: thousands of such lines still add up exactly. */
const MOST_LINE_AMOUNT = 100_000_000;

/** Reads one row. A cancellation, a return, a gift or a write-off is no sale: it is left over, with the reason, for whom it concerns. */
export function parseRow(row: FileRow, reader: RowReader): ParsedRow {
  const { cell } = reader;
  const orderNumber = row.malformed ? '' : cell(row, 'orderNumber');
  const problems: RowProblem[] = [];
  const bad = (field: string | null, code: string, params?: RowProblem['params']): void =>
    void problems.push({
      line: row.line,
      column: field && reader.column(field),
      code,
      params,
      raw: csvLine(row.cells),
    });
  const reason =
    (row.malformed
      ? null
      : leftoverReason(orderNumber, cell(row, 'quantity'), cell(row, 'unitPrice'), reader.options)) ?? null;
  if (reason) return { kind: 'leftover', orderNumber, reason };
  if (row.malformed) bad(null, 'row_malformed', { reason: row.malformed });
  else if (row.cells.length !== reader.columns)
    bad(null, 'row_columns', { found: row.cells.length, expected: reader.columns });
  else if (row.cells.some((text) => UNREADABLE.test(text))) bad(null, 'row_encoding');
  if (problems.length > 0) return { kind: 'bad', orderNumber, problems };
  const line = readLine(row, reader, bad);
  return problems.length > 0 || !line ? { kind: 'bad', orderNumber, problems } : { kind: 'line', line };
}

function readLine(
  row: FileRow,
  reader: RowReader,
  bad: (field: string, code: string, params?: RowProblem['params']) => void,
): FileLine | null {
  const text = (field: keyof typeof MOST_CHARACTERS, required: boolean): string => {
    const value = reader.cell(row, field);
    if (required && value === '') bad(field, 'row_empty');
    if (value.length > MOST_CHARACTERS[field]) bad(field, 'row_too_long', { limit: MOST_CHARACTERS[field] });
    return value;
  };
  const [orderNumber, sku, productName] = [text('orderNumber', true), text('sku', true), text('productName', false)];
  const [quantity, unitPrice, placed] = [
    reader.cell(row, 'quantity'),
    reader.cell(row, 'unitPrice'),
    reader.cell(row, 'placedAt'),
  ];
  if (!/^\d{1,7}$/.test(quantity) || Number(quantity) > MOST_UNITS)
    bad('quantity', 'row_not_a_number', { value: quantity.slice(0, 40) });
  if (!UNIT_PRICE.test(unitPrice)) bad('unitPrice', 'row_not_a_number', { value: unitPrice.slice(0, 40) });
  if (Number(quantity) * Number(unitPrice) > MOST_LINE_AMOUNT) bad('unitPrice', 'total_too_large');
  const placedAt = parseInstant(placed, reader.timeZone, reader.options.shiftDays ?? 0);
  if (placedAt === null) bad('placedAt', 'row_not_a_date', { value: placed.slice(0, 40) });
  else if (placedAt > reader.latest) bad('placedAt', 'row_in_future', { value: placed.slice(0, 40) });
  return placedAt === null
    ? null
    : { line: row.line, orderNumber, sku, quantity: Number(quantity), unitPrice, placedAt, productName };
}

/** Why a row is no sale, or null when it is one (or is too broken to tell). */
function leftoverReason(
  orderNumber: string,
  quantity: string,
  unitPrice: string,
  options: ImportOptions,
): string | null {
  if (options.cancellationPrefix && orderNumber.startsWith(options.cancellationPrefix)) return 'cancellation';
  if (options.adjustmentPrefix && orderNumber.startsWith(options.adjustmentPrefix)) return 'adjustment';
  if (/^-\d+$/.test(quantity)) return 'negative_quantity';
  if (/^-\d+(\.\d+)?$/.test(unitPrice)) return 'negative_price';
  if (/^0+(\.0+)?$/.test(unitPrice)) return 'no_price';
  return /^0+$/.test(quantity) ? 'no_quantity' : null;
}
