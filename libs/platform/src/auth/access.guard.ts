import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { reaches } from '@zhanggui/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../db/actor.js';
import { refuse } from '../http/problem.js';
import { Rehearsal } from '../proposals/rehearsal.js';
import { Tickets } from '../proposals/tickets.js';
import { Authentication } from './authenticate.js';
import { ACCESS, type Access, type RouteAccess } from './can.decorator.js';
import { refuseOtherSites } from './cookie.js';
import { lacksSecondFactor } from './second-factor.rules.js';
import { sameSecret } from './secrets.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route. Deny by default: a route that says nothing is refused here and stops the process at start. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    private readonly tickets: Tickets,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw refuse('forbidden', { permission: '-' });
    if (access === 'public') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const actor = await this.callerOf(request, http.getResponse<FastifyReply>());
    request.actor = actor;
    if (access === 'signed-in') return true;
    if (request.session?.mustChangePassword) throw refuse('must_change_password');
    if (request.session && lacksSecondFactor(request.session, actor)) throw refuse('must_set_up_second_factor');
    request.access = access;
    request.actor = withReach(actor, access, request);
    return true;
  }

  private async callerOf(request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
    const carriedOut = this.tickets.redeem(request);
    if (carriedOut) return carriedOut;
    const actor = await this.authentication.actorOf(request, reply);
    if (!actor) throw refuse('not_signed_in');
    if (request.session) checkBrowser(request, request.session.csrfToken);
    return actor;
  }
}

/** The actor within the shops and warehouses of this permission; one who may only suggest it rehearses. */
function withReach(actor: Actor, { permission, about }: RouteAccess, request: FastifyRequest): Actor {
  const right = actor.authority?.rights.get(permission);
  if (!right) throw refuse('forbidden', { permission });
  // What was proposed keeps to the reach of both people.
  const within = { ...actor, scope: actor.scope ?? right.scope, ...(right.ownOnly && { ownBy: actor.id }) };
  if (reaches(right.level, 'execute')) return within;
  if (!reaches(right.level, 'suggest') || about === null || SAFE.has(request.method))
    throw refuse('forbidden', { permission });
  return { ...within, gate: new Rehearsal() };
}

/** A cookie travels by itself, so a change must also carry the session's token, which only our own page can read. */
function checkBrowser(request: FastifyRequest, csrfToken: string): void {
  if (SAFE.has(request.method)) return;
  refuseOtherSites(request);
  const header = request.headers['x-csrf-token'];
  if (typeof header !== 'string' || !sameSecret(header, csrfToken)) throw refuse('csrf');
}
