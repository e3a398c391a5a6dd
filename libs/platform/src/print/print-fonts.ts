import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntOf } from './woff.js';

export interface PrintFonts {
  regular: Buffer;
  bold: Buffer;
}

let read: PrintFonts | undefined;

/** Noto Sans SC (SIL Open Font License), Chinese and Latin; read once for each process, a subset of it goes into each document. */
export function printFonts(): PrintFonts {
  if (read) return read;
  const { resolve } = createRequire(import.meta.url);
  const weight = (number: number): Buffer =>
    sfntOf(
      readFileSync(resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${number}-normal.woff`)),
    );
  return (read = { regular: weight(400), bold: weight(700) });
}
