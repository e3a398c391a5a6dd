import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newSecret } from '../auth/secrets.js';
import type { Actor } from '../db/actor.js';

export const TICKET_HEADER = 'x-proposal-ticket';

/** Lets this process send itself a request as someone who has just accepted a proposal. A ticket is a secret of 256 bits, good once. */
@Injectable()
export class Tickets {
  private readonly issued = new Map<string, Actor>();

  issue(actor: Actor): string {
    const ticket = newSecret();
    this.issued.set(ticket, actor);
    return ticket;
  }

  redeem(request: FastifyRequest): Actor | undefined {
    const ticket = request.headers[TICKET_HEADER];
    if (typeof ticket !== 'string') return undefined;
    const actor = this.issued.get(ticket);
    this.issued.delete(ticket);
    return actor && { ...actor, requestId: request.id };
  }

  /** For a ticket whose request never reached the guard. */
  withdraw(ticket: string): void {
    this.issued.delete(ticket);
  }
}
