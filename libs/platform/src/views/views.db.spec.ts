import '../index.js';
import { addMember } from '../access/add-member.js';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { createUser } from '../directory/users.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { createView } from './create-view.js';
import { deleteView } from './delete-view.js';
import { editView } from './edit-view.js';
import { forgetDeletedViews } from './forget-deleted-views.js';
import { restoreView } from './restore-view.js';
import { SavedView } from './saved-view.entity.js';
import type { NewSavedViewDto, SavedViewChangeDto } from './saved-views.dto.js';
import { setGridSetting } from './set-grid-setting.js';
import { listAudience, listViews, readGridSetting } from './views.queries.js';

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase([SavedView]);
});
beforeEach(async () => {
  owner = (await test.merchant()).actor;
});
afterAll(() => test.close());

/** Somebody of the same merchant with a role, who may do these things. */
async function hire(role: string, permissions: string[] = ['views:write']): Promise<Actor> {
  const id = uuid7();
  await createUser(test.db, {
    id,
    email: `${id}@example.com`,
    name: 'Pia',
    passwordHash: 'x',
    mustChangePassword: false,
    locale: null,
  });
  await addMember(test.db, owner.merchantId, id, role);
  return { ...owner, id, clientId: id, permissions: new Set(permissions) };
}

const wish: NewSavedViewDto = { screen: 'orders', name: 'Dear ones', params: { stage: 'packed', sort: '-totalMinor' } };
const save = (actor: Actor, more: Partial<NewSavedViewDto> = {}): Promise<SavedView> =>
  test.db.tx(actor, (tx) => createView(tx, actor, { ...wish, ...more }));
const edit = (actor: Actor, { id, version }: SavedView, change: SavedViewChangeDto): Promise<SavedView> =>
  test.db.tx(actor, (tx) => editView(tx, actor, { id, version, change }));
const remove = (actor: Actor, { id, version }: SavedView): Promise<void> =>
  test.db.tx(actor, (tx) => deleteView(tx, actor, { id, version }));
const seen = async (actor: Actor, screen = 'orders'): Promise<string[]> =>
  (await test.db.tx(actor, (tx) => listViews(tx, actor, screen))).map(({ name }) => name);
const roleId = async (code: string): Promise<string> =>
  test.db.tx(owner, async (tx) => {
    const [role] = await tx.sql<{ id: string }>`SELECT id FROM platform.role WHERE code = ${code}`;
    return role!.id;
  });

describe('saving a view', () => {
  it('keeps filters, columns and density, and tells its event neither name nor search', async () => {
    const columns = [{ id: 'number', shown: true, width: 96, pinned: true }];
    const { id } = await save(owner, { columns, density: 'comfortable' });
    const [kept] = await test.db.tx(owner, (tx) => listViews(tx, owner, 'orders'));
    expect(kept).toMatchObject({ ...wish, id, columns, density: 'comfortable', mine: true, editable: true });
    const [event] = await test.db.tx(
      owner,
      (tx) => tx.sql<{ payload: object }>`SELECT payload FROM platform.event WHERE type = 'view.created'`,
    );
    expect(event!.payload).toEqual({ screen: 'orders', shared: false, roleIds: [] });
  });

  it('is seen by its maker alone until it is shared, and then on its own list only', async () => {
    const pia = await hire('viewer');
    const view = await save(owner);
    expect(await seen(pia)).toEqual([]);
    await edit(owner, view, { shared: true });
    expect(await seen(pia)).toEqual(['Dear ones']);
    expect(await seen(pia, 'products')).toEqual([]);
  });

  it('is shared with named roles, those that another role is composed of included', async () => {
    const [packer, editor] = [await hire('shipping_clerk'), await hire('copy_editor')];
    await save(owner, { shared: true, roleIds: [await roleId('warehouse_work')] });
    expect(await seen(packer)).toEqual(['Dear ones']);
    expect(await seen(editor)).toEqual([]);
    const audience = await test.db.tx(owner, listAudience);
    expect(audience.map(({ nameEn }) => nameEn)).toContain('Warehouse work');
  });

  it('refuses sharing without the right to, unknown roles, and roles of a view that is not shared', async () => {
    const pia = await hire('viewer');
    await expect(save(pia, { shared: true })).rejects.toMatchObject({ code: 'forbidden' });
    const unknown = save(owner, { shared: true, roleIds: [uuid7()] });
    await expect(unknown).rejects.toMatchObject({ code: 'role_unknown', errors: [{ pointer: '/roleIds/0' }] });
    const unshared = save(owner, { roleIds: [await roleId('viewer')] });
    await expect(unshared).rejects.toMatchObject({ code: 'view_roles_unshared' });
  });

  it('refuses more than a hundred of one list', async () => {
    await test.db.tx(
      owner,
      (tx) => tx.run`
        INSERT INTO platform.saved_view (id, user_id, screen, name, params)
        SELECT gen_random_uuid(), ${owner.id}, 'orders', 'v' || n, '{}' FROM generate_series(1, 100) AS n`,
    );
    await expect(save(owner)).rejects.toMatchObject({ code: 'too_many_views' });
    await expect(save(owner, { screen: 'stock' })).resolves.toMatchObject({ version: 1 });
  });
});

describe('changing a view', () => {
  it('says what changed, raises the version, and refuses what was read before', async () => {
    const view = await save(owner);
    const next = await edit(owner, view, { name: 'Others', density: 'compact' });
    expect(next).toMatchObject({ name: 'Others', params: wish.params, version: 2 });
    expect(await edit(owner, next, { name: 'Others' })).toMatchObject({ version: 2 });
    await expect(edit(owner, view, { name: 'x' })).rejects.toMatchObject({ code: 'version_stale' });
    const [event] = await test.db.tx(
      owner,
      (tx) => tx.sql<{ payload: object }>`SELECT payload FROM platform.event WHERE type = 'view.edited'`,
    );
    expect(event!.payload).toEqual({
      fields: ['name', 'density'],
      changes: { density: { before: null, after: 'compact' } },
    });
  });

  it('is for whoever may share where it is shared, and for its maker alone where it is not', async () => {
    const [lead, pia] = [await hire('store_manager', ['views:write', 'views:share']), await hire('viewer')];
    const shared = await save(owner, { shared: true });
    await expect(edit(pia, shared, { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(edit(lead, shared, { name: 'Lead' })).resolves.toMatchObject({ name: 'Lead' });
    const mine = await save(owner);
    await expect(edit(lead, mine, { name: 'x' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('deleting a view', () => {
  it('hides it, can be undone, and is forgotten after thirty days', async () => {
    const view = await save(owner);
    await remove(owner, view);
    expect(await seen(owner)).toEqual([]);
    await expect(edit(owner, { ...view, version: 2 }, { name: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    const back = await test.db.tx(owner, (tx) => restoreView(tx, owner, view.id));
    expect(back).toMatchObject({ name: 'Dear ones', version: 3 });
    expect(await seen(owner)).toEqual(['Dear ones']);
    await remove(owner, back);
    expect(await forgetDeletedViews(test.db, owner.merchantId)).toBe(0);
    expect(await forgetDeletedViews(test.db, owner.merchantId, 0)).toBe(1);
  });
});

describe('the own layout of a list', () => {
  it('keeps what is not named, is nobody else’s, and clears a default view with an empty one', async () => {
    const arrange = (change: Parameters<typeof setGridSetting>[2]['change']): Promise<void> =>
      test.db.tx(owner, (tx) => setGridSetting(tx, owner, { screen: 'stock', change }));
    const read = (actor: Actor): Promise<object> => test.db.tx(actor, (tx) => readGridSetting(tx, actor, 'stock'));
    const columns = [{ id: 'sku', shown: true, width: 180 }];
    await arrange({ columns, defaultView: 'all' });
    await arrange({ density: 'comfortable', hiddenViews: ['x'] });
    const kept = { columns, density: 'comfortable', defaultView: 'all', hiddenViews: ['x'], viewOrder: [] };
    expect(await read(owner)).toEqual(kept);
    await arrange({ defaultView: '' });
    expect(await read(owner)).toEqual({ ...kept, defaultView: null });
    expect(await read(await hire('viewer'))).toMatchObject({ columns: [], defaultView: null });
    const twice = arrange({ columns: [...columns, ...columns] });
    await expect(twice).rejects.toMatchObject({ code: 'view_column_twice' });
  });
});
