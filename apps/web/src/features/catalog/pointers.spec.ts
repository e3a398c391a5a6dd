import { placedOnScreen } from './pointers.js';

// Its components have styles, which are nothing for Node.
jest.mock('@zhanggui/ui', () => ({ asProblem: (error: unknown) => error }));

describe('messages about variants', () => {
  it('find the row on the screen when only some rows were sent', () => {
    const errors = [
      { pointer: '/variants/0/sku', code: 'x', message: 'x' },
      { pointer: '/name', code: 'x', message: 'x' },
    ];
    const placed = placedOnScreen({ status: 422, code: 'invalid', errors }, [4]) as { errors: { pointer: string }[] };
    expect(placed.errors.map(({ pointer }) => pointer)).toEqual(['/variants/4/sku', '/name']);
  });
});
