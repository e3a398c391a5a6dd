import type { GridSetting, SavedView } from '@zhanggui/api-client';
import { goneFilters, inOrder, movedBy, openingSearch, paramsOf, sameParams } from './views.js';

const setting: GridSetting = { columns: [], density: 'compact', defaultView: null, hiddenViews: [], viewOrder: [] };
const view = { id: 'v1', params: { stage: 'packed', q: 'Ada' } } as unknown as SavedView;
const builtIn = (id: string): Record<string, string> | undefined => (id === 'late' ? { stage: 'late' } : undefined);

describe('what a view keeps of an address', () => {
  it('is what narrows and sorts, in any order', () => {
    expect(paramsOf({ stage: 'packed', view: 'v1', open: '17', sort: undefined })).toEqual({ stage: 'packed' });
    expect(sameParams({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
    expect(sameParams({ a: '1' }, { a: '1', b: '2' })).toBe(false);
  });

  it('names what the list no longer understands', () => {
    const validate = ({ stage }: Record<string, unknown>): object => (stage === 'packed' ? { stage } : {});
    expect(goneFilters({ stage: 'packed', colour: 'red' }, validate)).toEqual(['colour']);
    expect(goneFilters({ stage: 'sold' }, validate)).toEqual(['stage']);
  });
});

describe('the order of views', () => {
  it('is the person’s, with new ones at the end', () => {
    const views = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(inOrder(views, ['c', 'gone', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  });
});

describe('coming to a list', () => {
  const open = (search: object, defaultView: string | null = null): Record<string, string> | null =>
    openingSearch(search, { items: [view], setting: { ...setting, defaultView } }, builtIn);

  it('without an address opens the default view, saved or built in', () => {
    expect(open({}, 'v1')).toEqual({ stage: 'packed', q: 'Ada', view: 'v1' });
    expect(open({ open: '17' }, 'late')).toEqual({ stage: 'late', open: '17' });
    expect(open({}, 'gone')).toBeNull();
    expect(open({})).toBeNull();
  });

  it('keeps an address that says something, and fills in one that only names a view', () => {
    expect(open({ q: 'Bo' }, 'v1')).toBeNull();
    expect(open({ view: 'all' }, 'v1')).toBeNull();
    expect(open({ view: 'v1' })).toEqual({ stage: 'packed', q: 'Ada', view: 'v1' });
    expect(open({ view: 'gone' })).toBeNull();
  });
});
