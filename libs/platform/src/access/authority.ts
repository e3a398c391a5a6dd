import { type Level, reaches } from '@zhanggui/shared';

/** Which shops and warehouses someone works for; null: all. */
export interface Scope {
  shopIds: readonly string[] | null;
  warehouseIds: readonly string[] | null;
}

export const EVERYWHERE: Scope = { shopIds: null, warehouseIds: null };

/** What someone may do with one permission, all their roles taken together. */
export interface Right {
  level: Level;
  /** Largest amount in minor units that they may move alone; null: no limit. */
  limitMinor: number | null;
  /** Only records that they made themselves. */
  ownOnly: boolean;
  scope: Scope;
}

/** Everything someone may do at one merchant. Never changes: a change of roles makes another. */
export class Authority {
  /** Permissions that may be carried out, for quick checks and for the actions that an answer offers. */
  readonly executable: ReadonlySet<string>;
  /** Permissions that may be carried out or proposed. */
  readonly proposable: ReadonlySet<string>;

  constructor(readonly rights: ReadonlyMap<string, Right>) {
    const upTo = (level: Level): Set<string> =>
      new Set([...rights].flatMap(([permission, right]) => (reaches(right.level, level) ? [permission] : [])));
    this.executable = upTo('execute');
    this.proposable = upTo('suggest');
  }

  levelOf(permission: string): Level | undefined {
    return this.rights.get(permission)?.level;
  }

  /** Whether this amount may be moved without anyone else. */
  covers(permission: string, amountMinor: number): boolean {
    const right = this.rights.get(permission);
    if (!right || !reaches(right.level, 'execute')) return false;
    return right.limitMinor === null || amountMinor <= right.limitMinor;
  }
}

/** Where both may work: what someone does on behalf of another stays within the reach of either. */
export const overlap = (a: Scope, b: Scope): Scope => ({
  shopIds: both(a.shopIds, b.shopIds),
  warehouseIds: both(a.warehouseIds, b.warehouseIds),
});

const both = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
  a === null ? b : b === null ? a : a.filter((id) => b.includes(id));
