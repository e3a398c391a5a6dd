interface Window {
  from: string;
  to: string;
}

/** `09:00-12:00, 13:30-18:00`, as people write hours down. */
export const windowsText = (windows: readonly Window[]): string =>
  windows.map(({ from, to }) => `${from}-${to}`).join(', ');

/** Hours from such text, with the separators that keyboards of both languages give; null where it is none. Empty: none. */
export function parseWindows(text: string): Window[] | null {
  if (text.trim() === '') return [];
  const windows = text
    .split(/[,，、;；]/)
    .map((part) => /^\s*(\d{1,2})[:：](\d\d)\s*[-–—~～至]\s*(\d{1,2})[:：](\d\d)\s*$/.exec(part));
  const read = windows.map((match) => match && { from: clock(match[1], match[2]), to: clock(match[3], match[4]) });
  return read.every((one) => one !== null && one.from < one.to && isClock(one.from) && isClock(one.to))
    ? (read as Window[])
    : null;
}

const clock = (hour = '', minute = ''): string => `${hour.padStart(2, '0')}:${minute}`;

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
