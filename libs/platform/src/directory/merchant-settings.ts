import type { BusinessCalendar, Formats } from '@zhanggui/shared';
import type { Tx } from '../db/tx.js';

export interface MerchantSettings {
  name: string;
  timeZone: string;
  currency: string;
  locale: 'zh-CN' | 'en';
  calendar: BusinessCalendar;
  /** Switches that were set, by code; the others are as they were registered. */
  features: Record<string, boolean>;
  formats: Formats;
  version: number;
}

export async function readMerchantSettings(tx: Tx, merchantId: string): Promise<MerchantSettings> {
  const [row] = await tx.sql<MerchantSettings & Record<string, unknown>>`
    SELECT name, time_zone AS "timeZone", currency, locale, calendar, features, formats, version
    FROM directory.merchant WHERE id = ${merchantId}`;
  return row!;
}

/** Compare-and-set on the version; says whether it was written. */
export async function writeMerchantSettings(tx: Tx, merchantId: string, next: MerchantSettings): Promise<boolean> {
  const written = await tx.run`
    UPDATE directory.merchant SET name = ${next.name}, time_zone = ${next.timeZone}, currency = ${next.currency},
      locale = ${next.locale}, calendar = ${JSON.stringify(next.calendar)}::jsonb, features = ${JSON.stringify(next.features)}::jsonb,
      formats = ${JSON.stringify(next.formats)}::jsonb, version = version + 1
    WHERE id = ${merchantId} AND version = ${next.version}`;
  return written === 1;
}
