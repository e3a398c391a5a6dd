import type { Random } from './random.js';

export interface Settings {
  seed: number;
  random: Random;
  /** How many attempts, crash points, sequences or requests. */
  count: number;
  /** Path inside fast-check's run that a failure named, to run that sequence alone. */
  path?: string;
}

/** What a proof has done and found. It holds when nothing was found and everything was done. */
export interface Proof {
  name: string;
  /** What was asked for, and what was really done: a proof that did less has proved nothing. */
  promised: number;
  done: number;
  rows: [what: string, figure: string][];
  faults: string[];
  /** Why it could not be tried here; such a proof neither holds nor fails. */
  notRun?: string;
}

/** Counts what happens and keeps what is wrong. */
export class Tally {
  readonly faults: string[] = [];
  private readonly counts = new Map<string, number>();

  add(what: string, count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  fault(text: string): void {
    this.faults.push(text);
  }

  /** Something that must be so. */
  must(holds: boolean, otherwise: () => string): void {
    if (!holds) this.fault(otherwise());
  }

  rows(prefix = ''): [string, string][] {
    return [...this.counts]
      .filter(([what]) => what.startsWith(prefix))
      .map(([what, count]) => [what.slice(prefix.length), count.toLocaleString('en')]);
  }
}

/** Why a proof does not hold; null where it does. */
export function whyNot({ done, promised, faults, notRun }: Proof): string | null {
  if (notRun) return null;
  if (faults.length > 0) return `${faults.length} faults`;
  return done < promised ? `only ${done} of ${promised} were done` : null;
}

const began = performance.now();

/** What a long run is at, for whoever watches: on standard error, so that tables can be kept without it. */
export const progress = (text: string): void =>
  void process.stderr.write(`  … ${((performance.now() - began) / 1000).toFixed(1)} s ${text}\n`);
