import { PERMISSIONS } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { Shop } from '../shops/shop.entity.js';
import { testDatabase, type TestDatabase, type TestMerchant, untilWaiting } from '../testing/index.js';
import '../http/platform.messages.js';
import '../imports/imports.messages.js';
import './access.messages.js';
import { assignRole } from './add-member.js';
import { BUILT_IN_ROLES } from './built-in-roles.js';
import { createRole, type NewRole } from './create-role.js';
import { deleteRole } from './delete-role.js';
import { editRole } from './edit-role.js';
import { authorityIn } from './load-authority.js';
import { removeMember } from './remove-member.js';
import { renewBuiltInRoles } from './renew-built-in-roles.js';
import { listRoles, readRole } from './roles.queries.js';
import { setRoles } from './set-roles.js';

let test: TestDatabase;
let merchant: TestMerchant;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase([Shop]);
});
afterAll(() => test.close());
beforeEach(async () => {
  merchant = await test.merchant();
  owner = await withAuthority(merchant.actor.id);
});

const withAuthority = async (id: string): Promise<Actor> => {
  const authority = await test.db.tx(merchant.actor, (tx) => authorityIn(tx, id));
  return { ...merchant.actor, id, authority, permissions: authority.executable };
};

const idOf = async (code: string): Promise<string> =>
  (await test.db.tx(owner, listRoles)).find((role) => role.code === code)!.id;

const give = (actor: Actor, userId: string, roleId: string): Promise<void> =>
  test.db.tx(actor, (tx) =>
    setRoles(tx, actor, { kind: 'user', id: userId }, [{ roleId, shopIds: null, warehouseIds: null }]),
  );

const make = (actor: Actor, role: Partial<NewRole> = {}): Promise<string> =>
  test.db.tx(actor, (tx) =>
    createRole(tx, actor, { code: 'helper', nameZh: '帮手', nameEn: 'Helper', grants: [], parts: [], ...role }),
  );

describe('the roles of the product', () => {
  it('are there from the beginning, and the owner may do everything', async () => {
    const roles = await test.db.tx(owner, listRoles);
    expect(roles.map(({ code }) => code).sort()).toEqual(BUILT_IN_ROLES.map(({ code }) => code).sort());
    expect([...owner.permissions].sort()).toEqual([...PERMISSIONS].sort());
  });

  it('follow the product until someone changes them', async () => {
    const [clerk, editor] = [await idOf('shipping_clerk'), await idOf('chief_editor')];
    await test.db.tx(owner, async (tx) => {
      await editRole(tx, owner, { id: clerk, version: 1, grants: [{ permission: 'orders:pay', level: 'suggest' }] });
      await tx.run`DELETE FROM platform.role_grant WHERE role_id = ${editor}`;
      await renewBuiltInRoles(tx);
    });
    const [changed, renewed] = await test.db.tx(owner, async (tx) => [
      await readRole(tx, clerk),
      await readRole(tx, editor),
    ]);
    expect(changed).toMatchObject({ changed: true, grants: [{ permission: 'orders:pay', level: 'suggest' }] });
    expect(renewed!.grants).toEqual([expect.objectContaining({ permission: 'catalog:write', level: 'approve' })]);
  });

  it('cannot be deleted, and what the owner may is fixed', async () => {
    const id = await idOf('owner');
    await expect(test.db.tx(owner, (tx) => deleteRole(tx, owner, { id, version: 1 }))).rejects.toMatchObject({
      code: 'role_built_in',
    });
    await expect(test.db.tx(owner, (tx) => editRole(tx, owner, { id, version: 1, grants: [] }))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('a role of the own', () => {
  it('is made, changed, composed and deleted', async () => {
    const id = await make(owner, {
      grants: [{ permission: 'orders:refund', level: 'execute', limitMinor: 5_000 }],
      parts: [await idOf('viewer')],
    });
    await test.db.tx(owner, (tx) => editRole(tx, owner, { id, version: 1, nameEn: 'Aide' }));
    expect(await test.db.tx(owner, (tx) => readRole(tx, id))).toMatchObject({
      nameEn: 'Aide',
      version: 2,
      grants: [{ limitMinor: 5_000 }],
    });
    const other = uuid7();
    await test.db.tx(owner, (tx) => assignRole(tx, merchant.merchantId, { kind: 'user', id: other }, 'helper'));
    await expect(test.db.tx(owner, (tx) => deleteRole(tx, owner, { id, version: 2 }))).rejects.toMatchObject({
      code: 'role_in_use',
    });
    expect((await withAuthority(other)).authority!.covers('orders:refund', 5_000)).toBe(true);
    await test.db.tx(owner, (tx) => setRoles(tx, owner, { kind: 'user', id: other }, []));
    await test.db.tx(owner, (tx) => deleteRole(tx, owner, { id, version: 2 }));
    expect(await test.db.tx(owner, (tx) => readRole(tx, id))).toBeUndefined();
  });

  it.each<[string, Partial<NewRole>, string]>([
    [
      'an unknown permission',
      { grants: [{ permission: 'moon:land', level: 'execute' }] },
      '/grants/0/permission permission_unknown',
    ],
    [
      'a level on what is only read',
      { grants: [{ permission: 'orders:read', level: 'suggest' }] },
      '/grants/0/level read_has_no_level',
    ],
    [
      'a limit where no money moves',
      { grants: [{ permission: 'orders:edit', level: 'execute', limitMinor: 1 }] },
      '/grants/0/limitMinor limit_without_money',
    ],
    [
      'a permission twice',
      {
        grants: [
          { permission: 'orders:edit', level: 'execute' },
          { permission: 'orders:edit', level: 'suggest' },
        ],
      },
      '/grants/1/permission named_twice',
    ],
    ['a part that is no role', { parts: ['00000000-0000-7000-8000-000000000001'] }, '/parts/0 role_unknown'],
  ])('is refused with %s', async (_, role, fault) => {
    const refused = await make(owner, role).catch((error: { errors: { pointer: string; code: string }[] }) => error);
    expect(
      (refused as { errors: { pointer: string; code: string }[] }).errors.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      ),
    ).toEqual([fault]);
  });

  it('is refused under a code that is taken, in a circle, and beyond what its maker may', async () => {
    const id = await make(owner);
    await expect(make(owner)).rejects.toMatchObject({ code: 'role_code_taken' });
    const outer = await make(owner, { code: 'outer', parts: [id] });
    await expect(
      test.db.tx(owner, (tx) => editRole(tx, owner, { id, version: 1, parts: [outer] })),
    ).rejects.toMatchObject({ code: 'role_circle' });
    const manager = uuid7();
    await give(
      owner,
      manager,
      await make(owner, { code: 'managing', grants: [{ permission: 'access:manage', level: 'execute' }] }),
    );
    const acting = await withAuthority(manager);
    await expect(
      make(acting, { code: 'coup', grants: [{ permission: 'orders:refund', level: 'execute' }] }),
    ).rejects.toMatchObject({ code: 'beyond_own_rights' });
    await expect(give(acting, manager, await idOf('owner'))).rejects.toMatchObject({ code: 'beyond_own_rights' });
  });
});

describe('giving and taking roles', () => {
  it('takes effect with the next request of every process: the access version moves', async () => {
    const version = async (): Promise<string> => {
      const [row] = await test.db.directory(
        (tx) =>
          tx.sql<{
            version: string;
          }>`SELECT access_version::text AS version FROM directory.merchant WHERE id = ${merchant.merchantId}`,
      );
      return row!.version;
    };
    const before = await version();
    await give(owner, uuid7(), await idOf('viewer'));
    expect(await version()).not.toBe(before);
  });

  it('never leaves a merchant without an owner, not even by two at once', async () => {
    await expect(give(owner, owner.id, await idOf('viewer'))).rejects.toMatchObject({ code: 'last_owner' });
    await expect(test.db.tx(owner, (tx) => removeMember(tx, owner, owner.id))).rejects.toMatchObject({
      code: 'last_owner',
    });
    const second = uuid7();
    await give(owner, second, await idOf('owner'));
    const viewer = await idOf('viewer');
    const results = await Promise.allSettled([give(owner, owner.id, viewer), give(owner, second, viewer)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are not given twice to the same person: of two reaches nobody could say which was meant', async () => {
    const roleId = await idOf('viewer');
    const twice = [null, []].map((shopIds) => ({ roleId, shopIds, warehouseIds: null }));
    const refused = test.db.tx(owner, (tx) => setRoles(tx, owner, { kind: 'user', id: uuid7() }, twice));
    await expect(refused).rejects.toMatchObject({
      code: 'named_twice',
      errors: [{ pointer: '/roles/1/roleId', code: 'named_twice' }],
    });
  });

  it('are not deleted while somebody composes another of them', async () => {
    const id = await make(owner, { code: 'part' });
    const deleted = await test.db.tx(owner, async (tx) => {
      await createRole(tx, owner, { code: 'whole', nameZh: '整体', nameEn: 'Whole', grants: [], parts: [id] });
      const meanwhile = test.db.tx(owner, (other) => deleteRole(other, owner, { id, version: 1 }));
      meanwhile.catch(() => undefined);
      await untilWaiting(test.db);
      return { meanwhile };
    });
    await expect(deleted.meanwhile).rejects.toMatchObject({ code: 'role_in_use', params: { people: 0, roles: 1 } });
  });

  it('are not composed of one that is being deleted', async () => {
    const id = await make(owner, { code: 'leaving' });
    const composed = await test.db.tx(owner, async (tx) => {
      await deleteRole(tx, owner, { id, version: 1 });
      const meanwhile = make(owner, { code: 'composed', parts: [id] });
      meanwhile.catch(() => undefined);
      await untilWaiting(test.db);
      return { meanwhile };
    });
    await expect(composed.meanwhile).rejects.toMatchObject({ code: 'role_unknown' });
  });

  it('are read as of one moment, also while others are being composed', async () => {
    const parts = [await idOf('viewer')];
    const codes = Array.from({ length: 30 }, (_, n) => `composed_${n}`);
    let composing = true;
    const reading = Promise.all(
      [1, 2].map(async () => {
        while (composing) {
          expect((await withAuthority(owner.id)).authority!.covers('orders:refund', 1)).toBe(true);
          expect((await test.db.tx(owner, listRoles)).length).toBeGreaterThan(0);
        }
      }),
    );
    for (const code of codes) await make(owner, { code, parts });
    composing = false;
    await reading;
  });

  it('names every shop and role that is not there', async () => {
    const roles = [{ roleId: uuid7(), shopIds: [uuid7()], warehouseIds: null }];
    const refused = test.db.tx(owner, (tx) => setRoles(tx, owner, { kind: 'user', id: uuid7() }, roles));
    await expect(refused).rejects.toMatchObject({
      errors: [
        { pointer: '/roles/0/roleId', code: 'role_unknown' },
        { pointer: '/roles/0/shopIds/0', code: 'unknown_shop' },
      ],
    });
  });
});
