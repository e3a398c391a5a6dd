import fc from 'fast-check';
import { LEVELS } from '@zhanggui/shared';
import {
  type Assignment,
  effectiveAuthority,
  type Grant,
  makesCircle,
  pathsOf,
  type RoleFacts,
} from './effective.rules.js';
import { EVERYWHERE, type Scope } from './authority.js';

const grant = (permission: string, level: Grant['level'], limitMinor: number | null = null): Grant => ({
  permission,
  level,
  limitMinor,
  ownOnly: false,
});

const rolesOf = (...roles: RoleFacts[]): Map<string, RoleFacts> => new Map(roles.map((role) => [role.id, role]));

const inShop = (...shopIds: string[]): Scope => ({ shopIds, warehouseIds: null });

const clerk: RoleFacts = { id: 'clerk', grants: [grant('orders:refund', 'execute', 200)], parts: [] };
const lead: RoleFacts = { id: 'lead', grants: [grant('orders:cancel', 'approve')], parts: ['clerk'] };

describe('what someone may do', () => {
  it('is what their roles grant and what these are composed of', () => {
    const authority = effectiveAuthority(rolesOf(clerk, lead), [{ roleId: 'lead', scope: EVERYWHERE }]);
    expect([...authority.rights.keys()].sort()).toEqual(['orders:cancel', 'orders:refund']);
    expect(authority.covers('orders:refund', 200)).toBe(true);
    expect(authority.covers('orders:refund', 201)).toBe(false);
    expect(authority.covers('orders:cancel', Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(authority.covers('orders:pay', 0)).toBe(false);
  });

  it('is the strongest of several grants, with the larger limit and all places of that level', () => {
    const idea: RoleFacts = { id: 'idea', grants: [grant('orders:refund', 'suggest')], parts: [] };
    const large: RoleFacts = { id: 'large', grants: [grant('orders:refund', 'execute', 900)], parts: [] };
    const authority = effectiveAuthority(rolesOf(clerk, idea, large), [
      { roleId: 'idea', scope: EVERYWHERE },
      { roleId: 'clerk', scope: inShop('a') },
      { roleId: 'large', scope: inShop('b') },
    ]);
    expect(authority.rights.get('orders:refund')).toEqual({
      level: 'execute',
      limitMinor: 900,
      ownOnly: false,
      scope: inShop('a', 'b'),
    });
  });

  it('never shrinks by one more role, whatever the roles are', () => {
    const anyGrant = fc.record({
      permission: fc.constantFrom('a', 'b'),
      level: fc.constantFrom(...LEVELS),
      limitMinor: fc.option(fc.nat(1000)),
      ownOnly: fc.boolean(),
    });
    const names = ['r0', 'r1', 'r2', 'r3'];
    const anyRole = fc.record({ grants: fc.array(anyGrant, { maxLength: 3 }), parts: fc.subarray(names) });
    fc.assert(
      fc.property(
        fc.tuple(anyRole, anyRole, anyRole, anyRole),
        fc.subarray(names),
        fc.constantFrom(...names),
        (roles, given, more) => {
          const facts = rolesOf(...roles.map((role, n) => ({ id: names[n]!, ...role })));
          const assigned = (ids: string[]): Assignment[] => ids.map((roleId) => ({ roleId, scope: EVERYWHERE }));
          const [before, after] = [
            effectiveAuthority(facts, assigned(given)),
            effectiveAuthority(facts, assigned([...given, more])),
          ];
          for (const [permission, right] of before.rights)
            expect(LEVELS.indexOf(after.levelOf(permission)!)).toBeGreaterThanOrEqual(LEVELS.indexOf(right.level));
        },
      ),
    );
  });

  it('is explained by every path that leads to it', () => {
    const paths = pathsOf(rolesOf(clerk, lead), [{ roleId: 'lead', scope: EVERYWHERE }]);
    expect(paths.find((path) => path.grant.permission === 'orders:refund')!.roleIds).toEqual(['lead', 'clerk']);
  });

  it('ends at a circle, which cannot be made', () => {
    const snake = rolesOf(
      { id: 'a', grants: [], parts: ['b'] },
      { id: 'b', grants: [grant('x', 'execute')], parts: ['a'] },
    );
    expect(effectiveAuthority(snake, [{ roleId: 'a', scope: EVERYWHERE }]).levelOf('x')).toBe('execute');
    expect(makesCircle(rolesOf(clerk, lead), 'clerk', ['lead'])).toBe(true);
    expect(makesCircle(rolesOf(clerk, lead), 'clerk', ['clerk'])).toBe(true);
    expect(makesCircle(rolesOf(clerk, lead), 'lead', ['clerk'])).toBe(false);
  });
});
