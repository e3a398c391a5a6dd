import { inflateSync } from 'node:zlib';
import { PAPER, printFacts, printPageNumbers, printPdf, printTable } from './index.js';
import { printFonts } from './print-fonts.js';

/** Every stream of a PDF that unpacks. */
function streamsOf(pdf: Buffer): string {
  const texts: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('endstream', at);
    try {
      texts.push(inflateSync(pdf.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Fonts and pictures are packed otherwise.
    }
  }
  return texts.join('\n');
}

const utf16 = (text: string): string =>
  [...text].map((character) => character.codePointAt(0)!.toString(16).padStart(4, '0')).join('|');

describe('printed documents', () => {
  it('hold Chinese text in a font of their own, of which only what is needed is embedded', async () => {
    const pdf = await printPdf((page) => page.fontSize(12).text('采购单 红灯笼 PO000123'), { title: '采购单' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const streams = streamsOf(pdf);
    // The map from glyphs to characters, by which the text can be copied and searched.
    for (const character of '采购单红灯笼') expect(streams).toMatch(new RegExp(utf16(character), 'i'));
    expect(pdf.length).toBeLessThan(40_000);
    expect(printFonts().regular.length).toBeGreaterThan(1_000_000);
  });

  it('go on over pages, each with the heading of its table and its number', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => [`SKU-${n}`, '灯笼 '.repeat(1 + (n % 9)), '12']);
    const pdf = await printPdf(
      (page) => {
        const below = printFacts(
          page,
          [
            ['编号', 'PO1'],
            ['', ''],
          ],
          { left: PAPER.margin, top: PAPER.margin, width: 200 },
        );
        page.y = below;
        printTable(
          page,
          [
            { title: '编码', share: 1 },
            { title: '名称', share: 3 },
            { title: '数量', share: 1, align: 'right' },
          ],
          rows,
        );
        printPageNumbers(page, 'PO1');
      },
      { title: 'PO1' },
    );
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(10);
  });

  it('can be as small as a label', async () => {
    const pdf = await printPdf((page) => page.fontSize(7).text('货架 A-01'), {
      title: 'A-01',
      size: [170, 85],
      margin: 6,
    });
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 170 85]');
  });
});
