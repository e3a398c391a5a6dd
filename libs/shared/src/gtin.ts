const LENGTHS = new Set([8, 12, 13, 14]);

/** GS1 check digit (mod 10): weights 3, 1, 3, 1 … from the right of the body. Source: GS1 General Specifications §7.9. */
export function gtinCheckDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}

/** Whether the text is a GTIN-8, -12, -13 or -14 with a right check digit. */
export function isGtin(text: string): boolean {
  if (!/^\d+$/.test(text) || !LENGTHS.has(text.length)) return false;
  return gtinCheckDigit(text.slice(0, -1)) === Number(text.at(-1));
}
