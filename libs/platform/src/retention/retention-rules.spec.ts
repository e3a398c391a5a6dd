import { cutOff } from './retention-rules.js';

const now = new Date('2026-07-01T00:00:00Z');

describe('until when something is kept', () => {
  it('is for ever where neither merchant nor product says otherwise', () => {
    expect(cutOff({ code: 'buyers', keptDays: null }, {}, now)).toBeNull();
  });
  it('is what the product says, until the merchant says something else', () => {
    expect(cutOff({ code: 'answers', keptDays: 30 }, { buyers: 1 }, now)).toEqual(new Date('2026-06-01T00:00:00Z'));
    expect(cutOff({ code: 'answers', keptDays: 30 }, { answers: 2 }, now)).toEqual(new Date('2026-05-02T00:00:00Z'));
  });
});
