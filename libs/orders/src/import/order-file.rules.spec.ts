import type { FileRow } from '@zhanggui/platform';
import { parseRow, type RowReader } from './order-file.rules.js';

const COLUMNS = ['orderNumber', 'sku', 'quantity', 'unitPrice', 'placedAt', 'productName'];

const reader = (options: RowReader['options'] = {}): RowReader => ({
  cell: (row: FileRow, field) => row.cells[COLUMNS.indexOf(field)]?.trim() ?? '',
  column: (field) => `«${field}»`,
  columns: COLUMNS.length,
  timeZone: 'Europe/London',
  latest: Date.parse('2030-01-01T00:00:00Z'),
  options,
});

const RIGHT = ['536365', '85123A', '6', '2.55', '2010-12-01 08:26:00', 'White heart'];

const parse = (changes: Partial<Record<string, string>>, options?: RowReader['options']) =>
  parseRow({ line: 7, cells: COLUMNS.map((name, n) => changes[name] ?? RIGHT[n]!) }, reader(options));

const told = (parsed: ReturnType<typeof parseRow>): unknown => {
  if (parsed.kind === 'leftover') return [parsed.reason];
  return parsed.kind === 'bad' ? parsed.problems.map(({ column, code }) => [column, code]) : 'line';
};

describe('a row of an order file', () => {
  it('is read with its number, SKU, price and time on the merchant’s clocks', () => {
    expect(parse({ sku: ' 85123a ' })).toEqual({
      kind: 'line',
      line: {
        line: 7,
        orderNumber: '536365',
        sku: '85123a',
        quantity: 6,
        unitPrice: '2.55',
        placedAt: Date.UTC(2010, 11, 1, 8, 26),
        productName: 'White heart',
      },
    });
    expect(parse({ placedAt: '2011-07-01 08:26:00' })).toMatchObject({
      line: { placedAt: Date.UTC(2011, 6, 1, 7, 26) },
    });
    expect(parse({ placedAt: '2010-12-01T08:26:00+08:00' })).toMatchObject({
      line: { placedAt: Date.UTC(2010, 11, 1, 0, 26) },
    });
    expect(parse({}, { shiftDays: 365 })).toMatchObject({ line: { placedAt: Date.UTC(2011, 11, 1, 8, 26) } });
  });

  it.each([
    [{ quantity: '1.5' }, [['«quantity»', 'row_not_a_number']]],
    [{ quantity: '1e3' }, [['«quantity»', 'row_not_a_number']]],
    [{ quantity: '１' }, [['«quantity»', 'row_not_a_number']]],
    [{ quantity: '1000001' }, [['«quantity»', 'row_not_a_number']]],
    [{ unitPrice: '£2.55' }, [['«unitPrice»', 'row_not_a_number']]],
    [{ unitPrice: '2,55' }, [['«unitPrice»', 'row_not_a_number']]],
    [{ unitPrice: '1.1234567' }, [['«unitPrice»', 'row_not_a_number']]],
    [{ placedAt: '01/12/2010' }, [['«placedAt»', 'row_not_a_date']]],
    [{ placedAt: '2010-02-29' }, [['«placedAt»', 'row_not_a_date']]],
    [{ placedAt: '' }, [['«placedAt»', 'row_not_a_date']]],
    [{ placedAt: '2036-11-25 10:00:00' }, [['«placedAt»', 'row_in_future']]],
    [{ orderNumber: '' }, [['«orderNumber»', 'row_empty']]],
    [{ sku: ' ' }, [['«sku»', 'row_empty']]],
    [{ sku: 'S'.repeat(65) }, [['«sku»', 'row_too_long']]],
    [{ productName: 'N'.repeat(201) }, [['«productName»', 'row_too_long']]],
    [{ productName: 'caf\ufffd' }, [[null, 'row_encoding']]],
    [{ productName: 'a\u0000b' }, [[null, 'row_encoding']]],
    [
      { sku: '', unitPrice: 'x', placedAt: 'x' },
      [
        ['«sku»', 'row_empty'],
        ['«unitPrice»', 'row_not_a_number'],
        ['«placedAt»', 'row_not_a_date'],
      ],
    ],
  ])('with %j is reported, each cell by its heading', (changes, problems) => {
    expect(told(parse(changes))).toEqual(problems);
  });

  it.each([
    [{ quantity: '-6' }, ['negative_quantity']],
    [{ quantity: '0' }, ['no_quantity']],
    [{ unitPrice: '-11062.06' }, ['negative_price']],
    [{ unitPrice: '0.0' }, ['no_price']],
    [{ orderNumber: 'C536379', quantity: '1' }, ['cancellation']],
    [{ orderNumber: 'A563185' }, ['adjustment']],
  ])('with %j is no sale, and left over for whom it concerns', (changes, reason) => {
    expect(told(parse(changes, { cancellationPrefix: 'C', adjustmentPrefix: 'A' }))).toEqual(reason);
  });

  it('that is too short, too long or no CSV is reported whole, as it stood', () => {
    const short = parseRow({ line: 3, cells: ['1', 'A, B'] }, reader());
    expect(short).toMatchObject({
      kind: 'bad',
      problems: [{ line: 3, column: null, code: 'row_columns', params: { found: 2, expected: 6 }, raw: '1,"A, B"' }],
    });
    expect(told(parseRow({ line: 3, cells: [...RIGHT, 'more'] }, reader()))).toEqual([[null, 'row_columns']]);
    expect(told(parseRow({ line: 3, cells: ['x"'], malformed: 'quote' }, reader()))).toEqual([[null, 'row_malformed']]);
  });
});
