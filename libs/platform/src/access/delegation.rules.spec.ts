import type { Actor } from '../db/actor.js';
import { systemActor } from '../db/actor.js';
import { Authority, EVERYWHERE, overlap, type Right } from './authority.js';
import { withinOwn } from './delegation.rules.js';
import type { Path } from './effective.rules.js';

const actor = (right: Partial<Right>): Actor => ({
  ...systemActor('m', 'test'),
  authority: new Authority(
    new Map([['orders:refund', { level: 'execute', limitMinor: null, ownOnly: false, scope: EVERYWHERE, ...right }]]),
  ),
});

const path = (right: Partial<Right> & { permission?: string }): Path => ({
  grant: { permission: 'orders:refund', level: 'execute', limitMinor: null, ownOnly: false, ...right },
  scope: right.scope ?? EVERYWHERE,
  roleIds: ['r'],
});

describe('giving rights away', () => {
  it('goes as far as one may oneself', () => {
    expect(withinOwn(actor({}), [path({})])).toBeUndefined();
    expect(withinOwn(actor({ limitMinor: 100 }), [path({ limitMinor: 100 })])).toBeUndefined();
    expect(withinOwn(systemActor('m', 'seed'), [path({ level: 'approve' })])).toBeUndefined();
  });

  it.each<[string, Partial<Right>, Partial<Right> & { permission?: string }]>([
    ['a permission', {}, { permission: 'orders:pay' }],
    ['a level', {}, { level: 'approve' }],
    ['a limit', { limitMinor: 100 }, { limitMinor: 101 }],
    ['no limit at all', { limitMinor: 100 }, {}],
    ['records of others', { ownOnly: true }, {}],
    [
      'another shop',
      { scope: { shopIds: ['a'], warehouseIds: null } },
      { scope: { shopIds: ['b'], warehouseIds: null } },
    ],
    ['all warehouses', { scope: { shopIds: null, warehouseIds: ['w'] } }, {}],
  ])('stops at %s that one has not', (_, own, given) => {
    expect(withinOwn(actor(own), [path(given)])).toBe(given.permission ?? 'orders:refund');
  });
});

describe('the reach of two people together', () => {
  it('is where both may work', () => {
    const [a, b] = [
      { shopIds: ['1', '2'], warehouseIds: null },
      { shopIds: ['2', '3'], warehouseIds: ['w'] },
    ];
    expect(overlap(a, b)).toEqual({ shopIds: ['2'], warehouseIds: ['w'] });
    expect(overlap(EVERYWHERE, EVERYWHERE)).toEqual(EVERYWHERE);
  });
});
