import { apiQuery, validateProposalsSearch } from './search.js';

describe("the list's address", () => {
  it('without anything asks for what waits for this person', () => {
    expect(apiQuery(validateProposalsSearch({}))).toEqual({ who: 'to_decide' });
  });

  it('filters by state except among what is open anyway', () => {
    expect(apiQuery({ who: 'all', state: 'declined' })).toEqual({ state: 'declined' });
    expect(apiQuery({ who: 'to_decide', state: 'declined' })).toEqual({ who: 'to_decide' });
  });

  it('leaves out what it does not know', () => {
    expect(validateProposalsSearch({ who: 'nobody', state: 'odd', open: 'x' })).toEqual({ open: 'x' });
  });
});
