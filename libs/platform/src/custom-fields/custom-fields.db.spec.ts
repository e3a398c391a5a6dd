import '../index.js';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { arrangeCustomFields } from './arrange-custom-fields.js';
import { createCustomField, type NewCustomField } from './create-custom-field.js';
import type { CustomField } from './custom-field.js';
import { readCustomFields } from './custom-fields.queries.js';
import { registerCustomSubject } from './custom-subjects.js';
import { addCustomKeys } from './custom-values.sql.js';
import { deleteCustomField } from './delete-custom-field.js';
import { type CustomFieldChange, editCustomField } from './edit-custom-field.js';

registerCustomSubject('lamp', { en: 'Lamps', 'zh-CN': '灯' });

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const create = (more: Partial<NewCustomField> = {}): Promise<CustomField> =>
  tx((t) => createCustomField(t, actor, { subject: 'lamp', code: 'note', type: 'text', labelEn: 'Note', ...more }));
const OPTIONS = [
  { code: 'red', labelZh: '红' },
  { code: 'blue', labelEn: 'Blue' },
];
const createChoice = (): Promise<CustomField> => create({ code: 'colour', type: 'choice', options: OPTIONS });
const edit = ({ id, version }: Pick<CustomField, 'id' | 'version'>, change: CustomFieldChange): Promise<CustomField> =>
  tx((t) => editCustomField(t, actor, { id, version, change }));
const remove = ({ id, version }: CustomField): Promise<void> => tx((t) => deleteCustomField(t, actor, { id, version }));
const fields = (): Promise<CustomField[]> => tx((t) => readCustomFields(t, 'lamp'));
const hold = (field: CustomField, value: string): Promise<void> =>
  tx((t) => addCustomKeys(t, [{ id: uuid7(), keys: [{ field_id: field.id, value }] }]));
const events = (id: string): Promise<{ type: string; payload: Record<string, unknown> }[]> =>
  tx(
    (t) => t.sql<{ type: string; payload: Record<string, unknown> }>`
      SELECT type, payload FROM platform.event WHERE subject_id = ${id} ORDER BY subject_version`,
  );
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    ({ code, errors }: { code: string; errors: { pointer: string }[] }) => [
      code,
      ...errors.map(({ pointer }) => pointer),
    ],
  );

describe('adding a field', () => {
  it('keeps what its type has a use for, behind those that are there, and says so', async () => {
    await createChoice();
    const field = await create({ code: 'size', type: 'decimal', min: '0', max: '10', maxLength: 5, options: OPTIONS });
    expect(field).toMatchObject({
      scale: 2,
      min: '0',
      max: '10',
      maxLength: null,
      options: [],
      position: 1,
      version: 1,
    });
    expect((await fields()).map(({ code }) => code)).toEqual(['colour', 'size']);
    expect(await events(field.id)).toEqual([
      {
        type: 'custom_field.created',
        payload: { subject: 'lamp', code: 'size', type: 'decimal', required: false, isPersonal: false },
      },
    ]);
    actor = (await test.merchant()).actor;
    expect(await fields()).toEqual([]);
  });

  it('refuses what makes no field, every fault by its name', async () => {
    expect(await codeOf(create({ subject: 'moon' }))).toEqual(['custom_subject_unknown', '/subject']);
    const bad = { labelEn: ' ', type: 'choice' as const, options: [{ code: 'a' }, { code: 'a', labelEn: 'A' }] };
    expect(await codeOf(create(bad))).toEqual(['invalid', '/labelZh', '/options/0/labelZh', '/options/1/code']);
    expect(await codeOf(create({ type: 'integer', min: '5', max: '1' }))).toEqual(['invalid', '/max']);
    expect(await codeOf(create({ type: 'date', min: 'soon' }))).toEqual(['invalid', '/min']);
    expect(await codeOf(create({ type: 'multi_choice', options: [] }))).toEqual(['invalid', '/options']);
    expect(await codeOf(create({ type: 'integer', defaultValue: 'three' }))).toEqual(['invalid', '/defaultValue']);
    await create();
    expect(await codeOf(create())).toEqual(['custom_code_taken', '/code']);
  });

  it('stops at fifty in use, also where two are added at once', async () => {
    for (let n = 0; n < 49; n++) await create({ code: `note_${n}` });
    const both = await Promise.all([codeOf(create({ code: 'one' })), codeOf(create({ code: 'other' }))]);
    expect(both.filter((code) => code === null)).toHaveLength(1);
    expect(both.flat()).toContain('custom_fields_many');
    const [first] = await fields();
    const archived = await edit(first!, { archived: true });
    await create({ code: 'last' });
    expect(await codeOf(edit(archived, { archived: false }))).toEqual(['custom_fields_many']);
  });
});

describe('changing a field', () => {
  it('says before and after, archives and brings back, and leaves it where nothing changes', async () => {
    const field = await createChoice();
    const named = await edit(field, { labelEn: 'Colour', required: true });
    expect(await edit(named, { labelEn: 'Colour' })).toEqual(named);
    const archived = await edit(named, { archived: true });
    expect(archived.archivedAt).toBeInstanceOf(Date);
    expect((await edit(archived, { archived: false })).archivedAt).toBeNull();
    const told = await events(field.id);
    expect(told.map(({ type }) => type.slice('custom_field.'.length))).toEqual([
      'created',
      'edited',
      'archived',
      'restored',
    ]);
    expect(told[1]!.payload['changes']).toEqual({
      labelEn: { before: 'Note', after: 'Colour' },
      required: { before: false, after: true },
    });
  });

  it('refuses what is stale or gone, and takes no option away that a record holds', async () => {
    const field = await createChoice();
    expect(await codeOf(edit({ ...field, version: 7 }, { group: 'x' }))).toEqual(['version_stale']);
    expect(await codeOf(edit({ ...field, id: uuid7() }, { group: 'x' }))).toEqual(['not_found']);
    await hold(field, 'red');
    expect(await codeOf(edit(field, { options: [OPTIONS[1]!] }))).toEqual(['custom_option_in_use', '/options']);
    const archived = await edit(field, { options: [{ ...OPTIONS[0]!, archived: true }] });
    expect(archived.options).toMatchObject([{ code: 'red', archived: true }]);
    expect(await codeOf(edit(archived, { defaultValue: 'red' }))).toEqual(['invalid', '/defaultValue']);
  });

  it('puts fields into an order, and says which moved', async () => {
    const [a, b, c] = [await create({ code: 'a' }), await create({ code: 'b' }), await create({ code: 'c' })];
    const arrange = (...ids: string[]): Promise<void> =>
      tx((t) => arrangeCustomFields(t, actor, { subject: 'lamp', ids }));
    await arrange(c.id.toUpperCase(), a.id);
    expect((await fields()).map(({ code }) => code)).toEqual(['c', 'a', 'b']);
    expect((await events(b.id))[1]!.payload).toMatchObject({ changes: { position: { before: 1, after: 2 } } });
    expect(await codeOf(arrange(a.id, a.id))).toEqual(['named_twice', '/ids/1']);
    expect(await codeOf(arrange(uuid7()))).toEqual(['custom_field_unknown', '/ids/0']);
  });
});

describe('deleting a field', () => {
  it('waits until it is archived and no record holds it; its code never becomes another type', async () => {
    const field = await create();
    expect(await codeOf(remove(field))).toEqual(['custom_field_active']);
    await hold(field, 'brass');
    const archived = await edit(field, { archived: true });
    expect(await codeOf(remove(archived))).toEqual(['custom_field_in_use']);
    await tx((t) => t.run`DELETE FROM platform.custom_value WHERE field_id = ${field.id}`);
    await remove(archived);
    expect(await fields()).toEqual([]);
    expect((await events(field.id)).at(-1)!.type).toBe('custom_field.deleted');
    expect(await codeOf(create({ type: 'integer' }))).toEqual(['custom_code_type', '/type']);
    const back = await create({ labelEn: 'Again' });
    expect(back).toMatchObject({ id: field.id, labelEn: 'Again', archivedAt: null, version: 4 });
  });
});
