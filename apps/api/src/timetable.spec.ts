import { parseCrontab } from 'graphile-worker';
import { timetableOf } from './timetable.js';

describe('the timetable', () => {
  const { crontab, tasks } = timetableOf({} as never);
  const items = parseCrontab(crontab);

  it('has a time for each of its tasks and one task for each time', () => {
    expect(items.map(({ task }) => task).sort()).toEqual(Object.keys(tasks).sort());
  });

  it('keeps one of each in the queue, and tries those of every minute and hour no second time', () => {
    expect(items.map(({ task, options }) => [task, options.jobKey])).toEqual(items.map(({ task }) => [task, task]));
    const attempts = Object.fromEntries(items.map(({ task, options }) => [task, options.maxAttempts]));
    expect(attempts).toMatchObject({ 'expire-orders': 1, 'audit-stock': 1, 'daily-upkeep': 5 });
  });
});
