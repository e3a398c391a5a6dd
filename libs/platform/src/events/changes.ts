export interface Changes {
  /** Names of what changed, of personal and secret fields too. */
  fields: string[];
  /** Before and after of those fields whose values may be told. */
  changes: Record<string, { before: unknown; after: unknown }>;
}

/**
 * What an edit changed, for the payload of its event. `closed` names fields that hold something personal, secret or long: of them only
 * the name is told.
 */
export function changesOf<T extends object, F extends keyof T & string>(
  before: T,
  after: { readonly [K in F]?: unknown },
  fields: readonly F[],
  closed: readonly F[] = [],
): Changes {
  const changed = fields.filter((field) => !same(before[field], after[field]));
  return {
    fields: changed,
    changes: Object.fromEntries(
      changed
        .filter((field) => !closed.includes(field))
        .map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }]),
    ),
  };
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
