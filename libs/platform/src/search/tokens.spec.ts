import { searchTermsOf, tokensOf, wholeToken } from './tokens.js';

describe('search tokens', () => {
  it('keep codes whole beside their words', () => {
    expect(tokensOf('85123A WHITE HANGING HEART T-LIGHT HOLDER')).toEqual(
      expect.arrayContaining(['85123a', 'white', 'hanging', 'heart', 'light', 'holder']),
    );
    expect(tokensOf('A-1001')).toContain('a-1001');
  });

  it('cut Chinese into words and characters', () => {
    expect(tokensOf('白色心形烛台')).toEqual(expect.arrayContaining(['白色', '烛', '台']));
  });

  it('fold accents and case, and drop single letters', () => {
    expect(tokensOf('Café É X')).toEqual(['cafe']);
  });

  it('search terms with digits are asked for as written', () => {
    expect(searchTermsOf(' 8512 heart ')).toEqual(['8512', 'heart']);
    expect(searchTermsOf('   ')).toEqual([]);
    expect(searchTermsOf('Ada@Example.com')).toEqual(['ada@example.com']);
    expect(wholeToken(' José@example.com ')).toBe(searchTermsOf('José@example.com')[0]);
  });
});
