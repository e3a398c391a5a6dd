import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, startApi } from '../support/processes.js';
import { orderOf, placedIn } from './races/field.js';
import { type Arena, inArena, openStore, type Store } from './support/arena.js';
import { post, send } from './support/http.js';
import { brokenInvariants } from './support/invariants.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';

const CLIENTS = 8;
const SKU = 'ROLL-1';
/** The balancer asks every 200 ms and believes the first no; on a busy machine it is late. */
const DRAIN_MS = '2000';

/** Restarts one of two API processes after the other behind HAProxy, while clients work that never repeat anything: no request may fail. */
export async function rolling({ count, random }: Settings): Promise<Proof> {
  const tally = new Tally();
  const isThere = spawnSync('haproxy', ['-v']).status === 0;
  if (isThere)
    await inArena({ apis: 2, env: { DRAIN_MS }, tally }, async (arena) => {
      const store = await openStore('Rolling');
      await store.stock({ [SKU]: 1_000_000 });
      const balancer = await startBalancer(arena.apis.map(({ port }) => port));
      const load = startLoad(balancer.port, store, tally, random);
      try {
        for (let n = 0; n < count; n++) await restart(arena, balancer, n % 2, tally);
      } finally {
        await load.stop();
        balancer.stop();
      }
      await check(arena, store, tally);
      await store.close();
    });
  return {
    name: 'Rolling restart',
    promised: count,
    done: tally.of('restarts'),
    notRun: isThere ? undefined : 'HAProxy is not installed',
    faults: tally.faults,
    rows: tally.rows(),
  };
}

async function restart({ apis, env }: Arena, balancer: Balancer, at: number, tally: Tally): Promise<void> {
  await wait(500);
  await balancer.untilAllUp();
  const { port } = apis[at]!;
  await apis[at]!.stop();
  apis[at] = await startApi({ ...env, PORT: String(port) });
  tally.add('restarts');
  progress(`${tally.of('restarts')} restarts, ${tally.of('requests')} requests`);
}

/** Clients that order, read and pick one after the other without a pause, on connections that they keep. */
function startLoad(
  port: number,
  store: Store,
  tally: Tally,
  random: Settings['random'],
): { stop: () => Promise<void> } {
  let stopping = false;
  const expect = async (wanted: number, sent: ReturnType<typeof send>): ReturnType<typeof send> => {
    const answer = await sent;
    tally.add('requests');
    tally.must(answer.status === wanted, () => `a request was answered ${answer.status} ${answer.text.slice(0, 200)}`);
    return answer;
  };
  const client = async (): Promise<void> => {
    while (!stopping) {
      const { key } = store;
      const body = { orders: [orderOf(store, { [SKU]: random.between(1, 3) })] };
      const [placed] = placedIn(await expect(201, post({ port, key, path: '/orders', body })));
      if (placed) {
        tally.add('orders placed');
        await expect(200, send({ port, key, method: 'GET', path: `/orders/${placed.id}` }));
        await expect(200, post({ port, key, path: '/fulfilment/pick', body: { items: [{ orderId: placed.id }] } }));
      }
      await expect(200, send({ port, key, method: 'GET', path: '/orders?limit=20' }));
    }
  };
  const running = Array.from({ length: CLIENTS }, () =>
    client().catch((error: unknown) => tally.fault(`a client was cut off: ${String(error)}`)),
  );
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(running);
    },
  };
}

interface Balancer {
  port: number;
  /** Whoever restarts the next process before the balancer has seen the last one come back has none left. */
  untilAllUp(): Promise<void>;
  stop(): void;
}

/** Column of HAProxy's statistics. */
const STATUS = 17;

async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanggui-haproxy-'));
  const [port, statsPort] = [await freePort(), await freePort()];
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, settingsOf({ ports, port, statsPort }));
  const child: ChildProcess = spawn('haproxy', ['-f', file, '-q', '-db'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error('HAProxy ended while it started');
    await wait(20);
  }
  return { port, untilAllUp: () => untilAllUp(statsPort, ports.length), stop };
}

const settingsOf = ({
  ports,
  port,
  statsPort,
}: {
  ports: readonly number[];
  port: number;
  statsPort: number;
}): string => `defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout check 10s
  retries 3
  option redispatch
  retry-on conn-failure
frontend desk
  bind 127.0.0.1:${port}
  default_backend apis
frontend watch
  bind 127.0.0.1:${statsPort}
  stats enable
  stats uri /stats
backend apis
  option httpchk GET /readyz
${ports.map((at, n) => `  server api${n} 127.0.0.1:${at} check inter 200 fall 1 rise 1`).join('\n')}
`;

async function untilAllUp(statsPort: number, servers: number): Promise<void> {
  const states = async (): Promise<string[]> => {
    const csv = await (await fetch(`http://127.0.0.1:${statsPort}/stats;csv`)).text();
    return csv.split('\n').flatMap((line) => (line.startsWith('apis,api') ? line.split(',')[STATUS]! : []));
  };
  for (let seen = await states(); seen.length < servers || seen.some((one) => one !== 'UP'); seen = await states())
    await wait(50);
}

async function check(arena: Arena, store: Store, tally: Tally): Promise<void> {
  const { rows } = await arena.admin.query<{ count: string }>(
    'SELECT count(*) FROM orders.sales_order WHERE merchant_id = $1',
    [store.merchantId],
  );
  const there = Number(rows[0]!.count);
  tally.must(there === tally.of('orders placed'), () => `${tally.of('orders placed')} orders were answered, ${there} are there`); // prettier-ignore
  tally.must(tally.of('requests') > 0, () => 'no request was sent');
  for (const broken of await brokenInvariants(arena.admin, store.merchantId)) tally.fault(`in the end: ${broken}`);
}
