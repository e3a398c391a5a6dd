import type { Permission } from '@zhanggui/shared';

export const COUNT_KINDS = ['full', 'cycle', 'spot'] as const;
/** 全盘 everything, 循环盘点 what is due, 抽盘 what somebody chose. */
export type CountKind = (typeof COUNT_KINDS)[number];

export const COUNT_STATUSES = [
  'requested',
  'counting',
  'investigating',
  'ready_to_review',
  'completed',
  'cancelled',
] as const;
export type CountStatus = (typeof COUNT_STATUSES)[number];

export type CountItemStatus = 'ready_to_count' | 'counted' | 'recount' | 'approved' | 'rejected';

interface Transition {
  from: readonly CountStatus[];
  permission: Permission;
}

/** What may be done to a count, in which states and by whom. */
const COUNT_TRANSITIONS = {
  enter: { from: ['requested', 'counting', 'investigating'], permission: 'inventory:count' },
  finish: { from: ['counting', 'investigating'], permission: 'inventory:count' },
  review: { from: ['ready_to_review'], permission: 'inventory:write_off' },
  recount: { from: ['ready_to_review'], permission: 'inventory:write_off' },
  post: { from: ['ready_to_review'], permission: 'inventory:write_off' },
  cancel: { from: ['requested', 'counting', 'investigating', 'ready_to_review'], permission: 'inventory:count' },
} as const satisfies Record<string, Transition>;

export type CountAction = keyof typeof COUNT_TRANSITIONS;

export const mayCount = (action: CountAction, status: CountStatus): boolean =>
  (COUNT_TRANSITIONS[action].from as readonly string[]).includes(status);

export const countActions = (status: CountStatus, permissions: ReadonlySet<string>): CountAction[] =>
  (Object.keys(COUNT_TRANSITIONS) as CountAction[]).filter(
    (action) => mayCount(action, status) && permissions.has(COUNT_TRANSITIONS[action].permission),
  );

export interface Counted {
  book: number;
  counted: number;
  /** How often it has been counted. */
  times: number;
}

/**
 * Whether a place is counted once more before anybody decides: it differs by more than the count tolerates, and was counted only once.
 * What was counted twice goes to review, whatever it says.
 */
export const needsRecount = ({ book, counted, times }: Counted, recountOver: number): boolean =>
  times < 2 && Math.abs(counted - book) > recountOver;

export type Abc = 'A' | 'B' | 'C';

/** Classes by share of value (ABC): A to 80 % of the running share, B to 95 %, C the rest and what has no value. */
export function abcClasses<T>(rows: readonly { key: T; value: number }[]): Map<T, Abc> {
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  let before = 0;
  return new Map(
    rows
      .toSorted((a, b) => b.value - a.value)
      .map(({ key, value }) => {
        const share = total > 0 ? before / total : 1;
        before += value;
        return [key, value <= 0 || share >= 0.95 ? 'C' : share >= 0.8 ? 'B' : 'A'];
      }),
  );
}
