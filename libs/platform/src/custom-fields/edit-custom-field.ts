import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { refuseMany } from './create-custom-field.js';
import type { CustomField, CustomFieldForm, CustomOption } from './custom-field.js';
import { findCustomField, heldValues } from './custom-fields.queries.js';
import { checkForm, type FieldInput, optionOf } from './field-form.rules.js';

/** Fields that are missing stay; null clears what may be empty. Options are given whole. */
export type CustomFieldChange = Partial<Omit<FieldInput, 'type'>> & { archived?: boolean };

const FIELDS = [
  'labelZh',
  'labelEn',
  'helpZh',
  'helpEn',
  'required',
  'isPersonal',
  'defaultValue',
  'min',
  'max',
  'maxLength',
  'scale',
  'options',
  'group',
  'archived',
] as const;

/**
 * Changes a field, archives it (records keep what they hold, nobody is asked any more) or brings it back. Code and type stay for good.
 * Refuses `not_found`, `version_stale` (412), `custom_fields_many`, `custom_option_in_use` (409), `invalid` with every fault.
 */
export async function editCustomField(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: CustomFieldChange },
): Promise<CustomField> {
  const before = await findCustomField(tx, id);
  if (before?.version !== version) throw staleOrGone(before);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const { form, errors } = checkForm({ ...before, ...given, type: before.type } as FieldInput);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const wasArchived = before.archivedAt !== null;
  const archived = change.archived ?? wasArchived;
  // The database gives an option's parts back in an order of its own.
  const was = { ...before, options: before.options.map(optionOf), archived: wasArchived };
  const told = changesOf(was, { ...form, archived }, FIELDS);
  if (told.fields.length === 0) return before;
  await refuseLostOptions(tx, before, form.options);
  if (wasArchived && !archived) await refuseMany(tx, before.subject);
  await write(tx, id, form, archived);
  const verb = archived === wasArchived ? 'edited' : archived ? 'archived' : 'restored';
  await emit(tx, actor, {
    type: `custom_field.${verb}`,
    subjectId: id,
    subjectVersion: version + 1,
    payload: { subject: before.subject, code: before.code, changes: told.changes, fields: told.fields },
  });
  return (await findCustomField(tx, id))!;
}

/** An option that a record holds is archived, not taken away. */
async function refuseLostOptions(tx: Tx, before: CustomField, after: readonly CustomOption[]): Promise<void> {
  const kept = new Set(after.map(({ code }) => code));
  const lost = before.options.map(({ code }) => code).filter((code) => !kept.has(code));
  if (lost.length === 0) return;
  const [held] = await heldValues(tx, before.id, lost);
  if (held === undefined) return;
  const params = { option: held };
  throw refuse('custom_option_in_use', params, [{ pointer: '/options', code: 'custom_option_in_use', params }]);
}

async function write(tx: Tx, id: string, form: CustomFieldForm, archived: boolean): Promise<void> {
  await tx.run`
    UPDATE platform.custom_field SET label_zh = ${form.labelZh}, label_en = ${form.labelEn}, help_zh = ${form.helpZh},
      help_en = ${form.helpEn}, required = ${form.required}, is_personal = ${form.isPersonal},
      default_value = ${form.defaultValue === null ? null : JSON.stringify(form.defaultValue)}::jsonb, least = ${form.min},
      most = ${form.max}, max_length = ${form.maxLength}, scale = ${form.scale}, options = ${JSON.stringify(form.options)}::jsonb,
      group_name = ${form.group}, archived_at = CASE WHEN ${archived} THEN coalesce(archived_at, now()) END, version = version + 1
    WHERE id = ${id}`;
}
