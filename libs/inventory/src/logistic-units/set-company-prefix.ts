import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { type CompanyPrefix, mostSerials } from './sscc.rules.js';

export interface KeptPrefix {
  prefix: string | null;
  extension: number;
  /** The serial number that the next pallet gets, and the last that the prefix has. */
  nextSerial: number;
  lastSerial: number;
  /** 0 while nothing was ever set. */
  version: number;
}

const NONE: KeptPrefix = { prefix: null, extension: 0, nextSerial: 1, lastSerial: 0, version: 0 };

export async function readCompanyPrefix(tx: Tx): Promise<KeptPrefix> {
  const [row] = await tx.sql<Omit<KeptPrefix, 'lastSerial' | 'prefix'> & { prefix: string }>`
    SELECT p.prefix, p.extension, r.next::float8 AS "nextSerial", p.version
    FROM inventory.company_prefix p JOIN inventory.sscc_range r ON r.prefix = p.prefix`;
  return row ? { ...row, lastSerial: mostSerials(row.prefix) } : NONE;
}

export interface SetCompanyPrefix extends CompanyPrefix {
  version: number;
  /** Where to go on, when numbers before it were given elsewhere; never back. */
  nextSerial?: number | null;
}

/**
 * Says under which GS1 company prefix pallets are numbered from now on; those that have a number keep it. A prefix that was used
 * before goes on where it stopped. Refuses: version_stale, prefix_form, serial_goes_back, serial_beyond.
 */
export async function setCompanyPrefix(tx: Tx, actor: Actor, input: SetCompanyPrefix): Promise<KeptPrefix> {
  const { version, prefix, extension } = input;
  if (!/^\d{7,10}$/.test(prefix)) throw refuse('prefix_form', {}, [{ pointer: '/prefix', code: 'prefix_form' }]);
  const before = await readCompanyPrefix(tx);
  if (before.version !== version) throw staleOrGone(before);
  const written = await tx.run`
    INSERT INTO inventory.company_prefix AS p (prefix, extension) VALUES (${prefix}, ${extension})
    ON CONFLICT (merchant_id) DO UPDATE SET prefix = excluded.prefix, extension = excluded.extension, version = p.version + 1
      WHERE p.version = ${version}`;
  if (written === 0) throw staleOrGone(await readCompanyPrefix(tx));
  await moveRange(tx, prefix, input.nextSerial ?? null);
  const after = await readCompanyPrefix(tx);
  await emit(tx, actor, {
    type: 'company_prefix.edited',
    subjectId: actor.merchantId,
    subjectVersion: after.version,
    payload: { ...changesOf(before, after, ['prefix', 'extension', 'nextSerial']) },
  });
  return after;
}

async function moveRange(tx: Tx, prefix: string, wanted: number | null): Promise<void> {
  await tx.run`
    INSERT INTO inventory.sscc_range (prefix, next) VALUES (${prefix}, 1) ON CONFLICT (merchant_id, prefix) DO NOTHING`;
  if (wanted === null) return;
  const at = (code: string, params: Record<string, number>) =>
    refuse(code, params, [{ pointer: '/nextSerial', code, params }]);
  const most = mostSerials(prefix);
  if (wanted > most) throw at('serial_beyond', { most });
  const [range] = await tx.sql<{
    next: string;
  }>`SELECT next FROM inventory.sscc_range WHERE prefix = ${prefix} FOR UPDATE`;
  const next = Number(range!.next);
  if (wanted < next) throw at('serial_goes_back', { next });
  await tx.run`UPDATE inventory.sscc_range SET next = ${wanted} WHERE prefix = ${prefix}`;
}
