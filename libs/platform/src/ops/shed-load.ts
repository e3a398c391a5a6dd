import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf } from '../http/language.js';
import { refuse } from '../http/problem.js';

/**
 * Requests that one process works on at a time: two full batches of orders, and as many again that read. More would only wait, each of
 * them longer. A program comes again by itself, so people find room for longer.
 */
const MOST = { program: 400, person: 500 };

/** A refusal waits for this long: whoever asks again without a pause would else take the time from those who were let in. */
const PAUSE_MS = 200;

/** Health is answered in any case, and a stream lasts for as long as somebody looks. */
const isCounted = ({ url, headers }: FastifyRequest): boolean =>
  url.startsWith('/api/') && headers.accept !== 'text/event-stream';

/** Refuses what comes when too much is under way: 503 `busy`, before a body is read or anybody is asked who they are. */
export function shedLoad(fastify: FastifyInstance, most: typeof MOST = MOST, pauseMs = PAUSE_MS): void {
  let underWay = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!isCounted(request)) return done();
    if (underWay >= (request.headers.authorization === undefined ? most.person : most.program)) {
      // Past everything else that an answer goes through: under a flood refusing must cost next to nothing.
      reply.hijack();
      const text = textOf(request);
      const headers = { ...HEADERS, 'content-length': Buffer.byteLength(text) };
      setTimeout(() => reply.raw.writeHead(503, headers).end(text), pauseMs);
      return;
    }
    underWay += 1;
    reply.raw.once('close', () => (underWay -= 1));
    done();
  });
}

const HEADERS = {
  'retry-after': '1',
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

const texts = new Map<string, string>();

/** The same words each time, with the request's own id. */
function textOf({ headers, id }: FastifyRequest): string {
  const language = languageOf(headers['accept-language']);
  let text = texts.get(language);
  if (text === undefined) texts.set(language, (text = JSON.stringify(refuse('busy').document(language, TRACE))));
  return text.replace(TRACE, id);
}

const TRACE = '$trace';
