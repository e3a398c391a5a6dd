import type { Category } from '@zhanggui/api-client';
import { categoryOptions, treeOrder, withDescendants } from './categories.js';

const category = (id: string, parentId: string | null, position = 0): Category => ({
  id,
  parentId,
  name: id,
  position,
  productCount: 0,
  version: 1,
});
const TREE = [
  category('tea', 'kitchen'),
  category('home', null, 2),
  category('kitchen', null, 1),
  category('pots', 'tea'),
];

describe('categories', () => {
  it('stand under their parents, each with its depth', () => {
    expect(treeOrder(TREE).map(({ id, depth }) => [id, depth])).toEqual([
      ['kitchen', 0],
      ['tea', 1],
      ['pots', 2],
      ['home', 0],
    ]);
    expect(categoryOptions(TREE)[2]!.label).toBe('\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0pots');
  });

  it('are shown at the top while their parent is not there', () => {
    expect(treeOrder([category('pots', 'gone')]).map(({ depth }) => depth)).toEqual([0]);
  });

  it('cannot be moved below themselves', () => {
    expect([...withDescendants(TREE, 'kitchen')]).toEqual(['kitchen', 'tea', 'pots']);
    expect([...withDescendants(TREE, 'home')]).toEqual(['home']);
  });
});
