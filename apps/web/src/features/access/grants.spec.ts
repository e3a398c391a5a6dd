import type { Role, RoleGrant } from '@zhanggui/api-client';
import { byPermission, draftOf, grantList, inheritedFrom } from './grants.js';

const grant = (permission: string, level: RoleGrant['level'], limitMinor: number | null = null): RoleGrant => ({
  permission,
  level,
  limitMinor,
  ownOnly: false,
});

const role = (id: string, grants: RoleGrant[], parts: string[] = []): Role => ({
  id,
  code: id,
  nameZh: id,
  nameEn: id,
  descriptionZh: '',
  descriptionEn: '',
  builtIn: false,
  changed: false,
  holders: 0,
  version: 1,
  grants,
  parts,
});

const roles = [
  role('viewer', [grant('orders:read', 'execute')]),
  role('service', [grant('orders:refund', 'execute', 20_000)], ['viewer']),
  role('lead', [grant('orders:refund', 'execute', 200_000), grant('orders:cancel', 'suggest')], ['service']),
];

describe('what a role inherits', () => {
  it('comes from its parts and their parts, the strongest of each, with the role that grants it', () => {
    const inherited = inheritedFrom(roles, ['service', 'lead']);
    expect(inherited.get('orders:refund')).toMatchObject({ limitMinor: 200_000, from: 'lead' });
    expect(inherited.get('orders:read')).toMatchObject({ level: 'execute', from: 'viewer' });
    expect(inherited.get('orders:cancel')).toMatchObject({ level: 'suggest', from: 'lead' });
  });

  it('ends where roles contain each other', () => {
    expect([...inheritedFrom([role('a', [], ['b']), role('b', [], ['a'])], ['a']).keys()]).toEqual([]);
  });
});

describe('grants', () => {
  it('go to the screen and back', () => {
    const { grants } = draftOf(roles[2]!);
    expect(grantList(grants).map(({ permission }) => permission)).toEqual(['orders:cancel', 'orders:refund']);
  });

  it('take what the server says about a place in the list', () => {
    const sent = grantList(draftOf(roles[2]!).grants);
    const errors = [{ pointer: '/grants/1/limitMinor', code: 'x', message: 'No limit here' }];
    expect(byPermission({ errors }, sent).errors[0]!.pointer).toBe('/grants/orders:refund/limitMinor');
  });
});
