import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { refuse, sendProblem } from '@zhanggui/platform';
import type { FastifyInstance } from 'fastify';

/** Serves the built single-page app: hashed files for a year, the page itself always fresh, and the page for every other address. */
export async function serveScreens(fastify: FastifyInstance, webDir: string | null): Promise<void> {
  const root = webDir ? resolve(webDir) : null;
  const built = root !== null && existsSync(`${root}/index.html`);
  if (built) {
    await fastify.register(fastifyStatic, {
      root,
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  }
  fastify.get('/*', (request, reply) => {
    const isPage = built && !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url.split('?')[0]!);
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    sendProblem(refuse('not_found'), request, reply);
    return reply;
  });
}
