export interface Leaf {
  /** Names from the field down to the value, joined by a dot; places in lists are counted from one. */
  path: string;
  before: unknown;
  after: unknown;
}

/** Of a large value only what is different in it, down to this many. */
const MOST_LEAVES = 100;

/** The single values that differ: of a calendar with a hundred days the one that was added, not the calendar twice. */
export function leavesOf(field: string, before: unknown, after: unknown): Leaf[] {
  return differing(field, before, after).slice(0, MOST_LEAVES);
}

function differing(path: string, before: unknown, after: unknown): Leaf[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
  if (!holds(before) && !holds(after)) return [{ path, before: before ?? null, after: after ?? null }];
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const leaves = names.flatMap((name) => differing(`${path}.${name}`, was.get(name), is.get(name)));
  // Something that is empty has no parts to tell of.
  return leaves.length > 0 ? leaves : [{ path, before: before ?? null, after: after ?? null }];
}

const holds = (value: unknown): value is object => typeof value === 'object' && value !== null;

function partsOf(value: unknown): Map<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((part, n) => [String(n + 1), part as unknown]));
  return new Map(holds(value) ? Object.entries(value) : []);
}
