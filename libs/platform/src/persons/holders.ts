import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import type { Identity, PersonValues } from './person.rules.js';

/** What a module has of a person. */
export interface Holding {
  records: number;
  /** Records that still need the person: an order that is on its way. */
  open: number;
  firstAt: Date | null;
  lastAt: Date | null;
  values: PersonValues;
}

/** Rows of one kind, for the file that a person is given. */
export interface PersonSheet {
  name: string;
  rows: Record<string, unknown>[];
}

/** A module that keeps records of persons. */
export interface PersonHolder {
  find(tx: Tx, identity: Identity): Promise<Holding>;
  read(tx: Tx, identity: Identity): Promise<PersonSheet[]>;
  /** Empties the personal fields of the records found. Safe to repeat. */
  erase(tx: Tx, actor: Actor, identity: Identity): Promise<void>;
}

const holders: PersonHolder[] = [];

export function registerPersonHolder(holder: PersonHolder): void {
  holders.push(holder);
}

export const personHolders = (): readonly PersonHolder[] => holders;
