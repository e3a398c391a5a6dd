import { parseSearch, stringifySearch } from '../../lib/search.js';
import { apiQuery, stageParams, validateOrdersSearch } from './search.js';

// Its components have styles, which are nothing for Node.
jest.mock('@zhanggui/ui', () => ({ dayStart: (day: string, zone: string, plus = 0) => `${day} + ${plus} in ${zone}` }));

describe('the address of the order list', () => {
  it('says in plain words what is shown, and is read back', () => {
    const search = validateOrdersSearch(parseSearch('?stage=packed&q=Ada%20B&sort=totalMinor&open=17'));
    expect(search).toEqual({ stage: 'packed', q: 'Ada B', sort: 'totalMinor', open: '17' });
    expect(stringifySearch({ ...search, shopId: undefined, placedFrom: '' })).toBe(
      '?stage=packed&q=Ada+B&sort=totalMinor&open=17',
    );
  });

  it('ignores what is mistyped', () => {
    expect(validateOrdersSearch({ stage: 'sold', sort: 'name', placedFrom: '1.3.2025', q: '' })).toEqual({});
  });

  it('asks the API for the days of the merchant, the last one whole', () => {
    expect(apiQuery({ placedFrom: '2025-06-01', placedTo: '2025-06-01', open: '17' }, 'Europe/London')).toEqual({
      placedFrom: '2025-06-01 + 0 in Europe/London',
      placedTo: '2025-06-01 + 1 in Europe/London',
    });
  });

  it('has a view for each stage of the work', () => {
    expect([stageParams('packed'), stageParams('sold')]).toEqual([{ stage: 'packed' }, undefined]);
  });
});
