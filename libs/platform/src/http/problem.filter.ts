import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueueFull } from '../db/natural-batcher.js';
import { isConnectionLost, sqlState } from '../db/retry.js';
import { languageOf } from './language.js';
import { Problem, refuse } from './problem.js';

/** Everything that is thrown becomes a problem document in the caller's language; what we did not foresee is logged, not shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error, request.routeOptions.bodyLimit);
  if (problem.status >= 500) request.log.error({ err: error }, problem.code);
  if (problem.status === 503) void reply.header('retry-after', '1');
  if (problem.status === 429) void reply.header('retry-after', String(problem.params['seconds'] ?? 1));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.document(languageOf(request.headers['accept-language']), request.id)));
}

const UNAVAILABLE =
  /^(08...|57P0[123]|53...|58...|ECONNREFUSED|ECONNRESET|ETIMEDOUT|40001|40P01|55P03|57014|25P03|EPIPE)$/;
const CODE_OF_STATUS: Record<number, string> = {
  400: 'invalid',
  401: 'not_signed_in',
  404: 'not_found',
  413: 'body_too_large',
  415: 'unsupported_media_type',
};
const FASTIFY: Record<string, (bodyLimit: number) => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: (limit) => refuse('body_too_large', { limit }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => refuse('unsupported_media_type'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => refuse('invalid_json'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => refuse('invalid_json'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => refuse('invalid'),
  FST_ERR_BAD_URL: () => refuse('invalid'),
  // A part of the address that is longer than any of our ids.
  FST_ERR_MAX_PARAM_LENGTH: () => refuse('not_found'),
};

/** Bytes of an ordinary JSON body; bulk routes say more. */
export const BODY_LIMIT = 1024 * 1024;

/** PostgreSQL takes its socket with it when it ends. */
const isSocketGone = (error: unknown): boolean =>
  sqlState(error) === 'ENOENT' && (error as { syscall?: string }).syscall === 'connect';

export function toProblem(error: unknown, bodyLimit = BODY_LIMIT): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof QueueFull) return refuse('busy');
  const code = sqlState(error);
  if (FASTIFY[code]) return FASTIFY[code](bodyLimit);
  if (
    UNAVAILABLE.test(code) ||
    isConnectionLost(error) ||
    isSocketGone(error) ||
    /timeout exceeded when trying to connect|^Error: timeout expired$/.test(String(error))
  )
    return refuse('database_unavailable');
  // Class 22: a value that the database could not read, such as a date in year 99999.
  if (/^22...$/.test(code)) return refuse('invalid');
  if (error instanceof HttpException) {
    const known = CODE_OF_STATUS[error.getStatus()];
    if (known) return refuse(known, { limit: bodyLimit });
  }
  return refuse('internal');
}
