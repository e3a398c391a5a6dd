// @ts-check
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { END_WITH_PARENT, HEAP_LIMIT, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { ProgramLog } from './program-log.mjs';

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 30_000;
const STEADY_MS = 30_000;

/** @typedef {{ name: string, file: string, env: NodeJS.ProcessEnv, logDir: string, graceMs?: number }} Program */

/**
 * Keeps one program running. The program ends by itself when this process is gone (end-with-parent.mjs).
 */
export class Supervised {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #settled = false;
  #ending = false;
  #crashes = 0;
  /** @type {(error: Error) => void} */
  #fail = () => undefined;

  /** @param {Program} program */
  constructor(program) {
    if (!existsSync(program.file))
      throw new PlainError(`The ${program.name} is missing from the build: ${program.file}.`);
    this.program = program;
    this.log = new ProgramLog(program.name, program.logDir);
    /** Rejects when the program ends before `settle` was called. @type {Promise<never>} */
    this.failed = new Promise((_resolve, reject) => (this.#fail = reject));
    this.failed.catch(() => undefined);
    this.#start();
  }

  /** From now on a crash means another start. */
  settle() {
    this.#settled = true;
  }

  /** Ends the program and starts it again, with what was built meanwhile. */
  async restart() {
    await this.#end();
    if (!this.#ending) this.#start();
  }

  async stop() {
    this.#ending = true;
    await this.#end();
    this.log.close();
  }

  #start() {
    const { file, env } = this.program;
    const startedAt = Date.now();
    const child = fork(file, [], {
      // A process group of its own: Ctrl-C in the terminal is for the supervisor, who then ends its programs in order.
      detached: true,
      execArgv: ['--enable-source-maps', HEAP_LIMIT, '--import', END_WITH_PARENT],
      cwd: ROOT,
      env: { ...env, ZHANGGUI_SUPERVISED: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.log.follow(child);
    child.once('close', (code, signal) => {
      if (this.#child === child) void this.#onCrash(child, code ?? signal, Date.now() - startedAt);
    });
  }

  /** @param {import('node:child_process').ChildProcess} child @param {number | string | null} how @param {number} livedMs */
  async #onCrash(child, how, livedMs) {
    const { name } = this.program;
    const last = this.log.lastComplaint();
    if (!this.#settled)
      return this.#fail(new PlainError(`The ${name} ended while starting (${how})${last && `: ${last}`}.`));
    this.#crashes = livedMs > STEADY_MS ? 0 : this.#crashes + 1;
    const delay = Math.min(FIRST_DELAY_MS * 2 ** this.#crashes, LONGEST_DELAY_MS);
    this.log.say(`The ${name} ended (${how}); it starts again in ${delay / 1000} s.`);
    await sleep(delay);
    if (this.#child === child) this.#start();
  }

  async #end() {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), this.program.graceMs ?? 30_000);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(timer);
  }
}
