import { setTimeout as wait } from 'node:timers/promises';
import { type Program, startApi } from '../../support/processes.js';
import { allBack, type House, note, type Points, restart, startedWorker, untilReady } from './house.js';

/** Ways to die. */
export const KILLS: Points = {
  // The other one answers meanwhile.
  api: async (house) => {
    await house.restarts.get('api');
    const { apis, env } = house.arena;
    const at = house.random.below(apis.length);
    const { port } = apis[at]!;
    const killed = performance.now();
    await apis[at]!.kill();
    restart(house, 'api', async () => {
      apis[at] = await startApi({ ...env, PORT: String(port) });
      note(house, 'api', killed);
    });
  },
  worker: async (house) => {
    await house.restarts.get('worker');
    await house.worker.kill();
    const killed = performance.now();
    const delivered = house.consumer.next();
    restart(house, 'worker', async () => void (house.worker = await startedWorker(house.arena)));
    house.pending.push(delivered.then(() => note(house, 'worker, until a delivery', killed)));
  },
  postgres: async (house) => {
    await allBack(house);
    const killed = performance.now();
    const told = new Promise<unknown>((resolve) => process.once('message', resolve));
    process.send!('crash postgres');
    const answer = await told;
    if (answer !== 'postgres is back') throw new Error(String(answer));
    await untilReady(house.arena);
    note(house, 'postgres', killed);
  },
  backend: async (house) => {
    await allBack(house);
    const { arena, random } = house;
    const { rows } = await arena.admin.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'zhanggui-%' ORDER BY state = 'active' DESC, pid LIMIT 6`,
    );
    const killed = performance.now();
    process.kill(random.pick(rows).pid, 'SIGKILL');
    await untilReady(arena);
    note(house, 'backend', killed);
  },
  'frozen worker': async (house) => {
    await house.restarts.get('worker');
    const { arena, consumer, worker } = house;
    const held = await consumer.holdNext();
    worker.freeze();
    // The answer goes to a process that does not read it; another worker goes on meanwhile.
    held.letGo();
    restart(house, 'worker', async () => void (house.worker = await startedWorker(arena)));
    house.pending.push(wakeLater(house, worker, held.eventId, consumer.told.get(held.eventId) ?? 0));
  },
};

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
  tally.must(zombie.running(), () => `a worker that woke up ended by itself, ${zombie.ending()}`);
  await zombie.stop();
  process.off('exit', zombie.thaw);
}
