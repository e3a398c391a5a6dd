export const MM_PER_POINT = 25.4 / 72;

/** Shares of the size that a character takes, a little more than it does in Noto Sans SC: nothing may stand out over a label's edge. */
function shareOf(character: string): number {
  if (/[\u2e80-\uffef]/.test(character)) return 1;
  if (/[A-Z0-9&%@#]/.test(character)) return 0.66;
  if (/[mwMW—]/.test(character)) return 0.92;
  return 0.57;
}

/** How wide a text is, in the unit of `size`. */
export const widthOf = (text: string, size: number, bold: boolean): number =>
  [...text].reduce((sum, character) => sum + shareOf(character), 0) * size * (bold ? 1.06 : 1);

/** Breaks a text into lines of at most so many millimetres; what does not fit ends in an ellipsis. Chinese breaks anywhere. */
export function wrap(text: string, widthMm: number, points: number, mostLines: number): string[] {
  const fits = (line: string): boolean => widthOf(line, points * MM_PER_POINT, true) <= widthMm;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = piece;
    while (!fits(line.trimEnd())) {
      const head = headOf(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  let last = kept.at(-1)!;
  while (last && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}

/** As many characters as fit, at least one. */
function headOf(word: string, fits: (text: string) => boolean): string {
  const characters = [...word];
  let count = characters.length;
  while (count > 1 && !fits(characters.slice(0, count).join(''))) count--;
  return characters.slice(0, count).join('');
}
