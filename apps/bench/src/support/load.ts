import { createConnection } from 'node:net';

export interface Load {
  port: number;
  clients: number;
  seconds: number;
  warmUpSeconds: number;
  headers: string;
  /** Method, path, own headers and body of the next request. */
  next(): { line: string; headers?: string; body: string };
  accepted: ReadonlySet<number>;
}

export interface LoadFigures {
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  requests: number;
  /** Answers that were not accepted, by status. */
  failed: Record<number, number>;
}

/**
 * Closed-loop load over raw keep-alive sockets: each client sends its next request when the last is answered. A client library would
 * cost more than the server.
 */
export async function drive(load: Load): Promise<LoadFigures> {
  const latencies: number[] = [];
  const failed: Record<number, number> = {};
  const from = performance.now() + load.warmUpSeconds * 1000;
  const until = from + load.seconds * 1000;
  const note = (began: number, status: number): void => {
    const now = performance.now();
    if (began < from || now > until) return;
    if (load.accepted.has(status)) latencies.push(now - began);
    else failed[status] = (failed[status] ?? 0) + 1;
  };
  await Promise.all(Array.from({ length: load.clients }, () => client(load, until, note)));
  latencies.sort((a, b) => a - b);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    perSecond: latencies.length / load.seconds,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    requests: latencies.length,
    failed,
  };
}

function client(load: Load, until: number, note: (began: number, status: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(load.port, '127.0.0.1');
    socket.setNoDelay(true);
    let began = 0;
    let text = '';
    const send = (): void => {
      if (performance.now() > until) {
        socket.destroy();
        resolve();
        return;
      }
      const { line, headers = '', body } = load.next();
      began = performance.now();
      socket.write(
        `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\n${load.headers}${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (!isComplete(text)) return;
      note(began, Number(text.slice(9, 12)));
      text = '';
      send();
    });
  });
}

/** Our server always says how long its answer is. */
function isComplete(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, end));
  return length !== null && text.length >= end + 4 + Number(length[1]);
}
