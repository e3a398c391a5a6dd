// @ts-check
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';

const LARGEST_BYTES = 20 * 1024 * 1024;
const ERROR_LEVEL = /"level":[56]0/;

/**
 * The log of one supervised program: its JSON lines go to `<folder>/<name>.log` (the file before it is kept as
 * `.log.1`), and what is an error is shown as well.
 */
export class ProgramLog {
  #descriptor = -1;
  #size = 0;
  #last = '';

  /** @param {string} name @param {string} folder */
  constructor(name, folder) {
    mkdirSync(folder, { recursive: true });
    this.name = name;
    this.file = path.join(folder, `${name}.log`);
    this.#open();
  }

  /** @param {import('node:child_process').ChildProcess} child */
  follow(child) {
    eachLines(child.stdout, (text) => {
      this.#write(text);
      if (ERROR_LEVEL.test(text)) for (const complaint of complaints(text)) this.#show(complaint);
    });
    eachLines(child.stderr, (text) => {
      this.#write(text);
      this.#show(text.trimEnd());
    });
  }

  /** @returns {string} the first line of the last error, without its full stop */
  lastComplaint() {
    const lines = this.#last.split('\n');
    const told = lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.find((line) => /\w/.test(line)) ?? '';
    return told.trim().replace(/\.$/, '');
  }

  /** @param {string} text */
  say(text) {
    this.#write(`${JSON.stringify({ level: 50, time: Date.now(), msg: text })}\n`);
    process.stderr.write(`${text}\n`);
  }

  close() {
    closeSync(this.#descriptor);
    this.#descriptor = -1;
  }

  #open() {
    this.#descriptor = openSync(this.file, 'a', 0o600);
    this.#size = fstatSync(this.#descriptor).size;
  }

  /** @param {string} text whole lines */
  #write(text) {
    if (this.#descriptor < 0) return; // A last word after the end.
    if (this.#size > LARGEST_BYTES) {
      closeSync(this.#descriptor);
      renameSync(this.file, `${this.file}.1`);
      this.#open();
    }
    this.#size += writeSync(this.#descriptor, text);
  }

  /** @param {string} text */
  #show(text) {
    this.#last = text;
    process.stderr.write(`${this.name}: ${text}\n`);
  }
}

/** @param {import('node:stream').Readable | null} stream @param {(text: string) => void} take whole lines at a time */
function eachLines(stream, take) {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    const end = chunk.lastIndexOf('\n') + 1;
    if (end === 0) {
      rest += chunk;
      return;
    }
    take(rest + chunk.slice(0, end));
    rest = chunk.slice(end);
  });
  stream?.on('end', () => {
    if (rest) take(`${rest}\n`);
  });
}

/** @param {string} text JSON lines @returns {string[]} what the errors among them say */
function complaints(text) {
  return text.split('\n').flatMap((line) => {
    if (!ERROR_LEVEL.test(line)) return [];
    try {
      const { msg, err } = JSON.parse(line);
      return [[msg, err?.message].filter((part, at, all) => part && all.indexOf(part) === at).join(': ')];
    } catch {
      return [line];
    }
  });
}
