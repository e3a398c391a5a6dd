import { type Pdf, printPdf } from '@zhanggui/platform';
import type { Mark } from './label-layout.rules.js';
import { type LabelPlace, type LabelSize, pageOf } from './label-sizes.rules.js';
import { rectangles } from './label-svg.rules.js';
import { MM_PER_POINT } from './text-fit.rules.js';

const points = (mm: number): number => mm / MM_PER_POINT;

/** Labels as a PDF of their paper's size, codes as shapes and words in an embedded font. */
export function drawLabels(
  labels: readonly (readonly Mark[])[],
  places: readonly LabelPlace[],
  size: LabelSize,
  title: string,
): Promise<Buffer> {
  const { widthMm, heightMm } = pageOf(size);
  const paper: [number, number] = [points(widthMm), points(heightMm)];
  const draw = (pdf: Pdf): void => {
    let page = 0;
    for (const [n, marks] of labels.entries()) {
      const place = places[n]!;
      for (; page < place.page; page++) pdf.addPage({ size: paper, margin: 0 });
      for (const mark of marks) drawMark(pdf, mark, place);
    }
  };
  return printPdf(draw, { title, size: paper, margin: 0 });
}

function drawMark(pdf: Pdf, mark: Mark, { xMm, yMm }: LabelPlace): void {
  if (mark.kind === 'symbol') {
    for (const { x, y, width, height } of rectangles(mark))
      pdf.rect(points(xMm + x), points(yMm + y), points(width), points(height));
    pdf.fill('black');
    return;
  }
  pdf
    .font(mark.bold ? 'bold' : 'regular')
    .fontSize(mark.size)
    .fillColor('black');
  const left = points(xMm + mark.x);
  const spare = mark.centred ? Math.max(0, points(mark.width) - pdf.widthOfString(mark.text)) / 2 : 0;
  pdf.text(mark.text, left + spare, points(yMm + mark.y), { lineBreak: false, baseline: 'top' });
}
