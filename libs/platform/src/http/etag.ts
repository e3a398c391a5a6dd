import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IF_MATCH_HEADER } from './describe-header.js';
import { refuse } from './problem.js';

const etagOf = (version: number): string => `"v${version}"`;

/** Tells the caller which version was read, for `If-Match` of the edit that may follow. */
export function withEtag<T extends { version: number }>(reply: FastifyReply, resource: T): T {
  void reply.header('etag', etagOf(resource.version));
  return resource;
}

/** The version that the caller has read, from `If-Match: "v3"`. Refuses an edit without it. */
export const ExpectedVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    const version = /^(?:W\/)?"v(\d{1,9})"$/.exec(header ?? '')?.[1];
    if (version === undefined) throw refuse('if_match_required');
    return Number(version);
  },
  [IF_MATCH_HEADER],
);

/** For a compare-and-set that touched no row: gone, or changed by someone else. */
export function staleOrGone(current: { version: number } | undefined): Error {
  return current
    ? refuse('version_stale', { current: current.version }, [], { currentVersion: current.version })
    : refuse('not_found');
}
