import fc from 'fast-check';
import type { CustomField } from './custom-field.js';
import { readCustomFilters } from './custom-filter.rules.js';
import { customKeys, customTokens, keyOf } from './custom-key.rules.js';

const field = (code: string, type: CustomField['type'], more: Partial<CustomField> = {}): CustomField =>
  ({
    id: `id-${code}`,
    code,
    type,
    isPersonal: false,
    archivedAt: null,
    options: [],
    min: null,
    max: null,
    scale: 2,
    ...more,
  }) as CustomField;

const options = ['red', 'blue'].map((code) => ({
  code,
  labelZh: `${code}色`,
  labelEn: code,
  colour: 'info' as const,
  archived: false,
}));
const FIELDS = [
  field('colour', 'choice', { options }),
  field('weight', 'decimal'),
  field('made', 'date'),
  field('note', 'text'),
  field('story', 'long_text'),
  field('fragile', 'boolean'),
  field('engraving', 'text', { isPersonal: true }),
];

const read = (given: Record<string, unknown>, seesPersonal = true) => readCustomFilters(FIELDS, given, seesPersonal);
const faults = (given: Record<string, unknown>, seesPersonal = true) =>
  read(given, seesPersonal).errors.map(({ pointer, code }) => [pointer, code]);

describe('filters by custom fields', () => {
  it('are understood by the type of their field', () => {
    const { conditions, errors } = read({
      colour: 'red, blue',
      'weight.min': '3',
      'note.starts': 'Ab',
      'fragile.exists': 'false',
      made: '2026-03-01',
      engraving: '',
    });
    expect(errors).toEqual([]);
    expect(conditions).toEqual([
      { fieldId: 'id-colour', kind: 'any', keys: ['red', 'blue'] },
      { fieldId: 'id-weight', kind: 'range', from: keyOf('decimal', '3'), before: null },
      { fieldId: 'id-note', kind: 'range', from: 'ab', before: 'ab\u{10ffff}' },
      { fieldId: 'id-fragile', kind: 'exists', exists: false },
      { fieldId: 'id-made', kind: 'any', keys: ['2026-03-01'] },
    ]);
  });

  it('are each refused by name where they do not fit', () => {
    expect(
      faults({
        size: 'L',
        colour: 'green',
        'colour.min': 'red',
        'weight.min': 'heavy',
        'made.max': 'tomorrow',
        'note.exists': 'maybe',
        story: 'once',
        fragile: 'yes',
        'weight.min.max': '1',
      }),
    ).toEqual([
      ['/custom.size', 'custom_filter_unknown'],
      ['/custom.colour', 'custom_option_unknown'],
      ['/custom.colour.min', 'custom_filter_unknown'],
      ['/custom.weight.min', 'custom_decimal'],
      ['/custom.made.max', 'custom_date'],
      ['/custom.note.exists', 'isBoolean'],
      ['/custom.story', 'custom_filter_unknown'],
      ['/custom.fragile', 'isBoolean'],
      ['/custom.weight.min.max', 'custom_filter_unknown'],
    ]);
  });

  it('do not let anyone look for what they may not see', () => {
    expect(faults({ 'engraving.starts': 'For A' }, false)).toEqual([
      ['/custom.engraving.starts', 'custom_filter_personal'],
    ]);
  });
});

describe('keys of values', () => {
  it('stand in the order of the numbers', () => {
    const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => String(n / 100));
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [one, other] = [keyOf('decimal', a), keyOf('decimal', b)];
        expect(Math.sign(Number(a) - Number(b))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it('are one for each option, and whatever case and width a text is typed in', () => {
    const several = field('tags', 'multi_choice', { options });
    expect(customKeys([several], { tags: ['red', 'blue'] }).map(({ value }) => value)).toEqual(['red', 'blue']);
    expect(keyOf('text', ' ＡＢ c ')).toBe('ab c');
    expect(keyOf('phone', '+86 138-0013')).toBe('861380013');
    expect(customKeys([field('story', 'long_text')], { story: 'once' })).toEqual([{ field_id: 'id-story', value: '' }]);
  });

  it('are words to search by for texts and choices', () => {
    expect(customTokens(FIELDS, { colour: 'red', note: 'Hand made', story: 'secret' }, false)).toEqual(
      expect.arrayContaining(['red', 'hand', 'made']),
    );
    expect(customTokens(FIELDS, { story: 'secret' }, true)).toEqual([]);
    expect(customTokens(FIELDS, { engraving: 'Ann' }, false)).toEqual([]);
    expect(customTokens(FIELDS, { engraving: 'Ann' }, true)).toEqual(['ann']);
  });
});
