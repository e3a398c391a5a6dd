import { faultsOfView } from './view.rules.js';

const codesOf = (content: Parameters<typeof faultsOfView>[0]): string[][] =>
  faultsOfView(content).map(({ pointer, code }) => [pointer, code]);

describe('what a view keeps', () => {
  it('is text by name, and columns once each', () => {
    const columns = [
      { id: 'number', shown: true },
      { id: 'custom.colour', shown: false, width: 120 },
    ];
    expect(faultsOfView({ params: { stage: 'packed', 'cf.colour': 'red' }, columns })).toEqual([]);
  });

  it('is refused by its field where it is anything else', () => {
    expect(codesOf({ params: { stage: 7, 'a/b': 'x', q: 'y'.repeat(501) } })).toEqual([
      ['/params/stage', 'view_filter_invalid'],
      ['/params/a~1b', 'view_filter_invalid'],
      ['/params/q', 'view_filter_invalid'],
    ]);
    expect(codesOf({ columns: [1, 2, 1].map((n) => ({ id: `c${n}`, shown: true })) })).toEqual([
      ['/columns/2/id', 'view_column_twice'],
    ]);
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`f${n}`, 'x']));
    expect(codesOf({ params: many })).toEqual([['/params', 'view_too_many_filters']]);
  });
});
