import { readScan, readSscc } from '@zhanggui/shared';
import './labels.messages.js';
import { type Mark } from './label-layout.rules.js';
import { UNIT_LABEL_SIZE_NAMES, UNIT_LABEL_SIZES } from './label-sizes.rules.js';
import { rectangles } from './label-svg.rules.js';
import { type LabelledUnit, printUnitLabels } from './print-unit-labels.js';
import { symbolOf } from './symbols.rules.js';
import { widthOf } from './text-fit.rules.js';
import { unitCodes, type UnitContent } from './unit-codes.rules.js';
import { layoutUnit, type UnitText } from './unit-layout.rules.js';

const SSCC = '106141412345678908';
const MUG: UnitContent = {
  sku: 'MUG-350',
  name: '陶瓷马克杯带盖 350 ml',
  barcode: '6291041500213',
  quantity: 480,
  lot: 'L-2611',
  bestBefore: null,
  expiresOn: '2028-01-31',
};
const TEA: UnitContent = { ...MUG, sku: 'TEA', name: 'Tea', barcode: null, lot: '' };

const texts = (...content: UnitContent[]): string[] => unitCodes(SSCC, content).map(({ text }) => text);

describe('the codes of a pallet', () => {
  it('say content and count, date and lot, and last the SSCC, and are read back as that', () => {
    expect(texts(MUG)).toEqual(['(02)06291041500213(37)480', '(17)280131(10)L-2611', `(00)${SSCC}`]);
    expect(texts({ ...MUG, bestBefore: '2027-12-01', expiresOn: null })[1]).toBe('(15)271201(10)L-2611');
    expect(readScan(texts(MUG)[0]!)).toEqual({ code: '6291041500213', quantity: 480 });
    expect(readSscc(texts(MUG).at(-1)!)).toBe(SSCC);
  });

  it('are the SSCC alone of a mixed pallet and of an article without a GTIN', () => {
    expect(texts(MUG, TEA)).toEqual([`(00)${SSCC}`]);
    expect(texts(TEA)).toEqual([`(00)${SSCC}`]);
  });

  it('leave out a lot or a day on which the lines differ, or that GS1 cannot write', () => {
    expect(texts(MUG, { ...MUG, lot: 'L2', expiresOn: null })).toEqual(['(02)06291041500213(37)960', `(00)${SSCC}`]);
    expect(texts({ ...MUG, lot: '批次一', expiresOn: null })).toEqual(['(02)06291041500213(37)480', `(00)${SSCC}`]);
  });

  it('are encoded as GS1-128 of 156 modules, and not at all with a wrong check digit', () => {
    const symbol = symbolOf({ kind: 'gs1-128', text: `(00)${SSCC}` });
    if (symbol.shape !== 'bars') throw new Error('GS1-128 consists of bars.');
    expect([symbol.modules, digitsOf(symbol.widths)]).toEqual([156, `00${SSCC}`]);
    expect(() => symbolOf({ kind: 'gs1-128', text: `(00)${SSCC.slice(0, -1)}1` })).toThrow(/checksum/);
  });
});

/** Pairs of digits of Code 128's set C, by the widths of their six elements. Source: ISO/IEC 15417, table 1. */
const PAIRS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 ' +
  '223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 ' +
  '112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 ' +
  '311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 ' +
  '122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 ' +
  '214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131'
).split(' ');

/** Start C, FNC1, ten pairs, check symbol, stop. */
function digitsOf(widths: readonly number[]): string {
  const symbols = Array.from({ length: (widths.length - 7) / 6 }, (_, n) => widths.slice(n * 6, n * 6 + 6).join(''));
  expect([symbols[0], symbols[1]]).toEqual(['211232', PAIRS[102]]);
  return symbols
    .slice(2, -1)
    .map((symbol) => String(PAIRS.indexOf(symbol)).padStart(2, '0'))
    .join('');
}

const textOf = (content: UnitContent[], facts: number): UnitText => ({
  company: '灯笼铺 Lantern & Company Limited of Northern Warehouses',
  paper: 'Transfer 1042',
  from: { title: 'From', lines: ['Lantern & Company Limited', 'MAIN Main warehouse at the harbour'] },
  to: { title: 'To', lines: ['Lantern & Company Limited', 'NORTH Northern warehouse'] },
  title: '陶瓷马克杯带盖 350 ml, a mug with a very long name that needs more than one line on a small label',
  facts: Array.from({ length: facts }, (_, n) => `SKU-${n} × 12`),
  more: (count) => `and ${count} more`,
  codes: unitCodes(SSCC, content),
});

const sizes = UNIT_LABEL_SIZE_NAMES.map((name) => [name, UNIT_LABEL_SIZES[name]] as const);

describe.each(sizes)('a pallet label of %s', (_, size) => {
  const overhang = (mark: Mark): boolean => {
    if (mark.kind === 'text') {
      const points = mark.size * (25.4 / 72);
      return mark.x + widthOf(mark.text, points, mark.bold) > size.widthMm || mark.y + points > size.heightMm;
    }
    return rectangles(mark).some(
      ({ x, y, width, height }) => x < 0 || x + width > size.widthMm || y < 0 || y + height > size.heightMm,
    );
  };

  it('holds everything within its edges, words above bars', () => {
    for (const [content, facts] of [
      [[MUG], 5],
      [[MUG, TEA], 40],
      [[{ ...MUG, lot: 'LOT-2026-11-00001234', bestBefore: '2027-01-01' }], 3],
    ] as const) {
      const marks = layoutUnit(textOf([...content], facts), size);
      expect(marks.filter(overhang)).toEqual([]);
      const highest = Math.min(...marks.flatMap((mark) => (mark.kind === 'symbol' ? [mark.y] : [])));
      const words = marks.filter((mark) => mark.kind === 'text' && mark.text.startsWith('SKU-'));
      expect(words.every((mark) => mark.y + 3 < highest)).toBe(true);
    }
  });

  it('draws the SSCC last, with bars as wide and high as GS1 asks', () => {
    const last = layoutUnit(textOf([MUG], 3), size)
      .filter((mark) => mark.kind === 'symbol')
      .sort((a, b) => a.y - b.y)
      .at(-1)!;
    expect(last.symbol.code.text).toBe(`(00)${SSCC}`);
    expect(last.height).toBeGreaterThanOrEqual(31.75);
    expect(last.module).toBeGreaterThanOrEqual(0.495);
  });
});

describe('printing', () => {
  const unit: LabelledUnit = {
    sscc: SSCC,
    company: '灯笼铺',
    from: ['灯笼铺', 'MAIN'],
    to: ['灯笼铺', 'NORTH'],
    paper: 'transfer',
    number: 12,
    weightGrams: 412_500,
    content: [MUG],
  };

  it('puts each label on a page of its size, in both languages', async () => {
    const { content, mediaType } = await printUnitLabels([unit, unit], { size: 'a6', copies: 2 }, 'zh-CN');
    const text = content.toString('latin1');
    expect([mediaType, text.match(/\/Type \/Page\b/g)!.length, /\/MediaBox \[0 0 ([\d.]+)/.exec(text)![1]]).toEqual([
      'application/pdf',
      4,
      expect.stringMatching(/^297\.6/),
    ]);
    const zh = await printUnitLabels([unit], { size: 'a5', format: 'svg' }, 'zh-CN');
    for (const word of ['调拨单 12', '毛重 412.5 kg', '有效期至 2028-01-31', '批次 L-2611', `(00)${SSCC}`])
      expect(zh.content).toContain(word);
    const mixed = await printUnitLabels([{ ...unit, content: [MUG, TEA] }], { size: 'a6', format: 'svg' }, 'en');
    expect(mixed.content).toContain('Mixed: 2 articles, 960 units');
  });

  it('refuses more labels than are drawn in a few seconds', () => {
    const many = Array.from({ length: 501 }, () => unit);
    expect(() => printUnitLabels(many, { size: 'a6', copies: 4 }, 'en')).toThrow(
      expect.objectContaining({ code: 'labels_too_many' }),
    );
  });
});
