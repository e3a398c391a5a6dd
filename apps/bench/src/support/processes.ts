import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const BUILT = join(process.cwd(), 'dist/programs');

export interface Program {
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Stops its clock, as a machine that swaps or sleeps would; `thaw` lets it go on. */
  freeze: () => void;
  thaw: () => void;
  /** Moves the clock that it reads, where it was started with `MOVING_CLOCK`; its timers go on as they were. */
  moveClock(aheadMs: number): Promise<void>;
  /** False once it has ended, by itself or by us. */
  running(): boolean;
  /** How it ended: "with code 1", "by SIGKILL". */
  ending(): string;
  rssMb(): number;
  pid: number;
}

export interface Api extends Program {
  port: number;
  /** Milliseconds from the spawn to the first answer. */
  startedInMs: number;
}

/** The real API process against the bench's database, with logs and metrics on as in production. `PORT` says where, `LOG_FILE` where it writes. */
export async function startApi(env: Record<string, string> = {}): Promise<Api> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const began = performance.now();
  const child = run('main.js', { PORT: String(port), LOG_LEVEL: 'info', METRICS_TOKEN: 'bench', ...env });
  while (!(await answers(port))) {
    if (!isRunning(child)) throw new Error('The API ended while starting');
    await wait(10);
  }
  const startedInMs = performance.now() - began;
  return { ...programOf(child), port, startedInMs };
}

/** The worker: relay, search index and jobs, as in production. */
export const startWorker = (env: Record<string, string> = {}): Program =>
  programOf(run('worker.js', { LOG_LEVEL: 'info', ...env }));

const programOf = (child: ChildProcess): Program => ({
  stop: () => end(child, 'SIGTERM'),
  kill: () => end(child, 'SIGKILL'),
  freeze: () => void child.kill('SIGSTOP'),
  thaw: () => void child.kill('SIGCONT'),
  moveClock: (clockAheadMs) =>
    new Promise((resolve) => {
      child.once('message', () => resolve());
      child.send({ clockAheadMs });
    }),
  running: () => isRunning(child),
  ending: () => (child.signalCode === null ? `with code ${child.exitCode}` : `by ${child.signalCode}`),
  rssMb: () => rssMbOf(child.pid!),
  pid: child.pid!,
});

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

/** `npm run bench -- intake --profile` leaves V8 profiles of the API and the worker in .profiles, to be opened in a browser's tools. */
const PROFILE = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir', '.profiles'] : [];

/** As `npm start` runs them: tools/setup/paths.mjs. */
const HEAP_LIMIT = '--max-old-space-size=1024';

const MOVING_CLOCK = new URL('../prove/support/moving-clock.js', import.meta.url).href;

/** The channel ends with this process, and the child with the channel: nothing is left behind after Ctrl-C. */
function run(file: string, env: Record<string, string>): ChildProcess {
  const log = env['LOG_FILE'] ? openSync(env['LOG_FILE'], 'a') : 'ignore';
  const clock = env['MOVING_CLOCK'] ? ['--import', MOVING_CLOCK] : [];
  const child = fork(join(BUILT, file), {
    execArgv: [...PROFILE, HEAP_LIMIT, '--import', join(process.cwd(), 'tools/setup/end-with-parent.mjs'), ...clock],
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log === 'ignore' ? 'inherit' : log, 'ipc'],
  });
  if (log !== 'ignore') closeSync(log);
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Below the ephemeral range, where a client socket in TIME_WAIT could hold it. */
const [FIRST_PORT, PORTS_OF_PROGRAM, PROGRAMS] = [21_000, 100, 80];
let lastPort = FIRST_PORT + (process.pid % PROGRAMS) * PORTS_OF_PROGRAM;

/**
 * Each program has ports of its own and gives none twice: one that is free now, and that another program takes before whoever asked
 * listens there, would answer in its place.
 */
export async function freePort(): Promise<number> {
  for (let port = ++lastPort; ; port = ++lastPort) {
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer()
        .once('error', () => resolve(false))
        .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

const TICKS = 100;

/** User and system time of a process, from /proc (Linux); of one that has ended, none. */
export function cpuSecondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    // It may end between any two looks at it.
    return 0;
  }
}

function rssMbOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}
