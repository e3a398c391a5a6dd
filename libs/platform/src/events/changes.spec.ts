import { changesOf } from './changes.js';

describe('what an edit changed', () => {
  const before = { name: 'Lamp', tags: ['a'], note: 'for Ann', size: null as number | null };

  it('is told by field, before and after', () => {
    expect(changesOf(before, { ...before, name: 'Lantern', size: 3 }, ['name', 'tags', 'size'])).toEqual({
      fields: ['name', 'size'],
      changes: { name: { before: 'Lamp', after: 'Lantern' }, size: { before: null, after: 3 } },
    });
  });

  it('of closed fields only by name', () => {
    expect(changesOf(before, { ...before, note: 'for Bob' }, ['name', 'note'], ['note'])).toEqual({
      fields: ['note'],
      changes: {},
    });
  });

  it('is nothing where values are equal, though not the same objects', () => {
    expect(changesOf(before, { ...before, tags: ['a'] }, ['tags'])).toEqual({ fields: [], changes: {} });
  });
});
