import { leavesOf } from './diff.js';

describe('what an edit changed', () => {
  it('is a plain value before and after', () => {
    expect(leavesOf('name', 'Web', 'Shop')).toEqual([{ path: 'name', before: 'Web', after: 'Shop' }]);
    expect(leavesOf('externalId', null, 'tb-1')).toEqual([{ path: 'externalId', before: null, after: 'tb-1' }]);
    expect(leavesOf('roles', [], [])).toEqual([]);
  });

  it('is within a large value only what is different there', () => {
    const before = { week: [[{ from: '09:00', to: '18:00' }], []], days: [] };
    const after = { week: [[{ from: '09:00', to: '17:00' }], []], days: [{ name: '国庆节', windows: [] }] };
    expect(leavesOf('calendar', before, after)).toEqual([
      { path: 'calendar.week.1.1.to', before: '18:00', after: '17:00' },
      { path: 'calendar.days.1.name', before: null, after: '国庆节' },
      { path: 'calendar.days.1.windows', before: null, after: [] },
    ]);
  });
});
