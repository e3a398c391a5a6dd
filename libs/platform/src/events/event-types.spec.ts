import { eventGroups, isKnownEventType, registerEventTypes } from './event-types.js';

const WORDS = { en: 'One', 'zh-CN': '一' };

describe('event types', () => {
  it('stand in one group per name, whoever registers them', () => {
    registerEventTypes({ en: 'Kites', 'zh-CN': '风筝' }, { 'kite.flown': WORDS });
    registerEventTypes({ en: 'Kites', 'zh-CN': '风筝' }, { 'kite.landed': WORDS, 'kite_rule.set': WORDS });
    const kites = eventGroups().filter(({ name }) => name.en === 'Kites');
    expect(kites).toMatchObject([{ subjects: ['kite', 'kite_rule'], types: { length: 3 } }]);
    expect(['kite.*', 'kite.landed', 'kite_rule.*', 'kite.set'].map(isKnownEventType)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('of one subject never stand in two groups: whoever took all of them would not know what that is', () => {
    registerEventTypes({ en: 'Boats', 'zh-CN': '船' }, { 'boat.sunk': WORDS });
    expect(() => registerEventTypes({ en: 'Ships', 'zh-CN': '舰' }, { 'boat.raised': WORDS })).toThrow(
      'Events of boat belong to Boats, not to Ships.',
    );
  });
});
