import type { FastifyReply } from 'fastify';
import type { StoredAnswer } from './idempotency.js';

/** Sends an answer that is JSON text already: stored as it is, replayed byte for byte. */
export function sendAnswer(reply: FastifyReply, answer: StoredAnswer): string {
  if (answer.replayed) void reply.header('idempotent-replayed', 'true');
  void reply
    .status(answer.status)
    .header(
      'content-type',
      answer.status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8',
    );
  return answer.body;
}
