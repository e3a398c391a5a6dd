import { setTimeout as wait } from 'node:timers/promises';
import { type Program, startApi, startWorker } from '../../support/processes.js';
import type { Arena } from '../support/arena.js';
import type { Settings, Tally } from '../support/proof.js';
import type { Consumer } from './consumer.js';

/** What stands while it is shot at. */
export interface House {
  arena: Arena;
  worker: Program;
  consumer: Consumer;
  tally: Tally;
  random: Settings['random'];
  /** What goes on meanwhile: deliveries that wait for the end of a dead worker's lease, frozen workers that will wake up. */
  pending: Promise<void>[];
  /** Milliseconds until everything worked again, by kind. */
  recovery: Map<string, number[]>;
}

type Point = (house: House) => Promise<void>;

/** Ways to die; each resolves when everything works again. */
export const POINTS: Record<string, Point> = {
  api: async ({ arena, random }) => {
    const at = random.below(arena.apis.length);
    const { port } = arena.apis[at]!;
    await arena.apis[at]!.kill();
    arena.apis[at] = await startApi({ ...arena.env, PORT: String(port) });
  },
  worker: async (house) => {
    await house.worker.kill();
    house.worker = startWorker(house.arena.env);
    const killed = performance.now();
    house.pending.push(house.consumer.next().then(() => note(house, 'worker, until a delivery', killed)));
  },
  postgres: async ({ arena }) => {
    const told = new Promise<unknown>((resolve) => process.once('message', resolve));
    process.send!('crash postgres');
    const answer = await told;
    if (answer !== 'postgres is back') throw new Error(String(answer));
    await untilReady(arena);
  },
  backend: async ({ arena, random }) => {
    const { rows } = await arena.admin.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'zhanggui-%' ORDER BY state = 'active' DESC, pid LIMIT 6`,
    );
    process.kill(random.pick(rows).pid, 'SIGKILL');
    await untilReady(arena);
  },
  'frozen worker': async (house) => {
    const { arena, consumer, worker } = house;
    const held = await consumer.holdNext();
    worker.freeze();
    // The answer goes to a process that does not read it; another worker goes on meanwhile.
    held.letGo();
    house.worker = startWorker(arena.env);
    house.pending.push(wakeLater(house, worker, held.eventId, consumer.told.get(held.eventId) ?? 0));
  },
};

export function note({ recovery }: House, kind: string, began: number): void {
  recovery.set(kind, [...(recovery.get(kind) ?? []), performance.now() - began]);
}

/** Wakes a frozen worker when its delivery has been taken over by the next one; then it ends in order. */
async function wakeLater(house: House, zombie: Program, eventId: string, told: number): Promise<void> {
  const { consumer, tally } = house;
  const frozen = performance.now();
  process.once('exit', zombie.thaw);
  while ((consumer.told.get(eventId) ?? 0) <= told) await wait(100);
  note(house, 'frozen worker, until its delivery came again', frozen);
  tally.add('deliveries taken over from a frozen worker');
  zombie.thaw();
  await wait(500);
  tally.must(zombie.running(), () => 'a worker that woke up ended by itself');
  await zombie.stop();
  process.off('exit', zombie.thaw);
}

async function untilReady({ apis }: Arena): Promise<void> {
  for (const { port } of apis)
    while (
      !(await fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await wait(10);
}
