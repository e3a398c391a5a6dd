import type { FastifyInstance } from 'fastify';

/** RFC 8288: an answer with a next page says where it is, so that a client can walk a list without knowing our cursors. */
export function linkPages(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    const cursor = (payload as { nextCursor?: unknown } | null)?.nextCursor;
    if (typeof cursor === 'string') {
      const [path = '', query] = request.url.split('?');
      const next = new URLSearchParams(query);
      next.set('cursor', cursor);
      void reply.header('link', `<${path}?${next.toString()}>; rel="next"`);
    }
    done(null, payload);
  });
}
