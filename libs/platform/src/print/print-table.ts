import { PAPER, type Pdf } from './open-pdf.js';

export interface PrintColumn {
  title: string;
  /** Share of the paper's width. */
  share: number;
  align?: 'left' | 'right';
}

const SIZE = 9;
const PAD = 4;

/** A table over as many pages as it needs, with its heading on each; a row stays in one piece. */
export function printTable(pdf: Pdf, columns: readonly PrintColumn[], rows: readonly (readonly string[])[]): void {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const room = pdf.page.width - 2 * PAPER.margin;
  const widths = columns.map(({ share }) => (room * share) / whole);
  const heading = (): void => {
    row(
      pdf,
      columns,
      widths,
      columns.map(({ title }) => title),
      'bold',
    );
    rule(pdf, 0.8);
  };
  heading();
  for (const cells of rows) {
    if (pdf.y + heightOf(pdf, widths, cells) > pdf.page.height - PAPER.margin - SIZE) {
      pdf.addPage();
      heading();
    }
    row(pdf, columns, widths, cells, 'regular');
    rule(pdf, 0.3);
  }
}

function heightOf(pdf: Pdf, widths: readonly number[], cells: readonly string[]): number {
  pdf.font('regular').fontSize(SIZE);
  return (
    Math.max(...cells.map((text, n) => pdf.heightOfString(text || ' ', { width: widths[n]! - 2 * PAD }))) + 2 * PAD
  );
}

function row(
  pdf: Pdf,
  columns: readonly PrintColumn[],
  widths: readonly number[],
  cells: readonly string[],
  font: 'regular' | 'bold',
): void {
  const height = heightOf(pdf, widths, cells);
  const top = pdf.y;
  pdf.font(font).fontSize(SIZE);
  let left: number = PAPER.margin;
  for (const [n, text] of cells.entries()) {
    pdf.text(text, left + PAD, top + PAD, { width: widths[n]! - 2 * PAD, align: columns[n]!.align ?? 'left' });
    left += widths[n]!;
  }
  pdf.x = PAPER.margin;
  pdf.y = top + height;
}

function rule(pdf: Pdf, weight: number): void {
  pdf
    .moveTo(PAPER.margin, pdf.y)
    .lineTo(pdf.page.width - PAPER.margin, pdf.y)
    .lineWidth(weight)
    .stroke();
}

/** Pairs of a label and a value, one below the other, in a column of its own. Returns where the next line would stand. */
export function printFacts(
  pdf: Pdf,
  facts: readonly (readonly [label: string, value: string])[],
  { left, top, width }: { left: number; top: number; width: number },
): number {
  let at = top;
  for (const [label, value] of facts) {
    if (value === '') continue;
    pdf.font('bold').fontSize(8).text(label, left, at, { width });
    pdf.font('regular').fontSize(SIZE).text(value, left, pdf.y, { width });
    at = pdf.y + PAD;
  }
  pdf.x = PAPER.margin;
  return at;
}

/** `1 / 3` at the foot of each page, once all are there. */
export function printPageNumbers(pdf: Pdf, words: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    pdf.switchToPage(n);
    // Text below the margin would begin another page.
    pdf.page.margins.bottom = 0;
    const width = pdf.page.width - 2 * PAPER.margin;
    pdf.font('regular').fontSize(8);
    pdf.text(`${words} · ${n - start + 1} / ${count}`, PAPER.margin, pdf.page.height - PAPER.margin + 12, {
      width,
      align: 'center',
    });
  }
}
