import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: Record<string, string>;
  body: string;
}

/** What a receiver answers: a status, with headers and a body if need be, or nothing until it is told. */
export type Reply = (
  received: Received,
  n: number,
) => number | { status: number; headers?: http.OutgoingHttpHeaders; body?: string } | 'never';

export interface Receiver {
  url: string;
  received: Received[];
  /** How many requests were open at once at most. */
  mostOpen: number;
  answer: Reply;
  close(): Promise<void>;
}

/** A program outside that takes webhooks, on a port of its own. */
export async function openReceiver(answer: Reply = () => 204): Promise<Receiver> {
  let open = 0;
  const server = http.createServer((request, response) => {
    receiver.mostOpen = Math.max(receiver.mostOpen, ++open);
    response.on('close', () => open--);
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const one = { headers: request.headers as Record<string, string>, body };
      const reply = receiver.answer(one, receiver.received.push(one));
      if (reply === 'never') return;
      const { status, headers = {}, body: text = '' } = typeof reply === 'number' ? { status: reply } : reply;
      response.writeHead(status, headers).end(text);
    });
  });
  const receiver: Receiver = {
    url: '',
    received: [],
    mostOpen: 0,
    answer,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  return receiver;
}
