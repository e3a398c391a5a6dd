import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { refuse } from './problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for fingerprints. */
    rawBody?: Buffer;
  }
}

/** JSON bodies: UTF-8 or refused, `__proto__` refused, and the raw bytes kept for idempotency fingerprints. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  // Fastify takes plain text by itself; no route does.
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (body.length === 0) return done(null, undefined);
    if (!isUtf8(body)) return done(refuse('invalid_encoding'));
    request.rawBody = body;
    void parse(request, body.toString('utf8'), (error, value) => done(error ? refuse('invalid_json') : null, value));
  });
}

/** Lets a route say how large its bodies may be, through its configuration. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}

/** Uploads are handed on as the stream they are: nothing is held in memory. */
export function readUploads(fastify: FastifyInstance): void {
  for (const type of ['text/csv', 'application/octet-stream']) {
    fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  }
}
