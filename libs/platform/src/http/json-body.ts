import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { UPLOAD_TYPES } from '../files/file-types.rules.js';
import { refuse } from './problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for fingerprints. */
    rawBody?: Buffer;
  }
  interface FastifyContextConfig {
    /** Bytes of the largest body of this route, where it is not the usual limit. */
    bodyLimit?: number;
    /** The body of this route is a file. */
    upload?: boolean;
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
    const bodyLimit = route.config?.bodyLimit;
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}

/** Uploads are handed on as the stream they are, to routes whose configuration asks for them: nothing is held in memory. */
export function readUploads(fastify: FastifyInstance): void {
  for (const type of ['application/octet-stream', ...UPLOAD_TYPES]) {
    fastify.addContentTypeParser(type, (request, payload, done) => {
      if (request.routeOptions.config.upload) done(null, payload);
      else done(refuse('unsupported_media_type'));
    });
  }
}
