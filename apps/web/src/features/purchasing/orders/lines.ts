/** A line of an order as it is typed. */
export interface LineDraft {
  sku: string;
  name: string;
  quantity: string;
  unitPrice: string;
  promisedOn: string;
}

/**
 * Rows out of a sheet: SKU, quantity, unit price and day, in this order, divided by tabs, commas or semicolons. A heading row is passed
 * over; what is missing stays empty.
 */
export function rowsOfSheet(text: string): LineDraft[] {
  return text
    .split(/\r?\n/)
    .map((row) => row.split(row.includes('\t') ? '\t' : /[,;]/).map((cell) => cell.trim()))
    .filter(([sku, quantity]) => sku && (quantity === undefined || quantity === '' || /^\d/.test(quantity)))
    .map(([sku = '', quantity = '', unitPrice = '', promisedOn = '']) => ({
      sku,
      name: '',
      quantity: quantity.replace(/[\s,]/g, '') || '1',
      unitPrice: unitPrice.replace(/[^\d.]/g, ''),
      promisedOn: /^\d{4}-\d{2}-\d{2}$/.test(promisedOn) ? promisedOn : '',
    }));
}

/** Adds lines; one whose SKU is there already takes the place of the old one's quantity. */
export function withLines(lines: readonly LineDraft[], more: readonly LineDraft[]): LineDraft[] {
  const merged = [...lines];
  for (const line of more) {
    const place = merged.findIndex(({ sku }) => sku === line.sku);
    if (place < 0) merged.push(line);
    else
      merged[place] = {
        ...merged[place]!,
        quantity: line.quantity,
        unitPrice: line.unitPrice || merged[place]!.unitPrice,
      };
  }
  return merged;
}

/** The server's `lines/2/quantity` messages of one line, in one sentence each. */
export const errorsOfLine = (errors: Readonly<Record<string, string>>, place: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors)
      .filter(([pointer]) => pointer.startsWith(`lines/${place}/`))
      .map(([pointer, message]) => [pointer.split('/')[2]!, message]),
  );

const whole = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text);

/** Lines as the API takes them. */
export const linesInput = (lines: readonly LineDraft[]): Record<string, unknown>[] =>
  lines.map(({ sku, quantity, unitPrice, promisedOn }) => ({
    sku,
    quantity: whole(quantity),
    unitPrice: unitPrice.trim(),
    promisedOn: promisedOn || null,
  }));
