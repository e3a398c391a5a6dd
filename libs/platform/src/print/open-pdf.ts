import type PDFDocument from 'pdfkit';
import { printFonts } from './print-fonts.js';

/** Points: an inch has 72. */
export const PAPER = { width: 595.28, height: 841.89, margin: 48 } as const;

export type Pdf = InstanceType<typeof PDFDocument>;

/** A PDF on A4, or on a label of its own size in points, whose fonts `regular` and `bold` know Chinese; `draw` puts everything on it. */
export async function printPdf(
  draw: (pdf: Pdf) => void,
  {
    title,
    size = [PAPER.width, PAPER.height],
    margin = PAPER.margin,
  }: { title: string; size?: [number, number]; margin?: number },
): Promise<Buffer> {
  // Most processes never print, and it takes a tenth of a second to load.
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({ size, margin, info: { Title: title }, bufferPages: true });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  const { regular, bold } = printFonts();
  pdf.registerFont('regular', regular).registerFont('bold', bold).font('regular');
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
