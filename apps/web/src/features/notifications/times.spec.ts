import { minutesOf, timeText } from './times.js';

describe('minutes after midnight', () => {
  it('are what a time field shows, and back', () => {
    for (const minutes of [0, 59, 480, 1439]) expect(minutesOf(timeText(minutes))).toBe(minutes);
    expect([timeText(1330), timeText(null)]).toEqual(['22:10', '']);
    expect([minutesOf(''), minutesOf('22:10:30')]).toEqual([null, 1330]);
  });
});
