import { decodeCursor, encodeCursor } from './stock-cursor.js';

const ANY = /./;

describe('a cursor', () => {
  it('gives back the keys it was made from', () => {
    expect(decodeCursor(encodeCursor(['sku', '85123A "红"', 7]), 'sku', [ANY, /^\d+$/])).toEqual(['85123A "红"', '7']);
  });

  it.each([
    ['of another sort', encodeCursor(['-sku', 'a'])],
    ['with too many keys', encodeCursor(['sku', 'a', 'b'])],
    ['with a key of another form', encodeCursor(['sku', ''])],
    ['that is not a list of texts', Buffer.from('[1]').toString('base64url')],
    ['that is not JSON', 'nonsense'],
  ])('%s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'sku', [ANY])).toThrow(
      expect.objectContaining({ code: 'cursor_invalid' }) as Error,
    );
  });
});
