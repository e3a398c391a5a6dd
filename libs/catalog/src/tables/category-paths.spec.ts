import { joinPath, splitPath } from './category-paths.js';

describe('the way to a category', () => {
  it.each([[['Clothing']], [['服饰', '男装', 'T 恤']], [['A > B', 'C\\D', '\\>']]])(
    '%j comes back as it was',
    (names) => {
      expect(splitPath(joinPath(names))).toEqual(names);
    },
  );

  it('may be written with or without spaces around the sign', () => {
    expect(splitPath('服饰>男装  >  T 恤')).toEqual(['服饰', '男装', 'T 恤']);
  });
});
