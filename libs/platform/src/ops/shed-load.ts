import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyServerOptions } from 'fastify';
import { languageOf } from '../http/language.js';
import { refuse } from '../http/problem.js';
import { refusedRequests, requestsUnderWay } from './metrics.js';
import { LIMITS, mayEnter, refusalAt } from './shed-load.rules.js';

/** How often the event loop's delay is read: the last half second says how it is. */
const LOOK_EVERY_MS = 500;

/**
 * An HTTP server that refuses what comes when too much is under way: 503 `busy`, before anything of ours sees the request. Under a
 * flood refusing must cost next to nothing, so it stands in front of the framework. Given to Fastify as its `serverFactory`.
 */
export const sheddingServer =
  (limits: typeof LIMITS = LIMITS) =>
  (handle: RequestListener, options: FastifyServerOptions): Server => {
    const load = { underWay: 0, delayMs: 0 };
    let toldAt = 0;
    const server = createServer((request, response) => {
      if (!isCounted(request)) return handle(request, response);
      const limit = request.headers.authorization === undefined ? limits.person : limits.program;
      if (!mayEnter(load, limit)) {
        const now = performance.now();
        toldAt = refusalAt(now, toldAt);
        refusedRequests.inc();
        return void setTimeout(tell, toldAt - now, request, response);
      }
      load.underWay += 1;
      requestsUnderWay.set(load.underWay);
      response.once('close', () => requestsUnderWay.set((load.underWay -= 1)));
      handle(request, response);
    });
    watchDelay(server, load);
    server.keepAliveTimeout = options.keepAliveTimeout!;
    server.requestTimeout = options.requestTimeout!;
    return server.setTimeout(options.connectionTimeout!);
  };

/** Health is answered in any case, and a stream lasts for as long as somebody looks. */
const isCounted = ({ url, headers }: IncomingMessage): boolean =>
  url!.startsWith('/api/') && headers.accept !== 'text/event-stream';

function watchDelay(server: Server, load: { delayMs: number }): void {
  const delay = monitorEventLoopDelay();
  const look = (): void => {
    load.delayMs = delay.count > 0 ? delay.mean / 1e6 : 0;
    delay.reset();
    if (server.listening) setTimeout(look, LOOK_EVERY_MS).unref();
  };
  server.once('listening', () => (delay.enable(), look()));
  server.once('close', () => delay.disable());
}

function tell({ headers }: IncomingMessage, response: ServerResponse): void {
  const text = textIn(languageOf(headers['accept-language'])).replace(TRACE, randomUUID());
  response.writeHead(503, { ...HEADERS, 'content-length': Buffer.byteLength(text) }).end(text);
}

const HEADERS = {
  'retry-after': '1',
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

const TRACE = '$trace';
const texts = new Map<string, string>();

/** The same words each time, but for the request's own id. */
function textIn(language: ReturnType<typeof languageOf>): string {
  let text = texts.get(language);
  if (text === undefined) texts.set(language, (text = JSON.stringify(refuse('busy').document(language, TRACE))));
  return text;
}
