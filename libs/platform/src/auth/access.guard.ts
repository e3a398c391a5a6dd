import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../http/problem.js';
import { Authentication } from './authenticate.js';
import { ACCESS, type Access } from './can.decorator.js';
import { refuseOtherSites } from './cookie.js';
import { sameSecret } from './secrets.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route. Deny by default: a route that says nothing is refused here and stops the process at start. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw refuse('forbidden', { permission: '-' });
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authentication.actorOf(request);
    if (!actor) throw refuse('not_signed_in');
    request.actor = actor;
    if (request.session) checkBrowser(request, request.session.csrfToken);
    if (access === 'signed-in') return true;
    if (request.session?.mustChangePassword) throw refuse('must_change_password');
    if (!actor.permissions.has(access.permission)) throw refuse('forbidden', { permission: access.permission });
    return true;
  }
}

/** A cookie travels by itself, so a change must also carry the session's token, which only our own page can read. */
function checkBrowser(request: FastifyRequest, csrfToken: string): void {
  if (SAFE.has(request.method)) return;
  refuseOtherSites(request);
  const header = request.headers['x-csrf-token'];
  if (typeof header !== 'string' || !sameSecret(header, csrfToken)) throw refuse('csrf');
}
