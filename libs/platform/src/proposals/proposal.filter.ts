import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeyondLimit } from '../access/own-authority.js';
import { Database } from '../db/database.js';
import { sendAnswer } from '../http/answer.js';
import { actorNames } from '../directory/merchants.js';
import { claimOf, once, type StoredAnswer } from '../http/idempotency.js';
import { sendProblem } from '../http/problem.filter.js';
import { refusedEntirely, resultsOf } from './bulk-results.rules.js';
import { type KeptRequest, makeProposal, type NewProposal } from './make-proposal.js';
import { withNames } from './names-in.js';
import { readProposal } from './proposals.queries.js';
import { Rehearsal, Rehearsed } from './rehearsal.js';
import { subjectIds } from './subjects.rules.js';

/**
 * Turns a request into a proposal where its caller may only suggest it, or where its amount is beyond their limit: 202 with the
 * proposal. One mechanism for every route: the operation itself has run and was undone, so what is kept could have been done.
 */
@Catch(Rehearsed, BeyondLimit)
export class ProposalFilter implements ExceptionFilter {
  constructor(private readonly db: Database) {}

  catch(error: Rehearsed | BeyondLimit, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    this.answer(error, request).then(
      (answer) => void reply.send(sendAnswer(namingProposal(reply, answer), answer)),
      (refused: unknown) => sendProblem(refused, request, reply),
    );
  }

  private async answer(error: Rehearsed | BeyondLimit, request: FastifyRequest): Promise<StoredAnswer> {
    if (error instanceof BeyondLimit) {
      if (request.access?.about === null || request.actor!.onBehalfOf) throw error;
      // Who may only suggest is beyond their limit with any amount: the refusal has undone the rehearsal before its end.
      if (request.actor!.gate instanceof Rehearsal) request.actor!.gate.held = true;
      return this.keep(request, error.amountMinor, null);
    }
    const results = resultsOf(error.result);
    // Every item was refused: there is nothing to decide, and the caller should know why.
    if (results && refusedEntirely(results)) return { status: 200, body: JSON.stringify({ results }), replayed: false };
    return this.keep(request, null, results ?? null);
  }

  private async keep(request: FastifyRequest, amountMinor: number | null, preview: unknown): Promise<StoredAnswer> {
    const { gate: _, ...actor } = request.actor!;
    const { permission, about } = request.access!;
    const proposal: NewProposal = {
      permission,
      request: keptRequest(request),
      about: { kind: about ?? undefined, ids: subjectIds(request.params, request.body) },
      amountMinor,
      preview,
    };
    const names = await actorNames(this.db, [actor.id]);
    return this.db.tx(actor, async (tx) => {
      const make = async (): Promise<object> =>
        withNames(names, [await readProposal(tx, actor, await makeProposal(tx, actor, proposal))])[0]!;
      if (request.headers['idempotency-key']) return once(tx, claimOf(request), 202, make);
      return { status: 202, body: JSON.stringify(await make()), replayed: false };
    });
  }
}

/** A header says it before anyone reads the body: this is not what was asked for but a proposal. */
function namingProposal(reply: FastifyReply, { status, body }: StoredAnswer): FastifyReply {
  return status === 202 ? reply.header('proposal', (JSON.parse(body) as { id: string }).id) : reply;
}

function keptRequest(request: FastifyRequest): KeptRequest {
  const [path = '', query = ''] = request.url.split('?', 2);
  return {
    method: request.method,
    route: request.routeOptions.url ?? '',
    path,
    query,
    // Some programs write a byte order mark first; whoever reads the proposal parses what comes after it.
    body: request.rawBody?.toString('utf8').replace(/^\ufeff/, '') ?? '',
    ifMatch: request.headers['if-match'] ?? null,
  };
}
