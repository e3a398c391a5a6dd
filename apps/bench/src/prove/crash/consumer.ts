import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Random } from '../support/random.js';

/** A program outside that takes webhooks, checks each signature and remembers which events it was told. */
export interface Consumer {
  /** Where it listens for the events of a store. */
  addressOf(storeId: string): string;
  /** How often each event came. */
  told: Map<string, number>;
  /** Deliveries whose signature is not ours. */
  forged: number;
  /** By store. */
  secrets: Map<string, string>;
  /** Withholds the answer of the next delivery; resolves when it has come, with what lets the answer go. */
  holdNext(): Promise<{ eventId: string; letGo: () => void }>;
  /** Resolves when anything is delivered. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** The share of events to which it hangs up the first time, so that some come again by themselves; a second time would take minutes. */
const HANGS_UP = 0.01;

const PATH = '/hooks/';

interface Came {
  url: string;
  headers: Record<string, string>;
}

export async function openConsumer(random: Random): Promise<Consumer> {
  let holder: ((held: { eventId: string; letGo: () => void }) => void) | null = null;
  let waiting: (() => void)[] = [];
  const seen = new Set<string>();
  const take = ({ url, headers }: Came, body: string, response: http.ServerResponse): void => {
    const id = headers['webhook-id']!;
    try {
      new Webhook(consumer.secrets.get(url.slice(PATH.length))!).verify(body, headers);
    } catch {
      consumer.forged += 1;
    }
    if (!seen.has(id) && random.chance(HANGS_UP)) {
      seen.add(id);
      return void response.destroy();
    }
    seen.add(id);
    consumer.told.set(id, (consumer.told.get(id) ?? 0) + 1);
    for (const go of waiting.splice(0)) go();
    const answer = (): void => void response.writeHead(204).end();
    if (!holder) return answer();
    holder({ eventId: id, letGo: answer });
    holder = null;
  };
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('error', () => undefined).on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => take(request as unknown as Came, Buffer.concat(parts).toString('utf8'), response));
  });
  const consumer: Consumer = {
    addressOf: (storeId) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}${storeId}`,
    told: new Map(),
    forged: 0,
    secrets: new Map(),
    holdNext: () => new Promise((resolve) => (holder = resolve)),
    next: () => new Promise((resolve) => (waiting = [...waiting, resolve])),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return consumer;
}
