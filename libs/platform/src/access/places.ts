import type { Tx } from '../db/tx.js';

export interface Place {
  id: string;
  code: string;
  name: string;
}

type ReadPlaces = (tx: Tx) => Promise<Place[]>;

let readWarehouses: ReadPlaces = () => Promise.resolve([]);

/** The module that owns warehouses says how they are read: roles may be given for some of them only. */
export function registerWarehouses(read: ReadPlaces): void {
  readWarehouses = read;
}

/** The shops and warehouses that roles can be limited to. */
export async function readPlaces(tx: Tx): Promise<{ shops: Place[]; warehouses: Place[] }> {
  return {
    shops: await tx.sql<{
      id: string;
      code: string;
      name: string;
    }>`SELECT id, code, name FROM platform.shop ORDER BY code, id`,
    warehouses: await readWarehouses(tx),
  };
}
