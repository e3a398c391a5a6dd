import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { staleOrGone } from '../http/etag.js';
import { type FieldError, refuse } from '../http/problem.js';
import { notificationKind } from './notification-kinds.js';
import type { NotificationPreferencesChangeDto } from './notifications.dto.js';
import { type Preferences, readWishes, usualWishes } from './preferences.queries.js';

export interface SetPreferences {
  version: number;
  change: NotificationPreferencesChangeDto;
}

/**
 * Notes how the actor wishes to be told; what is not named stays. Their own affair, so it leaves no event.
 * Refuses: version_stale, notification_kind_unknown, time_zone_unknown, quiet_incomplete, invalid.
 */
export async function setPreferences(tx: Tx, actor: Actor, { version, change }: SetPreferences): Promise<void> {
  const before = (await readWishes(tx, [actor.id])).get(actor.id) ?? (await usualWishes(tx));
  if (before.version !== version) throw staleOrGone(before);
  const after: Preferences = { ...before, ...definedOf(change) };
  const errors = faultsOf(after, change);
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
  const written = await tx.run`
    INSERT INTO platform.notification_preference AS p (user_id, kinds, time_zone, quiet_from, quiet_to, digest_hour)
    VALUES (${actor.id}, ${JSON.stringify(after.kinds)}::jsonb, ${after.timeZone}, ${after.quietFrom}, ${after.quietTo}, ${after.digestHour})
    ON CONFLICT (merchant_id, user_id) DO UPDATE SET kinds = excluded.kinds, time_zone = excluded.time_zone,
      quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest_hour = excluded.digest_hour, version = p.version + 1
    WHERE p.version = ${version}`;
  if (written === 0) throw staleOrGone((await readWishes(tx, [actor.id])).get(actor.id));
}

const definedOf = (change: NotificationPreferencesChangeDto): Partial<Preferences> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

function faultsOf(after: Preferences, { kinds = {} }: NotificationPreferencesChangeDto): FieldError[] {
  const wrongKinds = Object.entries(kinds).flatMap(([kind, channels]): FieldError[] => {
    const pointer = `/kinds/${kind.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!notificationKind(kind)) return [{ pointer, code: 'notification_kind_unknown' }];
    const { inApp, mail, ...more } = (channels ?? {}) as unknown as Record<string, unknown>;
    const isRight = typeof inApp === 'boolean' && typeof mail === 'boolean' && Object.keys(more).length === 0;
    return isRight ? [] : [{ pointer, code: 'isBoolean' }];
  });
  return [
    ...wrongKinds,
    ...(isZone(after.timeZone) ? [] : [{ pointer: '/timeZone', code: 'time_zone_unknown' }]),
    ...((after.quietFrom === null) === (after.quietTo === null)
      ? []
      : [{ pointer: after.quietFrom === null ? '/quietFrom' : '/quietTo', code: 'quiet_incomplete' }]),
  ];
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
