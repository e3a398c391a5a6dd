import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@zhanggui/shared';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../db/actor.js';
import type { SessionRow } from '../directory/sessions.js';

export const ACCESS = 'access';

/** What a route asks of its caller: a permission, nothing at all, or only to be signed in. */
export type Access = { permission: Permission } | 'public' | 'signed-in';

/** The caller's role must allow this. */
export const Can = (permission: Permission): MethodDecorator => SetMetadata(ACCESS, { permission } satisfies Access);

/** Anyone may call this. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** Anyone who is signed in may call this for themselves: their own session, password and language. */
export const SignedIn = (): MethodDecorator => SetMetadata(ACCESS, 'signed-in' satisfies Access);

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    /** Set when the caller came with a session cookie. */
    session?: SessionRow & { tokenHash: Buffer };
  }
}

/** Who is calling, as established by the guard. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<FastifyRequest>().actor!;
});
