import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { sendAnswer } from './answer.js';
import { IDEMPOTENCY_HEADER } from './describe-header.js';
import { type Claim, claimOf, once } from './idempotency.js';
import { languageOf } from './language.js';
import type { Language } from './messages.js';
import { type Problem, type ProblemDocument, refuse } from './problem.js';

/** How one item of a bulk request went: 200, or the status and problem it would have had alone. */
export interface BulkResult {
  id: string;
  status: number;
  problem?: ProblemDocument;
}

export interface BulkAnswer {
  results: BulkResult[];
}

/** Who sends a bulk request, under which idempotency key, and where its answer goes. */
export interface BulkCall {
  actor: Actor;
  claim: Claim;
  language: Language;
  reply: FastifyReply;
}

export const BulkCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): BulkCall => {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    return {
      actor: request.actor!,
      claim: claimOf(request),
      language: languageOf(request.headers['accept-language']),
      reply: http.getResponse<FastifyReply>(),
    };
  },
  [IDEMPOTENCY_HEADER],
);

/** Runs an operation over many items in one transaction, once for its key, and answers for each item. */
export async function answerBulk(
  db: Database,
  call: BulkCall,
  named: readonly string[],
  run: (tx: Tx, actor: Actor, input: { ids: readonly string[] }) => Promise<Map<string, Problem>>,
): Promise<string> {
  const ids = distinctIds(named);
  const { actor, claim, language, reply } = call;
  const answer = await db.tx(
    actor,
    (tx) => once(tx, claim, 200, async () => bulkAnswer(ids, await run(tx, actor, { ids }), language)),
    { idempotent: true },
  );
  return sendAnswer(reply, answer);
}

/** Answers in the order of the request; an item that is not among the refused went well. */
function bulkAnswer(ids: readonly string[], refused: ReadonlyMap<string, Problem>, language: Language): BulkAnswer {
  return {
    results: ids.map((id) => {
      const problem = refused.get(id);
      return problem ? { id, status: problem.status, problem: problem.document(language) } : { id, status: 200 };
    }),
  };
}

/** Ids in lower case, each once: naming an item twice is a mistake of the caller. */
function distinctIds(ids: readonly string[]): string[] {
  const distinct = new Set<string>();
  for (const [n, id] of ids.entries()) {
    const lower = id.toLowerCase();
    if (distinct.has(lower)) throw refuse('named_twice', {}, [{ pointer: `/items/${n}`, code: 'named_twice' }]);
    distinct.add(lower);
  }
  return [...distinct];
}

/** Route configuration of bulk requests: bodies up to 8 MiB. */
export const BULK_BODY = { bodyLimit: 8 * 1024 * 1024 };
