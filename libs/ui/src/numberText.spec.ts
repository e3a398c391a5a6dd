import { editableNumber, marksOf, type NumberSettings, readNumber, writeNumber } from './numberText.js';

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const write = (value: number, settings: Omit<NumberSettings, 'locale'>): string =>
  writeNumber({ locale: 'en', ...settings }, plain, value);
const read = (text: string, marks?: NumberSettings['marks'], locale = 'en'): string | null =>
  readNumber(text, { locale, ...(marks && { marks }) });

describe('a number', () => {
  it('is written with the marks of the language until the reader chooses others', () => {
    expect(write(-1234567.5, {})).toBe('-1,234,567.5');
    expect(write(1234567.5, { marks: 'point_comma' })).toBe('1.234.567,5');
    expect(write(1234567.5, { marks: 'space_comma' })).toBe('1\u202f234\u202f567,5');
    expect(write(1234567.5, { marks: 'apostrophe_point' })).toBe('1’234’567.5');
    expect(write(1234567.5, { marks: 'none_comma' })).toBe('1234567,5');
    expect(marksOf({ locale: 'zh-CN' })).toEqual({ group: ',', decimal: '.' });
  });

  it('below zero is written as the reader does', () => {
    expect(write(-5, { negative: 'trailing' })).toBe('5-');
    expect(write(-1234.5, { negative: 'parentheses', marks: 'point_comma' })).toBe('(1.234,5)');
    expect(write(5, { negative: 'parentheses' })).toBe('5');
    const pounds = new Intl.NumberFormat('en', { style: 'currency', currency: 'GBP' });
    expect(writeNumber({ locale: 'en', negative: 'parentheses' }, pounds, -5)).toBe('(£5.00)');
  });
});

describe('what is typed', () => {
  it.each([
    ['1,234.56', undefined, '1234.56'],
    ['1.234,56', 'point_comma', '1234.56'],
    ['1234,5', 'point_comma', '1234.5'],
    ['1 234,5', 'space_comma', '1234.5'],
    ["1'234.5", 'apostrophe_point', '1234.5'],
    ['.5', undefined, '0.5'],
    ['-7', undefined, '-7'],
    ['(7)', undefined, '-7'],
    ['7-', undefined, '-7'],
    ['１２．５', undefined, '12.5'],
    ['12345678901234567.000001', undefined, '12345678901234567.000001'],
  ] as const)('%s (%s) is read as %s', (text, marks, expected) => expect(read(text, marks)).toBe(expected));

  it.each([
    ['1.5', 'point_comma'],
    ['1,5', undefined],
    ['12,34', undefined],
    ['1,23,456', undefined],
    ['1.2.3', undefined],
    ['1,234', 'none_point'],
    ['5.', undefined],
    ['', undefined],
    ['abc', undefined],
  ] as const)('%s (%s) is refused rather than guessed', (text, marks) => expect(read(text, marks)).toBeNull());

  it('begins as what was written', () => {
    const settings: NumberSettings = { locale: 'en', marks: 'point_comma' };
    expect(editableNumber('1234.50', settings)).toBe('1234,50');
    expect(readNumber(editableNumber('1234.50', settings), settings)).toBe('1234.50');
  });
});
