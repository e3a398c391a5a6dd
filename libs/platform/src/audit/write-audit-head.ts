import type { Config } from '../config.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { readHeads } from './chain.queries.js';
import { appendHead } from './head-files.js';
import { signHead } from './heads.rules.js';
import { type AuditReport, verifyAudit } from './verify-audit.js';

/**
 * Verifies what was chained since the last signed head and signs where the chain stands now, in the merchant's file of heads first and
 * then in the database. Where something is wrong nothing is signed, and the state that people see names it.
 */
export async function writeAuditHead(
  db: Database,
  config: Pick<Config, 'vault' | 'filesDir'>,
  merchantId: string,
  at: Date,
): Promise<AuditReport> {
  const actor = systemActor(merchantId, 'audit-heads');
  const report = await verifyAudit(db, config, merchantId, 'last head');
  const known = await db.tx(actor, readHeads);
  const isNew = report.to.seq > (known.at(-1)?.seq ?? 0);
  const head = report.fault === null && isNew ? signHead(config.vault, merchantId, report.to, at) : null;
  if (head) await appendHead(config.filesDir, config.vault, merchantId, head);
  await db.tx(actor, async (tx) => {
    if (head)
      await tx.run`
        INSERT INTO platform.audit_head (seq, hash, at, key_id, signature)
        VALUES (${head.seq}, ${head.hash}, ${head.at}, ${head.keyId}, ${head.signature}) ON CONFLICT DO NOTHING`;
    const seq = report.fromSeq + report.verified;
    await tx.run`
      INSERT INTO platform.audit_state AS s (seq, checked_at, fault)
      VALUES (${seq}, ${at}, ${report.fault && JSON.stringify(report.fault)}::jsonb)
      ON CONFLICT (merchant_id) DO UPDATE SET seq = excluded.seq, checked_at = excluded.checked_at, fault = excluded.fault`;
  });
  return report;
}
