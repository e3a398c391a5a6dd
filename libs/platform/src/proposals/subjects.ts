import type { Tx } from '../db/tx.js';

/** A record that a proposal is about, as it is shown to whoever decides: no personal values. */
export interface Subject {
  id: string;
  version: number;
  /** What people call it: an order's number, a product's name. */
  label: string;
  facts: Record<string, string | number | null>;
  /** The shop it belongs to, where it belongs to one: who works for other shops has no say in it. */
  shopId?: string;
}

type ReadSubjects = (tx: Tx, ids: readonly string[]) => Promise<Subject[]>;

const readers = new Map<string, ReadSubjects>();

/** A module says how records of a kind are read for proposals; routes name the kind in `@Can(permission, kind)`. */
export function registerSubject(kind: string, read: ReadSubjects): void {
  readers.set(kind, read);
}

/** Those of the records that are there and that the transaction's actor may see. */
export async function readSubjects(tx: Tx, kind: string | undefined, ids: readonly string[]): Promise<Subject[]> {
  const read = kind === undefined ? undefined : readers.get(kind);
  return read && ids.length > 0 ? read(tx, ids) : [];
}
