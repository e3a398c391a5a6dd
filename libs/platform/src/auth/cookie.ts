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

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Without https a password and a cookie could be read on the way: they are taken from this machine only, unless someone decided otherwise. */
export function refuseReadableWire(request: FastifyRequest, config: Config): void {
  if (isHttps(config) || config.allowInsecureHttp || LOOPBACK.test(request.ip)) return;
  throw refuse('insecure_http');
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
