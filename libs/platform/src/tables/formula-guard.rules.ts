/** How a cell begins that a spreadsheet would run: also behind apostrophes, so that taking one off again is exact. */
const DANGEROUS = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Text that a spreadsheet would run as a formula is led by an apostrophe (OWASP: CSV injection). A number of a numeric column may begin
 * with a minus.
 */
export const guardCell = (text: string, numeric: boolean): string =>
  DANGEROUS.test(text) && !(numeric && NUMBER.test(text)) ? `'${text}` : text;

/** The cell as it was before `guardCell`. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
