import { type Actor, emit, notify, registerNotificationKind, type Tx } from '@zhanggui/platform';
import { daysBetween } from '../scores/score.rules.js';

/** So many days before a contract ends people are told. */
const REMINDERS = [30, 7, 1] as const;

registerNotificationKind({
  kind: 'contract.ending',
  severity: 'warning',
  channels: { inApp: true, mail: true },
  en: {
    label: 'A purchase contract is about to end',
    title: 'Contract {number} ends on {endsOn}',
    body: 'Days left: {days}. Renew it, or buy at list prices afterwards.',
  },
  'zh-CN': {
    label: '采购合同即将到期',
    title: '合同 {number} 将于 {endsOn} 到期',
    body: '剩余 {days} 天。请续签，否则到期后按普通报价采购。',
  },
});

interface Ending extends Record<string, unknown> {
  id: string;
  number: string;
  endsOn: string;
  remindedDays: number | null;
  version: number;
}

/**
 * Once a day: ends contracts whose last day is over, and tells who writes contracts of those that end in 30, 7 or 1 days; each
 * reminder once, also where a day was missed. Returns how many were told of and how many ended.
 */
export async function remindContracts(
  tx: Tx,
  actor: Actor,
  { today }: { today: string },
): Promise<{ told: number; expired: number }> {
  const expired = await tx.sql<Ending>`
    UPDATE purchasing.contract SET status = 'expired', version = version + 1
    WHERE status = 'active' AND ends_on < ${today}::date
    RETURNING id, number, ends_on::text AS "endsOn", reminded_days AS "remindedDays", version`;
  await emit(
    tx,
    actor,
    ...expired.map(({ id, number, endsOn, version }) => ({
      type: 'contract.expired',
      subjectId: id,
      subjectVersion: version,
      payload: { number, endsOn },
    })),
  );
  const ending = await tx.sql<Ending>`
    SELECT id, number, ends_on::text AS "endsOn", reminded_days AS "remindedDays", version FROM purchasing.contract
    WHERE status = 'active' AND ends_on <= ${today}::date + ${REMINDERS[0]}::int ORDER BY ends_on, id FOR NO KEY UPDATE`;
  let told = 0;
  for (const contract of ending) if (await remind(tx, actor, contract, today)) told += 1;
  return { told, expired: expired.length };
}

async function remind(
  tx: Tx,
  actor: Actor,
  { id, number, endsOn, remindedDays }: Ending,
  today: string,
): Promise<boolean> {
  const days = daysBetween(today, endsOn);
  const due = [...REMINDERS].reverse().find((reminder) => days <= reminder)!;
  if (remindedDays !== null && remindedDays <= due) return false;
  await tx.run`UPDATE purchasing.contract SET reminded_days = ${due} WHERE id = ${id}`;
  await notify(tx, actor, {
    kind: 'contract.ending',
    to: { permission: 'contracts:write' },
    params: { number, endsOn, days },
    link: `/purchasing/contracts/${id}`,
  });
  return true;
}
