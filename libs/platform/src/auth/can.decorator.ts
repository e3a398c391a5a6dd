import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@zhanggui/shared';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../db/actor.js';
import type { SessionRow } from '../directory/sessions.js';

export const ACCESS = 'access';

export interface RouteAccess {
  permission: Permission;
  /**
   * Kind of the records that the request is about, by the id in its address or its items: a proposal shows what has changed in them.
   * `null`: the request cannot be kept and carried out later (uploads, work outside the database), so it needs `execute`.
   */
  about?: string | null;
}

/** What a route asks of its caller: a permission, nothing at all, or only to be signed in. */
export type Access = RouteAccess | 'public' | 'signed-in';

/** The caller's roles must allow this. Who may only suggest it makes a proposal instead, unless `about` is null. */
export const Can = (permission: Permission, about?: string | null): MethodDecorator =>
  SetMetadata(ACCESS, { permission, about } satisfies Access);

/** Anyone may call this. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** Anyone who is signed in may call this for themselves: their own session, password and language. */
export const SignedIn = (): MethodDecorator => SetMetadata(ACCESS, 'signed-in' satisfies Access);

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    /** Set when the caller came with a session cookie. */
    session?: SessionRow & { tokenHash: Buffer };
    /** What the route asks of its caller, where that is a permission. */
    access?: RouteAccess;
  }
}

/** Who is calling, as established by the guard. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<FastifyRequest>().actor!;
});
