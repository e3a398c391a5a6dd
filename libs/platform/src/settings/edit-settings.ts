import { type BusinessCalendar, checkCalendar, type Formats } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { type MerchantSettings, readMerchantSettings, writeMerchantSettings } from '../directory/merchant-settings.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { type FieldError, refuse } from '../http/problem.js';
import { isCurrencyInUse } from './currency-use.js';
import { registeredFeatures } from './features.js';

/** Fields that are missing or null stay. */
export interface SettingsChange {
  name?: string;
  timeZone?: string;
  currency?: string;
  locale?: 'zh-CN' | 'en';
  calendar?: BusinessCalendar;
  /** Switches to set, by code; those that are not named stay. */
  features?: Record<string, unknown>;
  /** Replaces what there was; what is missing in it is as usual in the language. */
  formats?: Formats;
}

const FIELDS = ['name', 'timeZone', 'currency', 'locale', 'calendar', 'features', 'formats'] as const;

/**
 * Changes how the merchant is set up. Refuses `version_stale` (412), `currency_in_use` (409), and with every fault named
 * `time_zone_unknown`, `currency_unknown`, `feature_unknown` and those of a calendar (422).
 */
export async function editSettings(
  tx: Tx,
  actor: Actor,
  { version, change }: { version: number; change: SettingsChange },
): Promise<MerchantSettings> {
  const before = await readMerchantSettings(tx, actor.merchantId);
  if (before.version !== version) throw staleOrGone(before);
  const given = Object.entries(change).filter(([, value]) => value !== undefined && value !== null);
  const { features, ...rest } = Object.fromEntries(given) as SettingsChange;
  const errors = faultsOf(change);
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
  const after = { ...before, ...rest, features: { ...before.features, ...(features as Record<string, boolean>) } };
  const told = changesOf(before, after, FIELDS);
  if (told.fields.length === 0) return before;
  if (told.fields.includes('currency') && (await isCurrencyInUse(tx)))
    throw refuse('currency_in_use', {}, [{ pointer: '/currency', code: 'currency_in_use' }]);
  if (!(await writeMerchantSettings(tx, actor.merchantId, after)))
    throw staleOrGone(await readMerchantSettings(tx, actor.merchantId));
  await emit(tx, actor, {
    type: 'merchant.edited',
    subjectId: actor.merchantId,
    subjectVersion: version + 1,
    payload: { changes: told.changes, fields: told.fields },
  });
  return { ...after, version: version + 1 };
}

function faultsOf({ timeZone, currency, calendar, features }: SettingsChange): FieldError[] {
  const errors: FieldError[] = [];
  if (timeZone && !isTimeZone(timeZone)) errors.push({ pointer: '/timeZone', code: 'time_zone_unknown' });
  if (currency && !Intl.supportedValuesOf('currency').includes(currency))
    errors.push({ pointer: '/currency', code: 'currency_unknown' });
  if (calendar)
    errors.push(...checkCalendar(calendar).map(({ at, fault }) => ({ pointer: `/calendar${at}`, code: fault })));
  const known = new Set(registeredFeatures().map(({ code }) => code));
  for (const [code, value] of Object.entries(features ?? {}))
    if (!known.has(code) || typeof value !== 'boolean')
      errors.push({ pointer: `/features/${code}`, code: 'feature_unknown' });
  return errors;
}

function isTimeZone(zone: string): boolean {
  try {
    return /^[A-Z]/.test(zone) && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
