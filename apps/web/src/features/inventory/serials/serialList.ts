/** Serial numbers as they are scanned or pasted: one a line, or set apart by commas; each once. */
export function serialList(text: string): string[] {
  const serials = text.split(/[\n,;，；\t]+/).map((serial) => serial.trim());
  return [...new Set(serials.filter(Boolean))];
}
