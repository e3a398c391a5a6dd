import type { FastifyInstance } from 'fastify';
import { httpSeconds } from './metrics.js';

/** One log line and one measurement per request, after the answer is sent. Bodies, query strings and cookies are never logged. */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    httpSeconds.labels(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000);
    if (route !== '/livez' && route !== '/readyz' && route !== '/metrics') {
      request.log.info(
        {
          method: request.method,
          route,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          actor: request.actor?.id,
        },
        'request',
      );
    }
    done();
  });
}
