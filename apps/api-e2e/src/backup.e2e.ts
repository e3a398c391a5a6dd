import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from './support/client.js';
import { auditOf, fillStore, firstOwner, ownerAgain, pictureOf } from './support/filled-store.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');

let folder: string;
let store: ChildProcess;
let said = '';
let owner: Client;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhanggui-backup-'));
  chmodSync(folder, 0o711); // The database's user passes through when we are root.
  owner = await firstOwner(await open('first'), said);
  await fillStore(owner);
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the store in a data folder; answers where. */
async function open(dataDir: string): Promise<string> {
  const port = String(await freePort());
  said = '';
  store = spawn(process.execPath, [path.join(ROOT, 'tools/setup/start.mjs'), '--empty'], {
    cwd: ROOT,
    env: { ...environment(dataDir), PORT: port },
  });
  store.stdout!.on('data', (text) => (said += String(text)));
  store.stderr!.on('data', (text) => (said += String(text)));
  await until(() => said.includes('Ctrl-C closes'));
  return `http://127.0.0.1:${port}`;
}

async function stop(): Promise<void> {
  if (store.exitCode !== null) return;
  const gone = new Promise((resolve) => store.once('exit', resolve));
  store.kill('SIGINT');
  await gone;
}

/** An embedded database in a data folder of its own, whatever the test run itself uses. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, WAL_ARCHIVE: _log, ...rest } = process.env;
  return { ...rest, NODE_OPTIONS: '', DATA_DIR: path.join(folder, dataDir) };
}

function run(
  program: 'backup' | 'restore',
  dataDir: string,
  args: string[],
  env: Record<string, string> = {},
): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, `tools/backup/${program}.mjs`), ...args],
    { cwd: ROOT, env: { ...environment(dataDir), ...env }, encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) {
    if (store.exitCode !== null) throw new Error(`The store ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const copy = (): string => path.join(folder, 'copy');

describe('a backup', () => {
  it('is made while the store runs, and brought back whole', async () => {
    const [picture, audit] = [await pictureOf(owner), await auditOf(owner)];
    expect(Object.entries(picture).filter(([, items]) => !Array.isArray(items) || items.length === 0)).toEqual([]);
    expect(audit).toMatchObject({ mismatches: [] });
    expect(run('backup', 'first', [copy()])).toMatchObject({ code: 0 });
    await stop();
    const restored = run('restore', 'second', [copy()]);
    const { balances, movements } = audit;
    expect(restored.said).toMatch(
      new RegExp(
        `^我的店: 20 orders with 20 lines, ${balances} balances from ${movements} movements, \\d+ events`,
        'm',
      ),
    );
    expect(restored.code).toBe(0);
    expect(existsSync(path.join(folder, 'second/secret.key'))).toBe(true);
    const again = await ownerAgain(await open('second'));
    expect(await pictureOf(again)).toEqual(picture);
    expect(await auditOf(again)).toEqual(audit);
    await stop();
  });

  it('is not written over another, nor brought back over a store', () => {
    expect(run('backup', 'second', [copy()])).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') });
    expect(run('restore', 'second', [copy()])).toMatchObject({
      code: 1,
      said: expect.stringContaining('is not empty'),
    });
  });

  it('without keys holds none', () => {
    const bare = path.join(folder, 'bare');
    expect(run('backup', 'second', [bare, '--without-keys'])).toMatchObject({ code: 0 });
    expect(existsSync(path.join(bare, 'secret.key'))).toBe(false);
    expect(run('restore', 'third', [bare])).toMatchObject({ code: 0 });
  });

  it('goes to a moment only with an archived log and a zone', () => {
    const to = (time: string, archive: Record<string, string>): string =>
      run('restore', 'fourth', [copy(), '--to', time], archive).said;
    expect(to('2026-11-26T14:05:00Z', {})).toContain('--to needs WAL_ARCHIVE');
    for (const time of ['tomorrow', '2026-11-26T14:05:00'])
      expect(to(time, { WAL_ARCHIVE: folder })).toContain(`a time with its zone`);
    expect(existsSync(path.join(folder, 'fourth'))).toBe(false);
  });

  it('that is damaged or cut off is refused before anything is brought back', () => {
    appendFileSync(path.join(copy(), 'postgres/PG_VERSION'), ' ');
    expect(run('restore', 'fourth', [copy()]).said).toContain(
      'The backup is damaged: postgres/PG_VERSION has changed.',
    );
    rmSync(path.join(copy(), 'manifest.json'));
    expect(run('restore', 'fourth', [copy()]).said).toContain('is no whole backup');
    expect(existsSync(path.join(folder, 'fourth'))).toBe(false);
  });
});
