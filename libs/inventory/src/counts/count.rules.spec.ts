import { abcClasses, countActions, needsRecount } from './count.rules.js';

describe('counting again', () => {
  it('is asked for once, where the difference is beyond what the count tolerates', () => {
    expect(needsRecount({ book: 10, counted: 8, times: 1 }, 2)).toBe(false);
    expect(needsRecount({ book: 10, counted: 7, times: 1 }, 2)).toBe(true);
    expect(needsRecount({ book: 10, counted: 13, times: 1 }, 2)).toBe(true);
    expect(needsRecount({ book: 10, counted: 0, times: 2 }, 2)).toBe(false);
  });
});

describe('what may be done to a count', () => {
  it('follows its state and what the person may', () => {
    const all = new Set(['inventory:count', 'inventory:write_off']);
    expect(countActions('requested', all)).toEqual(['enter', 'cancel']);
    expect(countActions('ready_to_review', all)).toEqual(['review', 'recount', 'post', 'cancel']);
    expect(countActions('ready_to_review', new Set(['inventory:count']))).toEqual(['cancel']);
    expect(countActions('completed', all)).toEqual([]);
  });
});

describe('ABC classes', () => {
  it('follow the running share of value; what has none is C', () => {
    const rows = [
      { key: 'small', value: 4 },
      { key: 'big', value: 80 },
      { key: 'middle', value: 16 },
      { key: 'none', value: 0 },
    ];
    expect(Object.fromEntries(abcClasses(rows))).toEqual({ big: 'A', middle: 'B', small: 'C', none: 'C' });
  });

  it('put the first article into A even where it holds nearly everything', () => {
    expect(abcClasses([{ key: 'only', value: 1 }]).get('only')).toBe('A');
    expect([...abcClasses([{ key: 'x', value: 0 }]).values()]).toEqual(['C']);
  });
});
