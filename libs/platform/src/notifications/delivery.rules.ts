import { dayIn, fromZone, parseLocal } from '@zhanggui/shared';
import type { Channels } from './notification-kinds.js';

/** What a person said of how they want to be told; minutes and hours are on the clocks of their zone. */
export interface Wishes {
  kinds: Readonly<Record<string, Channels>>;
  timeZone: string;
  /** Minutes after midnight; the night may lie between them. Both or neither. */
  quietFrom: number | null;
  quietTo: number | null;
  /** Mail comes together once a day at this hour; null for mail as things happen. */
  digestHour: number | null;
}

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** The channels of one kind for one person. */
export const channelsFor = (kind: string, usual: Channels, wishes: Pick<Wishes, 'kinds'> | undefined): Channels =>
  wishes?.kinds[kind] ?? usual;

/** When mail about something that happens now may go out: at the digest's hour where there is one, and never in quiet hours. */
export function mailDueAt(now: number, wishes: Wishes): number {
  const wanted = wishes.digestHour === null ? now : nextTime(now, wishes.digestHour * 60, wishes.timeZone);
  return afterQuiet(wanted, wishes);
}

/** The next moment at which the zone's clocks show these minutes after midnight. */
function nextTime(now: number, minutes: number, zone: string): number {
  const today = parseLocal(dayIn(now, zone))!;
  const at = fromZone(today + minutes * MINUTE, zone);
  return at >= now ? at : fromZone(today + DAY + minutes * MINUTE, zone);
}

function afterQuiet(at: number, { quietFrom, quietTo, timeZone }: Wishes): number {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return at;
  const today = parseLocal(dayIn(at, timeZone))!;
  for (const day of [today - DAY, today]) {
    const from = fromZone(day + quietFrom * MINUTE, timeZone);
    const end = fromZone((quietTo > quietFrom ? day : day + DAY) + quietTo * MINUTE, timeZone);
    if (from <= at && at < end) return end;
  }
  return at;
}
