import type { FastifyInstance } from 'fastify';
import type { Tx } from '../db/tx.js';
import type { TxGate } from '../db/tx-gate.js';

/** An operation was run whole and undone: what it would have answered. */
export class Rehearsed extends Error {
  constructor(readonly result: unknown) {
    super('rehearsed');
  }
}

/** Lets an operation run with all its checks and then undoes it: so a suggestion that cannot work is refused before it is made. */
export class Rehearsal implements TxGate {
  passed = false;
  held = false;

  beforeCommit(_tx: Tx, result: unknown): Promise<void> {
    this.held = true;
    return Promise.reject(new Rehearsed(result));
  }
}

/** A rehearsed request that answers as if it had been done has worked outside `db.tx`: nobody must believe that it was. */
export function checkRehearsals(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const gate = request.actor?.gate;
    if (gate instanceof Rehearsal && !gate.held && reply.statusCode < 300)
      done(new Error(`${request.method} ${request.url} did its work outside db.tx`));
    else done(null, payload);
  });
}
