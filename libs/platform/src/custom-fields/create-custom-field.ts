import type { CustomType } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import type { CustomField, CustomFieldForm } from './custom-field.js';
import { findCustomField } from './custom-fields.queries.js';
import { isCustomSubject } from './custom-subjects.js';
import { checkForm, type FieldInput } from './field-form.rules.js';

export type NewCustomField = FieldInput & { subject: string; code: string };

/** More would make forms nobody fills in, and grids nobody reads. */
const MOST_ACTIVE = 50;

/**
 * Adds a field to the records of a subject, behind those that are there. A deleted code may come back as what it was. Refuses
 * `custom_subject_unknown`, `custom_code_type` (422), `custom_code_taken`, `custom_fields_many` (409), `invalid` with every fault.
 */
export async function createCustomField(tx: Tx, actor: Actor, input: NewCustomField): Promise<CustomField> {
  const { subject, code } = input;
  if (!isCustomSubject(subject))
    throw refuse('custom_subject_unknown', {}, [{ pointer: '/subject', code: 'custom_subject_unknown' }]);
  const { form, errors } = checkForm(input);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  await refuseMany(tx, subject);
  const id = await placeFor(tx, subject, code, form.type);
  await writeField(tx, id, { subject, code, form });
  const field = (await findCustomField(tx, id))!;
  await emit(tx, actor, {
    type: 'custom_field.created',
    subjectId: id,
    subjectVersion: field.version,
    payload: { subject, code, type: form.type, required: form.required, isPersonal: form.isPersonal },
  });
  return field;
}

/** Counted under a lock of the subject's own, so that two who add one at the same time see each other. */
export async function refuseMany(tx: Tx, subject: string): Promise<void> {
  await tx.sql`SELECT pg_advisory_xact_lock(hashtextextended('custom_field ' || platform.current_merchant() || ' ' || ${subject}, 0))`;
  const [row] = await tx.sql<{ n: number }>`
    SELECT count(*)::int AS n FROM platform.custom_field
    WHERE subject = ${subject} AND archived_at IS NULL AND deleted_at IS NULL`;
  if (row!.n >= MOST_ACTIVE) throw refuse('custom_fields_many', { most: MOST_ACTIVE });
}

/** The id of a new row, or of the deleted one that had the code and may have it again. */
async function placeFor(tx: Tx, subject: string, code: string, type: CustomType): Promise<string> {
  const [known] = await tx.sql<{ id: string; type: CustomType; deletedAt: Date | null }>`
    SELECT id, type, deleted_at AS "deletedAt" FROM platform.custom_field WHERE subject = ${subject} AND code = ${code}`;
  if (!known) return uuid7();
  if (!known.deletedAt)
    throw refuse('custom_code_taken', { code }, [{ pointer: '/code', code: 'custom_code_taken', params: { code } }]);
  if (known.type !== type) {
    const params = { code, type: known.type };
    throw refuse('custom_code_type', params, [{ pointer: '/type', code: 'custom_code_type', params }]);
  }
  return known.id;
}

async function writeField(
  tx: Tx,
  id: string,
  { subject, code, form }: { subject: string; code: string; form: CustomFieldForm },
): Promise<void> {
  await tx.run`
    INSERT INTO platform.custom_field (id, subject, code, type, label_zh, label_en, help_zh, help_en, required, is_personal,
      default_value, least, most, max_length, scale, options, group_name, position)
    VALUES (${id}, ${subject}, ${code}, ${form.type}, ${form.labelZh}, ${form.labelEn}, ${form.helpZh}, ${form.helpEn}, ${form.required},
      ${form.isPersonal}, ${form.defaultValue === null ? null : JSON.stringify(form.defaultValue)}::jsonb, ${form.min}, ${form.max},
      ${form.maxLength}, ${form.scale}, ${JSON.stringify(form.options)}::jsonb, ${form.group},
      (SELECT coalesce(max(position) + 1, 0) FROM platform.custom_field WHERE subject = ${subject}))
    ON CONFLICT (merchant_id, id) DO UPDATE SET label_zh = excluded.label_zh, label_en = excluded.label_en, help_zh = excluded.help_zh,
      help_en = excluded.help_en, required = excluded.required, is_personal = excluded.is_personal,
      default_value = excluded.default_value, least = excluded.least, most = excluded.most, max_length = excluded.max_length,
      scale = excluded.scale, options = excluded.options, group_name = excluded.group_name, position = excluded.position,
      archived_at = NULL, deleted_at = NULL, version = custom_field.version + 1`;
}
