import type { CustomType } from '@zhanggui/shared';
import fc from 'fast-check';
import type { CustomField, CustomOption, CustomValues } from './custom-field.js';
import { asksUnnamed, customChanges, maskCustom, validateCustom } from './custom.rules.js';

const option = (code: string, archived = false): CustomOption => ({
  code,
  labelZh: null,
  labelEn: code,
  colour: 'neutral',
  archived,
});

const field = (code: string, type: CustomType, more: Partial<CustomField> = {}): CustomField => ({
  id: code,
  subject: 'product',
  code,
  type,
  labelZh: null,
  labelEn: code,
  helpZh: null,
  helpEn: null,
  required: false,
  isPersonal: false,
  defaultValue: null,
  min: null,
  max: null,
  maxLength: null,
  scale: null,
  options: type.endsWith('choice') ? [option('red'), option('blue'), option('old', true)] : [],
  group: null,
  position: 0,
  archivedAt: null,
  version: 1,
  ...more,
});

const check = (one: CustomField, value: unknown, held?: unknown) =>
  validateCustom(
    [one],
    { [one.code]: value },
    held === undefined ? {} : ({ [one.code]: held } as CustomValues),
    'edit',
  );

const kept = (one: CustomField, value: unknown): unknown => {
  const { values, errors } = check(one, value);
  expect(errors).toEqual([]);
  return values[one.code];
};
const faultOf = (one: CustomField, value: unknown, held?: unknown): string | undefined => {
  const { errors } = check(one, value, held);
  expect(errors.length).toBeLessThanOrEqual(1);
  if (errors[0]) expect(errors[0].pointer).toBe(`/custom/${one.code}`);
  return errors[0]?.code;
};

describe('a value of each type', () => {
  it.each<[CustomType, Partial<CustomField>, unknown, unknown]>([
    ['text', {}, '  brass ', 'brass'],
    ['long_text', {}, 'one\ntwo', 'one\ntwo'],
    ['integer', {}, -12, -12],
    ['decimal', { scale: 3 }, '007.50', '7.500'],
    ['decimal', { scale: 0 }, '3', '3'],
    ['decimal', {}, 2.5, '2.50'],
    ['decimal', {}, '-0.00', '0.00'],
    ['boolean', {}, false, false],
    ['date', {}, '2028-02-29', '2028-02-29'],
    ['datetime', {}, '2026-03-01T10:00:00+08:00', '2026-03-01T02:00:00.000Z'],
    ['choice', {}, 'red', 'red'],
    ['multi_choice', {}, ['blue', 'red', 'blue'], ['red', 'blue']],
    ['url', {}, 'https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['email', {}, 'ann@example.com', 'ann@example.com'],
    ['phone', {}, '+86 138-0013-8000', '+86 138-0013-8000'],
  ])('is kept in one form: %s', (type, more, given, expected) => {
    const one = field('it', type, more);
    expect(kept(one, given)).toEqual(expected);
    // What is kept is taken again as it is.
    expect(kept(one, expected)).toEqual(expected);
  });

  it.each<[CustomType, Partial<CustomField>, unknown, string]>([
    ['text', {}, 3, 'isString'],
    ['text', {}, 'a\u0000b', 'isString'],
    ['text', {}, 'a\nb', 'custom_one_line'],
    ['text', { maxLength: 3 }, 'four', 'custom_too_long'],
    ['integer', {}, 1.5, 'isInt'],
    ['integer', {}, '3', 'isInt'],
    ['integer', { min: '2' }, 1, 'custom_too_small'],
    ['integer', { max: '2' }, 3, 'custom_too_large'],
    ['decimal', {}, 'three', 'custom_decimal'],
    ['decimal', {}, 1e30, 'custom_decimal'],
    ['decimal', { scale: 2 }, '1.005', 'custom_scale'],
    ['decimal', { min: '-1', max: '1' }, '-1.01', 'custom_too_small'],
    ['boolean', {}, 'true', 'isBoolean'],
    ['date', {}, '2026-02-29', 'custom_date'],
    ['date', {}, '01/03/2026', 'custom_date'],
    ['date', { min: '2026-01-01' }, '2025-12-31', 'custom_too_small'],
    ['datetime', {}, '2026-03-01', 'custom_instant'],
    ['datetime', {}, '2026-03-01T10:00:00', 'custom_instant'],
    ['datetime', {}, '2026-02-30T10:00:00Z', 'custom_instant'],
    ['choice', {}, 'green', 'custom_option_unknown'],
    ['choice', {}, 'old', 'custom_option_archived'],
    ['multi_choice', {}, 'red', 'isArray'],
    ['multi_choice', {}, ['red', 'old'], 'custom_option_archived'],
    ['url', {}, 'javascript:alert(1)', 'custom_url'],
    ['url', {}, 'example.com', 'custom_url'],
    ['email', {}, 'ann at example', 'custom_email'],
    ['phone', {}, 'call me', 'custom_phone'],
  ])('is refused where it does not fit: %s %j %j', (type, more, given, code) => {
    expect(faultOf(field('it', type, more), given)).toBe(code);
  });
});

describe('the fields of a record', () => {
  const colour = field('colour', 'choice', { required: true });
  const weight = field('weight', 'decimal', { defaultValue: '1.00' });
  const gone = field('gone', 'text', { archivedAt: new Date() });
  const fields = [colour, weight, gone];

  it('are filled in and asked for when it is made', () => {
    expect(validateCustom(fields, { colour: 'red' }, {}, 'create').values).toEqual({ colour: 'red', weight: '1.00' });
    // Cleared on purpose stays clear.
    expect(validateCustom(fields, { colour: 'red', weight: null }, {}, 'create').values).toEqual({ colour: 'red' });
    expect(validateCustom(fields, undefined, {}, 'create').errors).toEqual([
      { pointer: '/custom/colour', code: 'custom_required', params: { field: 'colour' } },
    ]);
    expect(validateCustom(fields, undefined, {}, 'history')).toEqual({ values: {}, errors: [] });
  });

  it('stay where a change does not name them, and go where it clears them', () => {
    const held = { colour: 'red', gone: 'kept' };
    expect(validateCustom(fields, { weight: '2' }, held, 'edit').values).toEqual({ ...held, weight: '2.00' });
    expect(validateCustom(fields, { gone: '' }, held, 'edit').values).toEqual({ colour: 'red' });
    expect(validateCustom(fields, { colour: null }, held, 'edit').errors).toMatchObject([{ code: 'custom_required' }]);
  });

  it('are each named where they are at fault, together', () => {
    const given = { colour: 'green', gone: 'new', 'a/b': 1 };
    expect(validateCustom(fields, given, {}, 'create').errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/custom/colour', 'custom_option_unknown'],
      ['/custom/gone', 'custom_archived'],
      ['/custom/a~1b', 'custom_unknown'],
    ]);
    expect(validateCustom(fields, ['red'], {}, 'edit').errors).toEqual([{ pointer: '/custom', code: 'isObject' }]);
  });

  it('keep what they hold, whatever has become of its option or limits', () => {
    expect(faultOf(colour, 'old', 'old')).toBeUndefined();
    expect(faultOf(field('it', 'multi_choice'), ['red', 'old'], ['old'])).toBeUndefined();
    expect(faultOf(field('it', 'integer', { max: '5' }), 9, 9)).toBeUndefined();
    expect(faultOf(gone, 'kept', 'kept')).toBeUndefined();
  });

  it('ask of records that say nothing only where something is required or filled in', () => {
    expect(asksUnnamed([field('a', 'text'), { ...colour, archivedAt: new Date() }])).toBe(false);
    expect(asksUnnamed([colour])).toBe(true);
    expect(asksUnnamed([weight])).toBe(true);
  });
});

describe('personal fields', () => {
  const fields = [field('engraving', 'text', { isPersonal: true }), field('mail', 'email'), field('colour', 'choice')];
  const held = { engraving: 'For Ann', mail: 'ann@example.com', colour: 'red' };

  it('are masked, and come back masked without harm', () => {
    expect(maskCustom(fields, held)).toEqual({ ...held, engraving: '***' });
    expect(validateCustom(fields, maskCustom(fields, held), held, 'edit')).toEqual({ values: held, errors: [] });
  });

  it('and whatever reaches a person are only named in events', () => {
    const after = { engraving: 'For Bob', mail: 'bob@example.com', colour: 'blue' };
    expect(customChanges(fields, held, after)).toEqual({
      fields: ['custom.colour', 'custom.engraving', 'custom.mail'],
      changes: { 'custom.colour': { before: 'red', after: 'blue' } },
    });
  });
});

describe('whatever is given', () => {
  const all = (
    [
      'text',
      'long_text',
      'integer',
      'decimal',
      'boolean',
      'date',
      'datetime',
      'choice',
      'multi_choice',
      'url',
      'email',
      'phone',
    ] as const
  ).map((type) => field(type, type));
  const given = fc.oneof(
    fc.dictionary(fc.constantFrom(...all.map(({ code }) => code), 'other', '__proto__'), fc.jsonValue()),
    fc.jsonValue(),
  );

  it('is kept in a form that is taken again unchanged, or refused by a pointer into it', () => {
    fc.assert(
      fc.property(given, (input) => {
        const { values, errors } = validateCustom(all, input, {}, 'create');
        for (const { pointer } of errors) expect(pointer).toMatch(/^\/custom/);
        const refused = new Set(errors.map(({ pointer }) => pointer.slice('/custom/'.length)));
        for (const code of Object.keys(values)) expect(refused.has(code)).toBe(false);
        const again = validateCustom(all, JSON.parse(JSON.stringify(values)), {}, 'create');
        expect(again).toEqual({ values, errors: [] });
      }),
    );
  });

  it('leaves what it does not name as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (one, value) => {
        const held = { text: 'held', integer: 7 };
        const { values } = validateCustom(all, { [one.code]: value }, held, 'edit');
        for (const [code, was] of Object.entries(held)) if (code !== one.code) expect(values[code]).toBe(was);
      }),
    );
  });

  it('decimals keep their amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (hundredths) => {
        const text = `${hundredths < 0 ? '-' : ''}${Math.floor(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`;
        expect(Number(kept(field('it', 'decimal'), text))).toBe(hundredths / 100);
      }),
    );
  });
});
