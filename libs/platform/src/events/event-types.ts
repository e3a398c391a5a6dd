import type { Language } from '../http/messages.js';

type Words = Record<Language, string>;

interface EventGroup {
  /** What the types begin with: `order` of `order.placed`. */
  subject: string;
  name: Words;
  types: { type: string; words: Words }[];
}

const groups = new Map<string, EventGroup>();

/** Each module says once, when it is loaded, which events it emits and what they mean to people. */
export function registerEventTypes(name: Words, types: Record<string, Words>): void {
  for (const [type, words] of Object.entries(types)) {
    const subject = type.slice(0, type.indexOf('.'));
    const group = groups.get(subject) ?? { subject, name, types: [] };
    group.types.push({ type, words });
    groups.set(subject, group);
  }
}

/** All types the product emits, by subject, both in the order in which they were registered. */
export const eventGroups = (): EventGroup[] => [...groups.values()];

/** Whether a subscription could ever match: `*`, `order.*` or `order.placed`. */
export function isKnownEventType(wanted: string): boolean {
  if (wanted === '*') return true;
  const [subject = '', rest] = wanted.split('.');
  const group = groups.get(subject);
  return group !== undefined && (rest === '*' || group.types.some(({ type }) => type === wanted));
}
