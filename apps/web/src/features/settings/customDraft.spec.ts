import { codeFrom, draftOf, fieldInput } from './customDraft.js';

describe('the form of a custom field', () => {
  it('suggests a code from the English name', () => {
    expect(codeFrom('Gift wrap!')).toBe('gift_wrap');
    expect(codeFrom('2nd Größe')).toBe('nd_gro_e');
    expect(codeFrom('颜色')).toBe('');
  });

  it('sends only what the type has a use for', () => {
    const draft = { ...draftOf(null), labelEn: 'Size', type: 'integer' as const, min: '1', maxLength: '5' };
    expect(fieldInput(draft)).toMatchObject({ labelEn: 'Size', min: '1', maxLength: null, defaultValue: null });
    expect(fieldInput(draft)).not.toHaveProperty('options');
    const option = {
      key: 'a',
      code: ' red ',
      labelZh: '红',
      labelEn: '',
      colour: 'danger' as const,
      archived: false,
      isKept: false,
    };
    expect(fieldInput({ ...draft, type: 'choice', options: [option] })).toMatchObject({
      min: null,
      options: [{ code: 'red', labelZh: '红', colour: 'danger' }],
    });
  });
});
