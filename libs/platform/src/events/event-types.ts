import type { Language } from '../http/messages.js';

type Words = Record<Language, string>;

interface EventGroup {
  name: Words;
  /** What the types begin with: `order` of `order.placed`; a subject belongs to one group. */
  subjects: string[];
  types: { type: string; words: Words }[];
}

const groups = new Map<string, EventGroup>();
const groupOf = new Map<string, EventGroup>();

/** Each module says once, when it is loaded, which events it emits and what they mean to people. */
export function registerEventTypes(name: Words, types: Record<string, Words>): void {
  const group = groups.get(name.en) ?? { name, subjects: [], types: [] };
  groups.set(name.en, group);
  for (const [type, words] of Object.entries(types)) {
    const subject = type.slice(0, type.indexOf('.'));
    const owner = groupOf.get(subject);
    if (owner && owner !== group)
      throw new Error(`Events of ${subject} belong to ${owner.name.en}, not to ${name.en}.`);
    if (!owner) group.subjects.push(subject);
    groupOf.set(subject, group);
    group.types.push({ type, words });
  }
}

/** All types the product emits, grouped as people know them, both in the order in which they were registered. */
export const eventGroups = (): EventGroup[] => [...groups.values()];

/** Whether a subscription could ever match: `*`, `order.*` or `order.placed`. */
export function isKnownEventType(wanted: string): boolean {
  if (wanted === '*') return true;
  const [subject = '', rest] = wanted.split('.');
  const group = groupOf.get(subject);
  return group !== undefined && (rest === '*' || group.types.some(({ type }) => type === wanted));
}
