import { hasMore, identityOf, isEmpty, widened } from './identity.js';

const person = {
  records: 2,
  open: 0,
  firstAt: null,
  lastAt: null,
  names: ['Ada Buyer'],
  emails: ['ada@example.com'],
  phones: ['02079460123'],
  externalIds: [],
  streets: [],
};

describe('what a person is looked for by', () => {
  it('is what was typed, without spaces around it', () => {
    expect(identityOf({ email: ' ada@example.com ', phone: '', externalId: ' ' })).toEqual({
      emails: ['ada@example.com'],
      phones: [],
      externalIds: [],
    });
    expect(isEmpty(identityOf({ email: '', phone: ' ', externalId: '' }))).toBe(true);
  });

  it('can be widened to all that their records have', () => {
    const asked = identityOf({ email: 'ada@example.com', phone: '', externalId: '' });
    expect(hasMore(person, asked)).toBe(true);
    expect(hasMore(person, widened(person))).toBe(false);
  });
});
