import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A process of the product. It ends with this one. */
export interface Program {
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

/** An API process that serves the built screens as well. */
export async function startApi(env: Record<string, string>): Promise<Program & { url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const answers = async (): Promise<boolean> =>
    fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
  return { url, ...(await start('main', { PORT: String(port), ...env }, answers)) };
}

/** A worker process: imports and the relay of events. */
export const startWorker = (env: Record<string, string>): Promise<Program> =>
  start('worker', { ...env, LOG_LEVEL: 'info' }, (said) => said.includes('worker is at work'));

async function start(
  script: 'main' | 'worker',
  env: Record<string, string>,
  isUp: (said: string) => boolean | Promise<boolean>,
): Promise<Program> {
  const child = spawn(process.execPath, [path.resolve(`dist/programs/${script}.js`)], {
    env: {
      PATH: process.env['PATH'] ?? '',
      TZ: 'UTC',
      LOG_LEVEL: 'warn',
      WEB_DIR: path.resolve('dist/web'),
      // Under a supervisor it ends when the channel to us closes.
      ZHANGGUI_SUPERVISED: '1',
      RATE_PER_ADDRESS: '1000000',
      RATE_PER_PERSON: '1000000',
      SECRET_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  let running = true;
  const ended = once(child, 'close').then(() => void (running = false));
  for (const end = Date.now() + 30_000; running && Date.now() < end; await wait(25)) {
    if (await isUp(said)) return { stop: () => (child.kill('SIGTERM'), ended) };
  }
  child.kill('SIGKILL');
  throw new Error(`${script} did not start:\n${said}`);
}

/** Below the ports that clients get. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = net.createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
}
