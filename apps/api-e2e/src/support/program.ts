import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const BUILT = path.resolve('dist/programs');

/** A process of the product, as compose or the supervisor would run it. It ends with this one. */
export class Program {
  output = '';
  /** Exit code once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;
  private isOver = false;

  constructor(script: 'main' | 'worker' | 'migrate', env: Record<string, string>) {
    this.child = spawn(process.execPath, [path.join(BUILT, `${script}.js`)], {
      env: {
        PATH: process.env['PATH'] ?? '',
        TZ: 'UTC',
        LOG_LEVEL: 'warn',
        WEB_DIR: path.join(tmpdir(), 'no-screens'),
        ZHANGGUI_SUPERVISED: '1',
        RATE_PER_ADDRESS: '1000000',
        RATE_PER_PERSON: '1000000',
        SECRET_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = once(this.child, 'close').then(([code]) => {
      this.isOver = true;
      return code as number | null;
    });
  }

  get running(): boolean {
    return !this.isOver;
  }

  /** Asks it to stop and waits until it has; the exit code. */
  stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<number | null> {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  /** Waits until it has said something that matches. */
  async says(pattern: RegExp): Promise<void> {
    await until(() => pattern.test(this.output) || !this.running);
    if (!pattern.test(this.output)) throw new Error(`It ended without saying ${pattern}:\n${this.output}`);
  }
}

export interface Api extends Program {
  url: string;
}

/** An API process that answers requests. */
export async function startApi(databaseUrl: string, env: Record<string, string> = {}): Promise<Api> {
  const port = env['PORT'] ?? String(await freePort());
  const program = new Program('main', { DATABASE_URL: databaseUrl, ...env, PORT: port });
  const api = Object.assign(program, { url: `http://127.0.0.1:${port}` });
  const ready = await until(async () => !api.running || (await statusOf(`${api.url}/readyz`)) === 200);
  if (!ready || !api.running) throw new Error(`The API did not start:\n${api.output}`);
  return api;
}

/** A worker process: jobs and the relay of events. */
export async function startWorker(databaseUrl: string, env: Record<string, string> = {}): Promise<Program> {
  const worker = new Program('worker', { DATABASE_URL: databaseUrl, LOG_LEVEL: 'info', ...env });
  await worker.says(/worker is at work/);
  return worker;
}

/** Looks again and again until it holds; false when it did not for a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await holds()) return true;
    await wait(25);
  }
  return false;
}

export const statusOf = async (url: string): Promise<number> =>
  fetch(url).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );

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
