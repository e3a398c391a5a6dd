export interface PostingLine {
  sku: string;
  name: string;
  /** As typed: units received, or the signed difference of a correction. */
  quantity: string;
}

/** A scan adds a line, or one more unit to the line that is there already. */
export function withScan(lines: PostingLine[], sku: string, name: string): PostingLine[] {
  const known = lines.find((line) => line.sku === sku);
  if (!known) return [...lines, { sku, name, quantity: '1' }];
  return lines.map((line) => (line === known ? { ...line, quantity: String((Number(line.quantity) || 0) + 1) } : line));
}

export function quantitiesAreWhole(lines: PostingLine[], kind: 'receive' | 'adjust'): boolean {
  const valid = kind === 'receive' ? /^[1-9]\d{0,8}$/ : /^-?[1-9]\d{0,8}$/;
  return lines.every((line) => valid.test(line.quantity.trim()));
}

/** The server's `/lines/2/…` messages by line. */
export function problemByLine(errors: Readonly<Record<string, string>>): Map<number, string> {
  const found = new Map<number, string>();
  for (const [pointer, message] of Object.entries(errors)) {
    const line = /^lines\/(\d+)/.exec(pointer)?.[1];
    if (line !== undefined) found.set(Number(line), message);
  }
  return found;
}
