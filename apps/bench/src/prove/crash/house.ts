import { setTimeout as wait } from 'node:timers/promises';
import { type Program, startWorker } from '../../support/processes.js';
import type { Arena, Store } from '../support/arena.js';
import type { Settings, Tally } from '../support/proof.js';
import type { Promised } from './clients.js';
import type { Consumer } from './consumer.js';

/** What stands while it is shot at. */
export interface House {
  arena: Arena;
  store: Store;
  worker: Program;
  consumer: Consumer;
  tally: Tally;
  /** What everybody was told, in the present store. */
  promised: Promised;
  random: Settings['random'];
  /** Processes that start again, by what they are: of each kind one is harmed when the last one is back. */
  restarts: Map<'api' | 'worker', Promise<void>>;
  /** What goes on meanwhile: deliveries that wait for the end of a dead worker's lease, frozen workers that will wake up. */
  pending: Promise<void>[];
  /** Milliseconds until everything worked again, by kind. */
  recovery: Map<string, number[]>;
}

/** Harms by name; each resolves when everything works again. */
export type Points = Record<string, (house: House) => Promise<void>>;

export function note({ recovery }: House, kind: string, began: number): void {
  recovery.set(kind, [...(recovery.get(kind) ?? []), performance.now() - began]);
}

/** Lets a process start while the next harm is done. */
export function restart({ restarts }: House, kind: 'api' | 'worker', start: () => Promise<void>): void {
  const started = start();
  // Whoever waits for it is told.
  started.catch(() => undefined);
  restarts.set(kind, started);
}

/** Everything is back that was ended. A process that finds no database while it starts would end, as it should. */
export const allBack = async ({ restarts }: House): Promise<void> => void (await Promise.all(restarts.values()));

/** Nobody starts a process again that ended by itself, so that is not waited for. */
export async function untilReady({ apis }: Arena): Promise<void> {
  for (const api of apis)
    while (
      !(await fetch(`http://127.0.0.1:${api.port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (!api.running()) throw new Error(`The API process at port ${api.port} ended by itself, ${api.ending()}`);
      await wait(10);
    }
}

/** A worker that is at work: one that finds no database while it starts ends, and nothing here starts it again. */
export async function startedWorker({ admin, env }: Arena): Promise<Program> {
  const beating = async (): Promise<number> => {
    const { rows } = await admin.query<{ count: string }>('SELECT count(*) FROM directory.worker_heartbeat');
    return Number(rows[0]!.count);
  };
  const before = await beating();
  const worker = startWorker(env);
  while ((await beating()) <= before) {
    if (!worker.running()) throw new Error('A worker ended while it started');
    await wait(50);
  }
  return worker;
}
