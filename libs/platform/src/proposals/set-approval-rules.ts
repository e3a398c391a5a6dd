import { MONEY_PERMISSIONS } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { type FieldError, refuse } from '../http/problem.js';

export interface ApprovalRule {
  permission: string;
  fromMinor: number;
  approvals: number;
}

export function listApprovalRules(tx: Tx): Promise<ApprovalRule[]> {
  return tx.sql<{ permission: string; fromMinor: number; approvals: number }>`
    SELECT permission, from_minor::float8 AS "fromMinor", approvals FROM platform.approval_rule ORDER BY permission, from_minor`;
}

/** Sets from which amounts how many people must agree, in place of what there was. Refuses `limit_without_money`, `approval_limits_twice` (422). */
export async function setApprovalRules(tx: Tx, actor: Actor, rules: readonly ApprovalRule[]): Promise<void> {
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const [n, { permission, fromMinor }] of rules.entries()) {
    if (!MONEY_PERMISSIONS.has(permission))
      errors.push({ pointer: `/rules/${n}/permission`, code: 'limit_without_money' });
    if (seen.has(`${permission} ${fromMinor}`))
      errors.push({ pointer: `/rules/${n}/fromMinor`, code: 'approval_limits_twice' });
    seen.add(`${permission} ${fromMinor}`);
  }
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
  const before = await listApprovalRules(tx);
  await tx.run`DELETE FROM platform.approval_rule`;
  await tx.run`
    INSERT INTO platform.approval_rule (permission, from_minor, approvals)
    SELECT permission, "fromMinor", approvals FROM json_to_recordset(${JSON.stringify(rules)}::json)
      AS r (permission text, "fromMinor" bigint, approvals smallint)`;
  await emit(tx, actor, {
    type: 'approval_rules.set',
    subjectId: actor.merchantId,
    subjectVersion: 1,
    payload: { ...changesOf({ rules: before }, { rules: await listApprovalRules(tx) }, ['rules']) },
  });
}
