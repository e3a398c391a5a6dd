import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import type { Words } from '../http/messages.js';

/** Something that may be kept for so many months and no longer. */
export interface RetentionRule {
  code: string;
  title: Words;
  /** What goes, and what stays. */
  hint: Words;
  /** Days, where the merchant says nothing; null: for ever. */
  keptDays: number | null;
  /** How much is older than that. */
  count(tx: Tx, before: Date): Promise<number>;
  /** Deletes up to some hundreds or thousands and returns how many; 0 when nothing is left. */
  apply(db: Database, actor: Actor, before: Date): Promise<number>;
}

const rules: RetentionRule[] = [];

export function registerRetention(...more: RetentionRule[]): void {
  rules.push(...more);
}

export const retentionRules = (): readonly RetentionRule[] => rules;

/** Months by code; what is missing is kept as the product does. */
export type Months = Readonly<Record<string, number>>;

const DAYS_PER_MONTH = 30;

/** Up to when what a rule speaks of is deleted; null: never. A month counts thirty days. */
export function cutOff(
  { code, keptDays }: Pick<RetentionRule, 'code' | 'keptDays'>,
  months: Months,
  now: Date,
): Date | null {
  const own = months[code];
  const days = own === undefined ? keptDays : own * DAYS_PER_MONTH;
  return days === null ? null : new Date(now.getTime() - days * 86_400_000);
}
