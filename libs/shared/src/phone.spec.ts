import { phoneForms, plainPhone } from './phone.js';

describe('a phone number', () => {
  it.each([
    ['138 0013 8000', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['0086 13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['＋８６ １３８００１３８０００', '13800138000'],
    ['+86 10 6552 9988', '01065529988'],
    ['(010) 6552-9988', '01065529988'],
    ['+44 20 7946 0123', '442079460123'],
    ['020 7946 0123', '02079460123'],
    // Not dialled from abroad: an ordinary number that begins so.
    ['8654 3210', '86543210'],
  ])('%s is %s', (typed, plain) => expect(plainPhone(typed)).toBe(plain));

  it('is found in every form in which it may have been kept', () => {
    expect(phoneForms('+86 138 0013 8000')).toEqual(['13800138000', '8613800138000', '008613800138000']);
    expect(phoneForms('010-65529988')).toEqual(phoneForms('+86 (10) 6552 9988'));
    expect(phoneForms('+44 20 7946 0123')).toEqual(['442079460123']);
  });
});
