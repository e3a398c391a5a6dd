import { setTimeout as wait } from 'node:timers/promises';
import { Line, type Wanted } from './line.js';
import { Latencies, type Percentiles } from './percentiles.js';

/** What is asked for. */
export interface Requests {
  /** Headers that all requests share, each with its line end. */
  headers: string;
  next(): Wanted;
  accepted: ReadonlySet<number>;
}

/** Each client asks again when it is answered. */
export interface Closed {
  clients: number;
}

/** Requests come when a schedule says, whether those before were answered or not. */
export interface Open {
  perSecond: number;
  /** Connections that may be open at once; a request that finds none waits, and its latency with it. */
  mostLines: number;
}

export interface Load {
  port: number;
  seconds: number;
  warmUpSeconds: number;
  shape: Closed | Open;
}

export interface LoadFigures extends Percentiles {
  /** Accepted answers per second. */
  perSecond: number;
  /** Accepted answers. */
  requests: number;
  /** Answers that were not accepted, by status; 0 where the line broke. */
  failed: Record<number, number>;
  /** Latencies of those, from when they were sent. */
  refusals: Percentiles;
  /** Requests that were due and still found every connection taken when the time was over. */
  unsent: number;
  /** Cores that this process took meanwhile: where it shares them with the server, it takes part in what it measures. */
  cores: number;
}

/** Loads the server from this process and measures what is answered after the warm-up; a server that is not there is an error. */
export async function drive(load: Load, requests: Requests): Promise<LoadFigures> {
  await reach(load.port);
  const [accepted, refused] = [new Latencies(), new Latencies()];
  const failed: Record<number, number> = {};
  const lines = 'mostLines' in load.shape ? await openLines(load.port, load.shape.mostLines, requests.headers) : [];
  const from = performance.now() + load.warmUpSeconds * 1_000;
  const until = from + load.seconds * 1_000;
  const note: Note = (status, asked, began = asked) => {
    const now = performance.now();
    if (now < from || now > until) return;
    if (requests.accepted.has(status)) return accepted.note(began);
    refused.note(asked);
    failed[status] = (failed[status] ?? 0) + 1;
  };
  const [began, used] = [performance.now(), process.cpuUsage()];
  let unsent = 0;
  if ('clients' in load.shape) await askInTurn(load.port, load.shape, requests, until, note);
  else unsent = await askOnTime({ port: load.port, ...load.shape, free: lines }, requests, until, note);
  const { user, system } = process.cpuUsage(used);
  return {
    ...accepted.read(),
    perSecond: accepted.count / load.seconds,
    requests: accepted.count,
    failed,
    refusals: refused.read(),
    unsent,
    cores: (user + system) / 1_000 / (performance.now() - began),
  };
}

/** `began` is when it was due, where that was before it was asked. */
type Note = (status: number, asked: number, began?: number) => void;

async function reach(port: number): Promise<void> {
  const { ok } = await fetch(`http://127.0.0.1:${port}/livez`);
  if (!ok) throw new Error(`Nothing that is well answers at port ${port}`);
}

async function askInTurn(
  port: number,
  { clients }: Closed,
  requests: Requests,
  until: number,
  note: Note,
): Promise<void> {
  const client = async (): Promise<void> => {
    const line = new Line(port, requests.headers);
    while (performance.now() < until) {
      const wanted = requests.next();
      const asked = performance.now();
      note(await line.ask(wanted), asked);
    }
    line.close();
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** A few at a time: connections that all come at once measure how long the listen queue is. */
async function openLines(port: number, count: number, shared: string): Promise<Line[]> {
  const lines: Line[] = [];
  while (lines.length < count) {
    const some = Array.from({ length: Math.min(50, count - lines.length) }, () => new Line(port, shared));
    await Promise.all(some.map(({ ready }) => ready));
    lines.push(...some);
  }
  return lines;
}

/**
 * Latency counts from the moment that the schedule names: a server that falls behind cannot make its clients wait unseen. A request is
 * made when a connection is free for it: making those that nobody can send would take the time of the server beside it. Answers how
 * many were due and not sent.
 */
async function askOnTime(
  { port, free, ...shape }: Open & { port: number; free: Line[] },
  requests: Requests,
  until: number,
  note: Note,
): Promise<number> {
  const lines = new Set(free);
  const began = performance.now();
  let [due, sent] = [0, 0];
  const take = (): Line | undefined => {
    const line = free.pop();
    if (line?.whole) return line;
    if (line) lines.delete(line);
    if (lines.size >= shape.mostLines) return undefined;
    const made = new Line(port, requests.headers);
    lines.add(made);
    return made;
  };
  const go = (): void => {
    while (sent < due) {
      const line = take();
      if (!line) return;
      const [asked, wantedAt] = [performance.now(), began + (sent++ / shape.perSecond) * 1_000];
      line.ask(requests.next()).then(
        (status) => (note(status, asked, wantedAt), line.whole ? free.push(line) : lines.delete(line), go()),
        () => (note(0, asked, wantedAt), lines.delete(line)),
      );
    }
  };
  while (performance.now() < until) {
    due = Math.floor(((performance.now() - began) / 1_000) * shape.perSecond);
    go();
    await wait(1);
  }
  for (const line of lines) line.close();
  return due - sent;
}
