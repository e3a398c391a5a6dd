import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Draining } from './draining.js';

const LOOK_EVERY_MS = 50;

/** Once the process drains, no connection is kept for a next request: a server is closed only when its last one is. */
export function letConnectionsGo(fastify: FastifyInstance, draining: Draining): void {
  const open = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining.begun) void reply.header('connection', 'close');
    done();
  });
  draining.begins.subscribe(() => void closeUntilClosed(fastify, open));
}

async function closeUntilClosed(fastify: FastifyInstance, open: ReadonlySet<Socket>): Promise<void> {
  while (fastify.server.listening || open.size > 0) {
    fastify.server.closeIdleConnections();
    // Browsers connect ahead of need; Node does not count a connection as idle before its first request.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    await wait(LOOK_EVERY_MS, undefined, { ref: false });
  }
}
