import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { type FieldError, refuse } from '../http/problem.js';
import { type Months, retentionRules } from './retention-rules.js';

export interface Retention {
  months: Months;
  version: number;
}

const LONGEST_MONTHS = 240;

/** What the merchant has set; version 0 where nothing was. */
export async function readRetention(tx: Tx): Promise<Retention> {
  const [row] = await tx.sql<Retention & Record<string, unknown>>`SELECT months, version FROM platform.retention`;
  return row ?? { months: {}, version: 0 };
}

/** Every entry is a known kind and a whole number of months. Refuses: retention_unknown (422), invalid (400). */
export function checkMonths(months: Readonly<Record<string, unknown>>): Months {
  const known = new Set(retentionRules().map(({ code }) => code));
  const errors = Object.entries(months).flatMap(([code, value]): FieldError[] => {
    const pointer = `/months/${code}`;
    if (!known.has(code)) return [{ pointer, code: 'retention_unknown' }];
    const fits = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LONGEST_MONTHS;
    return fits ? [] : [{ pointer, code: 'isInt' }];
  });
  if (errors.length > 0)
    throw refuse(errors.some(({ code }) => code === 'retention_unknown') ? 'retention_unknown' : 'invalid', {}, errors);
  return months as Months;
}

/** Sets for how many months each kind of data is kept. Refuses: retention_unknown, version_stale (412). */
export async function setRetention(tx: Tx, actor: Actor, input: Retention): Promise<void> {
  const months = checkMonths(input.months);
  const changed = await tx.run`
    INSERT INTO platform.retention (months, version) SELECT ${JSON.stringify(months)}::jsonb, 1 WHERE ${input.version} = 0
    ON CONFLICT DO NOTHING`;
  const edited = changed === 1 ? 1 : await edit(tx, months, input.version);
  if (edited === 0) throw staleOrGone(await readRetention(tx));
  await emit(tx, actor, {
    type: 'retention.changed',
    subjectId: actor.merchantId,
    subjectVersion: input.version + 1,
    payload: { months },
  });
}

const edit = (tx: Tx, months: Months, version: number): Promise<number> => tx.run`
  UPDATE platform.retention SET months = ${JSON.stringify(months)}::jsonb, version = version + 1, changed_at = now()
  WHERE version = ${version}`;
