import { isGtin, readScan } from '@zhanggui/shared';
import { gs1Text } from './gs1-text.rules.js';
import { layoutBin, layoutLabel, type Mark } from './label-layout.rules.js';
import {
  LABEL_SIZE_NAMES,
  LABEL_SIZES,
  type LabelSize,
  labelsOnPage,
  pageOf,
  placeLabels,
} from './label-sizes.rules.js';
import { rectangles, svgOfPage } from './label-svg.rules.js';
import { articleCodes, plainCodes, symbolOf } from './symbols.rules.js';
import { widthOf, wrap } from './text-fit.rules.js';

const MUG = '6291041500213';
const sizes = LABEL_SIZE_NAMES.map((name): [string, LabelSize] => [name, LABEL_SIZES[name]]);

describe('places of labels', () => {
  it.each(sizes)('of %s lie on their paper and do not overlap', (_, size) => {
    const page = pageOf(size);
    const places = placeLabels(labelsOnPage(size), size);
    expect(new Set(places.map(({ xMm, yMm }) => `${xMm} ${yMm}`)).size).toBe(places.length);
    for (const { xMm, yMm } of places) {
      expect(xMm + size.widthMm).toBeLessThanOrEqual(page.widthMm);
      expect(yMm + size.heightMm).toBeLessThanOrEqual(page.heightMm + 0.001);
    }
    if (size.sheet) {
      expect(size.sheet.pitchXMm).toBeGreaterThanOrEqual(size.widthMm);
      expect(size.sheet.pitchYMm).toBeGreaterThanOrEqual(size.heightMm);
    }
  });

  it('begin on a used sheet where the first free place is, and go on over sheets', () => {
    const pages = placeLabels(30, LABEL_SIZES.a4_3x8, 20).map(({ page }) => page);
    expect([
      pages.filter((page) => page === 0).length,
      pages.filter((page) => page === 1).length,
      pages.at(-1),
    ]).toEqual([5, 24, 2]);
    expect(placeLabels(1, LABEL_SIZES.a4_3x8, 5)).toEqual([{ page: 0, xMm: 73.2, yMm: 46.8 }]);
    expect(placeLabels(3, LABEL_SIZES.roll_60x40, 9).map(({ page }) => page)).toEqual([0, 1, 2]);
  });
});

describe('the text of a GS1 code', () => {
  it('names article, last day, lot and serial number, and is read back as what it says', () => {
    const text = gs1Text({ gtin: MUG, lot: 'L-2026/7', expiresOn: '2027-01-31', serial: 'SN0001' });
    expect(text).toBe('(01)06291041500213(17)270131(10)L-2026/7(21)SN0001');
    expect(readScan(text!)).toEqual({ code: MUG, lot: 'L-2026/7', expiresOn: '2027-01-31', serial: 'SN0001' });
  });

  it.each([
    ['a wrong check digit', { gtin: '6291041500214' }],
    ['a lot of more than twenty characters', { gtin: MUG, lot: 'L'.repeat(21) }],
    ['a lot in Chinese', { gtin: MUG, lot: '批次' }],
    ['brackets', { gtin: MUG, serial: 'a(21)b' }],
    ['a space', { gtin: MUG, lot: 'a b' }],
  ])('is none with %s', (_, facts) => expect(gs1Text(facts)).toBeNull());
});

describe('the code of an article', () => {
  it('is its GTIN, in the code that belongs to its length', () => {
    const kinds = ['96385074', '036000241457', MUG, '00012345600012'].map(
      (barcode) => articleCodes({ sku: 'A', barcode }).bars!.kind,
    );
    expect(kinds).toEqual(['ean8', 'upca', 'ean13', 'itf14']);
  });

  it('says lot and serial number beside a GTIN, and without one is the SKU', () => {
    expect(articleCodes({ sku: 'A', barcode: MUG, lot: 'L1' }).bars).toEqual({
      kind: 'gs1-128',
      text: '(01)06291041500213(10)L1',
    });
    expect(articleCodes({ sku: 'A-1', barcode: null, lot: 'L1' }).bars).toEqual({ kind: 'code128', text: 'A-1' });
    expect(articleCodes({ sku: '杯子', barcode: null })).toEqual({
      bars: null,
      matrix: { kind: 'qrcode', text: '杯子' },
    });
  });

  it('is encoded as its standard says: EAN-13 in 95 modules, read back digit by digit', () => {
    const symbol = symbolOf({ kind: 'ean13', text: MUG });
    if (symbol.shape !== 'bars') throw new Error('EAN-13 consists of bars.');
    expect([symbol.modules, symbol.widths.length]).toEqual([95, 59]);
    const read = digitsOfEan13(symbol.widths);
    expect(read).toBe(MUG);
    expect(isGtin(read)).toBe(true);
  });

  it('throws where a check digit or a date is wrong', () => {
    expect(() => symbolOf({ kind: 'ean13', text: '6291041500214' })).toThrow(/check digit/);
    expect(() => symbolOf({ kind: 'gs1-128', text: '(01)06291041500213(17)271301' })).toThrow(/month/);
  });
});

/** Left digits in sets A and B, by the widths of their four elements; right ones are those of set A again. */
const SET_A = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112'];
const FIRST = ['AAAAAA', 'AABABB', 'AABBAB', 'AABBBA', 'ABAABB', 'ABBAAB', 'ABBBAA', 'ABABAB', 'ABABBA', 'ABBABA'];

function digitsOfEan13(widths: readonly number[]): string {
  const groups = (from: number): string[] =>
    Array.from({ length: 6 }, (_, n) => widths.slice(from + n * 4, from + n * 4 + 4).join(''));
  const left = groups(3).map((group) => {
    const inA = SET_A.indexOf(group);
    return inA >= 0 ? { set: 'A', digit: inA } : { set: 'B', digit: SET_A.indexOf([...group].reverse().join('')) };
  });
  const first = FIRST.indexOf(left.map(({ set }) => set).join(''));
  return [first, ...left.map(({ digit }) => digit), ...groups(32).map((group) => SET_A.indexOf(group))].join('');
}

describe('a label', () => {
  const article = {
    title: 'Ceramic mug with a lid, 陶瓷马克杯带盖 350 ml',
    facts: ['MUG-350', 'Lot L1  Best before 2027-01-31'],
    end: '¥12.80',
  };
  const marksOf = (size: LabelSize, details: object, prefers: 'bars' | 'matrix' = 'bars'): Mark[] =>
    layoutLabel({ ...article, codes: articleCodes({ sku: 'MUG-350', barcode: MUG, ...details }), prefers }, size);

  it.each(sizes)('of %s holds everything within its edges', (_, size) => {
    for (const marks of [
      marksOf(size, {}),
      marksOf(size, { lot: 'L-2026-11-0001', serial: 'SN-000000000001' }),
      marksOf(size, {}, 'matrix'),
    ])
      for (const mark of marks) expect(overhang(mark, size)).toBe(false);
    const bin = layoutBin({ code: 'COLD-01-02-A', place: 'MAIN · Zone COLD', codes: plainCodes('COLD-01-02-A') }, size);
    for (const mark of bin) expect(overhang(mark, size)).toBe(false);
  });

  it('draws bars no narrower than readers can tell apart, and a field where they would be', () => {
    const long = { lot: 'LOT-2026-11-000012345', serial: null };
    expect(shapes(marksOf(LABEL_SIZES.roll_100x150, { lot: 'L1' }))).toEqual(['bars']);
    expect(shapes(marksOf(LABEL_SIZES.roll_50x30, { lot: 'LOT-2026-11-00001', serial: 'SN1' }))).toEqual(['matrix']);
    // The lot is longer than GS1 allows: the code says the article alone.
    expect(marksOf(LABEL_SIZES.roll_50x30, long)).toContainEqual(expect.objectContaining({ text: MUG }));
  });

  it('prints a long date smaller rather than half of it', () => {
    const expiry = '有效期至 2027-01-31';
    const label = { title: '陶瓷马克杯', facts: ['MUG-350', expiry], end: '¥12.80', prefers: 'matrix' as const };
    const marks = layoutLabel(
      { ...label, codes: articleCodes({ sku: 'MUG-350', barcode: MUG, lot: 'L-2611', serial: 'SN-0001' }) },
      LABEL_SIZES.roll_50x30,
    );
    expect(marks).toContainEqual(expect.objectContaining({ text: expiry }));
  });

  it('is the same in the picture of its page', () => {
    const size = LABEL_SIZES.a4_3x8;
    const svg = svgOfPage([marksOf(size, {})], placeLabels(1, size, 2), size);
    expect(svg).toContain('viewBox="0 0 210 297"');
    expect(svg).toContain('translate(73.2 12.9)');
    expect(svg).toContain('MUG-350');
    expect(
      svgOfPage([[{ ...(marksOf(size, {})[0] as Mark & { kind: 'text' }), text: '<b>&' }]], placeLabels(1, size), size),
    ).toContain('&lt;b&gt;&amp;');
  });
});

const shapes = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'symbol' ? [mark.symbol.shape] : []));

function overhang(mark: Mark, { widthMm, heightMm }: LabelSize): boolean {
  if (mark.kind === 'text') {
    const size = mark.size * (25.4 / 72);
    return mark.x < 0 || mark.x + widthOf(mark.text, size, mark.bold) > widthMm || mark.y + size > heightMm;
  }
  return rectangles(mark).some(
    ({ x, y, width, height }) => x < 0 || x + width > widthMm || y < 0 || y + height > heightMm,
  );
}

describe('words on a label', () => {
  it('break between words, within Chinese anywhere, and end in an ellipsis', () => {
    expect(wrap('Blue mug', 100, 8, 2)).toEqual(['Blue mug']);
    expect(wrap('陶瓷马克杯带盖', 10, 8, 3).join('')).toBe('陶瓷马克杯带盖');
    expect(wrap('one two three four five six', 14, 8, 2)).toHaveLength(2);
    expect(wrap('one two three four five six', 14, 8, 2)[1]).toMatch(/…$/);
    expect(wrap('', 10, 8, 2)).toEqual([]);
  });
});
