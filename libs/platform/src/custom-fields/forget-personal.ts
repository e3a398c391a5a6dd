import type { Tx } from '../db/tx.js';

/**
 * Takes personal values of records out of what they are found by, and returns the codes of personal fields, for their owner to take out of
 * the records. Safe to repeat.
 */
export async function forgetPersonal(
  tx: Tx,
  { subject, ids }: { subject: string; ids: readonly string[] },
): Promise<string[]> {
  const personal = await tx.sql<{ id: string; code: string }>`
    SELECT id, code FROM platform.custom_field WHERE subject = ${subject} AND is_personal`;
  if (personal.length > 0)
    await tx.run`
      DELETE FROM platform.custom_value
      WHERE doc_id = ANY (${ids}::uuid[]) AND field_id = ANY (${personal.map(({ id }) => id)}::uuid[])`;
  return personal.map(({ code }) => code);
}
