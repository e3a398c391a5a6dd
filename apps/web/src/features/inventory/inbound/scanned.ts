import type { InboundLine } from '@zhanggui/api-client';
import { readScan, readSscc } from '@zhanggui/shared';

/** The line that a scan belongs to, by barcode or SKU. */
export function lineOfScan(lines: readonly InboundLine[], text: string): InboundLine | undefined {
  const { code } = readScan(text);
  return lines.find(({ barcode }) => barcode === code) ?? lines.find(({ sku }) => sku === code);
}

/** Whether somebody has to scan a unit's own number next: its article is kept by number, and the code did not say it. */
export function asksForSerial(lines: readonly InboundLine[], text: string): boolean {
  return Boolean(lineOfScan(lines, text)?.tracksSerials) && readScan(text).serial === undefined;
}

/** What was scanned as a serial number; null where it is the code of an article or a pallet instead. */
export function serialOfScan(lines: readonly InboundLine[], text: string): string | null {
  const { serial } = readScan(text);
  if (serial) return serial;
  return lineOfScan(lines, text) || readSscc(text) ? null : text.trim();
}
