import { Injectable } from '@nestjs/common';
import passport from 'passport';
import type { FastifyRequest } from 'fastify';
import { Database } from '../db/database.js';
import { createSession, endSession } from '../directory/sessions.js';
import { listMemberships, type UserRow } from '../directory/users.js';
import { refuse } from '../http/problem.js';
import type { SessionDto } from './auth.dto.js';
import { localStrategy } from './local.strategy.js';
import { LoginThrottle } from './login-throttle.js';
import { hashSecret, newSecret } from './secrets.js';
import { sessionDocument } from './session-document.js';

export interface OpenedSession {
  token: string;
  session: SessionDto;
}

/** Signs people in and opens their sessions. */
@Injectable()
export class SignIn {
  private readonly throttle = new LoginThrottle();
  private readonly authenticator = new passport.Passport();

  constructor(private readonly db: Database) {
    this.authenticator.use('local', localStrategy(db));
  }

  /** The person whose e-mail and password the request's body holds. */
  async byPassword(request: FastifyRequest, email: string): Promise<UserRow> {
    const account = email.toLowerCase();
    const seconds = this.throttle.secondsToWait(request.ip, account);
    if (seconds > 0) throw refuse('too_many_attempts', { seconds });
    const user = await this.authenticate(request);
    if (!user) {
      this.throttle.noteFailure(request.ip, account);
      throw refuse('bad_credentials');
    }
    this.throttle.noteSuccess(request.ip, account);
    return user;
  }

  /** Opens a session at `merchantId`, or at the person's first merchant, and ends the one it replaces. */
  async open(
    request: FastifyRequest,
    user: UserRow,
    merchantId: string | null,
    replaces: Buffer | null,
  ): Promise<OpenedSession> {
    const memberships = await listMemberships(this.db, user.id);
    const merchant = merchantId ? memberships.find(({ id }) => id === merchantId) : memberships[0];
    if (!merchant) throw refuse('not_a_member');
    const [token, csrfToken] = [newSecret(), newSecret()];
    await createSession(
      this.db,
      {
        tokenHash: hashSecret(token),
        userId: user.id,
        merchantId: merchant.id,
        csrfToken,
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
      },
      replaces,
    );
    return { token, session: await sessionDocument(this.db, user, merchant.id, csrfToken) };
  }

  end(tokenHash: Buffer): Promise<void> {
    return endSession(this.db, tokenHash);
  }

  private authenticate(request: FastifyRequest): Promise<UserRow | false> {
    return new Promise((resolve, reject) => {
      const run = this.authenticator.authenticate(
        'local',
        { session: false },
        (error: unknown, user: UserRow | false) => (error ? reject(error as Error) : resolve(user)),
      ) as (request: FastifyRequest, response: object, next: (error: unknown) => void) => void;
      run(request, {}, reject);
    });
  }
}
