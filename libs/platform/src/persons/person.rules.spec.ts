import { phoneForms } from '@zhanggui/shared';
import { normalIdentity, patternOf, type PersonValues, scrubJson, scrubText } from './person.rules.js';

const nobody: PersonValues = { emails: [], phones: [], externalIds: [], names: [], streets: [], texts: [] };
const ada: PersonValues = {
  emails: ['ada@example.com'],
  phones: ['020 7946 0123'],
  externalIds: ['C-17'],
  names: ['Ada Buyer', '李伟', 'A'],
  streets: ['1 Lantern Lane (rear)'],
  texts: ['Ring "twice"\nplease', 'ok'],
};
const pattern = patternOf(ada)!;

describe('whom an identity names', () => {
  it('does not depend on how it was typed, and leaves out what is too short to be a phone', () => {
    const typed = {
      emails: [' Ada@Example.COM', 'ada@example.com', ''],
      phones: ['(020) 7946-0123', '12345'],
      externalIds: [' C-17 '],
    };
    expect(normalIdentity(typed)).toEqual({
      emails: ['ada@example.com'],
      phones: phoneForms('02079460123'),
      externalIds: ['C-17'],
    });
  });
});

describe('phones with and without the country code', () => {
  const formsOf = (phone: string): readonly string[] => normalIdentity({ ...nobody, phones: [phone] }).phones;

  it('name the same person, and are taken out in either form', () => {
    expect(formsOf('+86 138 0013 8000')).toEqual(formsOf('13800138000'));
    const found = patternOf({ ...nobody, phones: ['13800138000'] })!;
    expect(scrubText('call +86 138-0013-8000 or 13800138000', found)).toBe('call +[erased] or [erased]');
  });
});

describe('taking a person out of a text', () => {
  it.each([
    ['Mail ADA@example.com now', 'Mail [erased] now'],
    ['call 020-7946 0123.', 'call [erased].'],
    ['order 9020794601234 stays', 'order 9020794601234 stays'],
    ['收件人李伟电话', '收件人[erased]电话'],
    ['Canada Buyers stay, Ada Buyer goes', 'Canada Buyers stay, [erased] goes'],
    ['at 1 Lantern Lane (rear), A', 'at [erased], A'],
    ['C-17 but not C-170', '[erased] but not C-170'],
    ['it is ok', 'it is ok'],
  ])('%s', (text, expected) => expect(scrubText(text, pattern)).toBe(expected));

  it('keeps JSON well formed, in strings, keys and numbers, and in JSON within it', () => {
    const body = JSON.stringify({ phone: 2079460123, 'Ada Buyer': [1, null, true], memo: 'Ring "twice"\nplease' });
    const withNumber = patternOf({ ...nobody, phones: ['2079460123'], names: ['Ada Buyer'], texts: ada.texts })!;
    expect(JSON.parse(scrubText(body, withNumber))).toEqual({
      phone: null,
      '[erased]': [1, null, true],
      memo: '[erased]',
    });
    expect(scrubJson({ kept: body }, withNumber)).toEqual({ kept: scrubText(body, withNumber) });
  });

  it('finds a message as it is kept in JSON', () => {
    expect(new RegExp(pattern, 'i').test(JSON.stringify({ memo: ada.texts[0] }))).toBe(true);
  });

  it('looks for nothing where nothing is long enough', () => {
    expect(patternOf({ ...nobody, names: ['A'], phones: ['12345'], texts: ['ok'] })).toBeNull();
  });
});
