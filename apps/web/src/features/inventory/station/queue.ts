/** One scan on its way to the server, under a key that makes sending it again harmless. */
export interface Queued<Body> {
  key: string;
  body: Body;
}

/** Scans that were not answered yet survive a reload: they lie beside the session, by station. */
export function loadQueue<Body>(station: string): Queued<Body>[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(station)) ?? '[]');
    return Array.isArray(kept) ? (kept as Queued<Body>[]) : [];
  } catch {
    return [];
  }
}

export function keepQueue<Body>(station: string, queue: readonly Queued<Body>[]): void {
  if (queue.length === 0) localStorage.removeItem(keyOf(station));
  else localStorage.setItem(keyOf(station), JSON.stringify(queue));
}

const keyOf = (station: string): string => `zg.scans.${station}`;
