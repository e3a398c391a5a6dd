import type { Subject } from './subjects.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Which records a request is about: the one in its address, or those that its items name. */
export function subjectIds(params: unknown, body: unknown): string[] {
  const { id } = (params ?? {}) as { id?: unknown };
  if (typeof id === 'string') return [id.toLowerCase()];
  const { items } = (body ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return [];
  const ids = (items as { id?: unknown; orderId?: unknown }[]).map((item) => item.orderId ?? item.id);
  return [
    ...new Set(
      ids.filter((one): one is string => typeof one === 'string' && UUID.test(one)).map((one) => one.toLowerCase()),
    ),
  ];
}

export interface Difference {
  id: string;
  label: string;
  /** Version now; null when the record is gone or hidden. */
  version: number | null;
  /** Whether it was changed since the proposal was made. */
  changed: boolean;
  then: Subject['facts'];
  now: Subject['facts'] | null;
}

/** What has become of the records since the proposal was made. */
export function differencesOf(then: readonly Subject[], now: readonly Subject[]): Difference[] {
  const today = new Map(now.map((subject) => [subject.id, subject]));
  return then.map(({ id, label, version, facts }) => {
    const current = today.get(id);
    return {
      id,
      label: current?.label ?? label,
      version: current?.version ?? null,
      changed: current?.version !== version,
      then: facts,
      now: current?.facts ?? null,
    };
  });
}

/** Records that have changed and whose present version the person who decides has not seen. */
export const unseen = (differences: readonly Difference[], seen: Readonly<Record<string, number>>): Difference[] =>
  differences.filter(({ id, changed, version }) => changed && (version === null || seen[id] !== version));
