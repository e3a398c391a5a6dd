import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { refuse } from '../http/problem.js';

const isHttps = (config: Config): boolean => config.publicUrl?.startsWith('https:') ?? false;

/** Behind https the browser itself enforces Secure, Path=/ and no Domain through the `__Host-` prefix. */
export const cookieName = (config: Config): string => (isHttps(config) ? '__Host-sid' : 'sid');

export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(cookieName(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(config),
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(cookieName(config), { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(config) });
}

/** A browser says where a request comes from; one that another site sends is refused before anything is read. */
export function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw refuse('csrf');
  const origin = request.headers.origin;
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  if (host !== request.host) throw refuse('csrf');
}
