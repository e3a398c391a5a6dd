import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { sqlState } from '../db/retry.js';
import type { Tx } from '../db/tx.js';
import { IDEMPOTENCY_HEADER } from './describe-header.js';
import { refuse } from './problem.js';

/** What a client presents so that a repeated request has one effect. `fingerprint` is SHA-256 over route and body, as hex. */
export interface Claim {
  clientId: string;
  key: string;
  fingerprint: string;
}

/** A stored answer, sent again as it was. */
export interface StoredAnswer {
  status: number;
  body: string;
  replayed: boolean;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The claim of this request, for operations whose repetition must have one effect; refuses a request without the header. */
export const IdempotencyClaim = createParamDecorator(
  (_: unknown, context: ExecutionContext): Claim => claimOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [IDEMPOTENCY_HEADER],
);

export function claimOf(request: FastifyRequest): Claim {
  const header = request.headers['idempotency-key'];
  if (header === undefined) throw refuse('idempotency_key_missing');
  if (typeof header !== 'string' || !KEY.test(header)) throw refuse('idempotency_key_invalid');
  const hash = createHash('sha256').update(`${request.method} ${request.routeOptions.url ?? ''}\n`);
  hash.update(request.rawBody ?? '');
  return { clientId: request.actor!.clientId, key: header, fingerprint: hash.digest('hex') };
}

/**
 * Runs `work` once for a claim, in the same transaction as its effect. A repetition waits for the first to commit and gets its
 * answer; another request under the same key is refused. A refusal thrown by `work` rolls everything back and is not stored.
 */
export async function once<T extends object>(
  tx: Tx,
  claim: Claim,
  status: number,
  work: () => Promise<T>,
): Promise<StoredAnswer> {
  const claimed = await claimKey(tx, claim);
  if (!claimed) return replay(await readAnswer(tx, claim), claim);
  const body = JSON.stringify(await work());
  await tx.run`
    UPDATE platform.idempotency_key SET status = ${status}, body = ${body}
    WHERE client_id = ${claim.clientId} AND key = ${claim.key}`;
  return { status, body, replayed: false };
}

async function claimKey(tx: Tx, claim: Claim): Promise<boolean> {
  try {
    const rows = await tx.run`
      INSERT INTO platform.idempotency_key (client_id, key, fingerprint, status, body)
      VALUES (${claim.clientId}, ${claim.key}, decode(${claim.fingerprint}, 'hex'), 0, '')
      ON CONFLICT DO NOTHING`;
    return rows === 1;
  } catch (error) {
    if (sqlState(error) === '55P03') throw refuse('request_in_progress');
    throw error;
  }
}

async function readAnswer(tx: Tx, claim: Claim): Promise<{ fingerprint: string; status: number; body: string }> {
  const [row] = await tx.sql<{ fingerprint: string; status: number; body: string }>`
    SELECT encode(fingerprint, 'hex') AS fingerprint, status, body FROM platform.idempotency_key
    WHERE client_id = ${claim.clientId} AND key = ${claim.key}`;
  if (!row) throw refuse('request_in_progress');
  return row;
}

function replay(answer: { fingerprint: string; status: number; body: string }, claim: Claim): StoredAnswer {
  if (answer.fingerprint !== claim.fingerprint) throw refuse('idempotency_key_reused');
  return { status: answer.status, body: answer.body, replayed: true };
}

/**
 * For a request whose items keep answers of their own under `<key>/<n>`: refuses the key when it came with another body before,
 * so that no item of a changed request is done. Refuses `idempotency_key_reused` (422).
 */
export async function claimItems(tx: Tx, { clientId, key, fingerprint }: Claim): Promise<void> {
  await tx.run`
    INSERT INTO platform.idempotency_key (client_id, key, fingerprint, status, body)
    VALUES (${clientId}, ${key}, decode(${fingerprint}, 'hex'), 0, '') ON CONFLICT DO NOTHING`;
  const known = await tx.sql<{ fingerprint: string }>`
    SELECT encode(fingerprint, 'hex') AS fingerprint FROM platform.idempotency_key
    WHERE client_id = ${clientId} AND key = ANY (${[key, `${key}/0`]}::text[])`;
  if (known.some((answer) => answer.fingerprint !== fingerprint)) throw refuse('idempotency_key_reused');
}

/** A decision to remember, as `insertAnswers` reads it from JSON; many at once must be sorted by key. */
export interface AnswerRow {
  client_id: string;
  key: string;
  fingerprint: string;
  status: number;
  body: string;
}

/** INSERT of answers from one JSON parameter, for statements that write a whole batch. A key in use raises 23505. */
export const insertAnswers = (parameter: string): string => `
  INSERT INTO platform.idempotency_key (client_id, key, fingerprint, status, body)
  SELECT client_id, key, decode(fingerprint, 'hex'), status, body
  FROM json_to_recordset(${parameter}::json) AS a (client_id uuid, key text, fingerprint text, status smallint, body text)`;

/** SELECT of answers given before, from one JSON parameter of client and key; OFFSET 0 forces one index probe for each. */
export const selectAnswers = (parameter: string): string => `
  SELECT want.client_id, want.key, k.fingerprint, k.status, k.body
  FROM json_to_recordset(${parameter}::json) AS want (client_id uuid, key text)
  CROSS JOIN LATERAL (SELECT encode(i.fingerprint, 'hex') AS fingerprint, i.status, i.body FROM platform.idempotency_key i
    WHERE i.client_id = want.client_id AND i.key = want.key OFFSET 0) k`;
