import { Inject, Injectable } from '@nestjs/common';
import passport from 'passport';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../db/database.js';
import { findSecondFactor } from '../directory/second-factors.js';
import { createSession, endSession, noteSecondFactor } from '../directory/sessions.js';
import { listMemberships, type UserRow } from '../directory/users.js';
import { refuse } from '../http/problem.js';
import type { SessionDto } from './auth.dto.js';
import { localStrategy } from './local.strategy.js';
import { LoginThrottle } from './login-throttle.js';
import { verifyPassword } from './passwords.js';
import { isRightCode } from './second-factor.js';
import { hashSecret, newSecret } from './secrets.js';
import { sessionDocument } from './session-document.js';

/** What a new session is to be: where, in place of which, and whether a second factor stands behind it. */
export interface SessionWish {
  merchantId: string | null;
  replaces: Buffer | null;
  secondFactor: boolean;
}

export interface OpenedSession {
  token: string;
  session: SessionDto;
}

/** Signs people in and opens their sessions. */
@Injectable()
export class SignIn {
  private readonly throttle = new LoginThrottle();
  private readonly authenticator = new passport.Passport();

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.authenticator.use('local', localStrategy(db));
  }

  /** The person whose e-mail and password the request's body holds. */
  async byPassword(request: FastifyRequest, email: string): Promise<UserRow> {
    const note = this.refuseGuessing(request, email.toLowerCase());
    const user = await this.authenticate(request);
    note(user !== false);
    if (!user) throw refuse('bad_credentials');
    return user;
  }

  /** That this is the person: password and, where they have one, second factor; says whether they have. Refuses like signing in. */
  async prove(
    request: FastifyRequest,
    user: UserRow,
    { password, code }: { password: string; code?: string },
  ): Promise<boolean> {
    const note = this.refuseGuessing(request, user.email);
    const isRight = await verifyPassword(user.passwordHash, password);
    note(isRight);
    if (!isRight) throw refuse('bad_credentials');
    return this.bySecondFactor(request, user, code);
  }

  /** The second factor of a person whose password was right, where they have one. Refuses `second_factor_needed`, `wrong_code` (401). */
  async bySecondFactor(request: FastifyRequest, user: UserRow, code: string | undefined): Promise<boolean> {
    const { since } = await findSecondFactor(this.db, user.id);
    if (!since) return false;
    if (code === undefined) throw refuse('second_factor_needed');
    await this.checkCode(request, user, code);
    return true;
  }

  /** Takes a code once; wrong ones are slowed down like passwords. Refuses `wrong_code` (401), `too_many_attempts` (429). */
  async checkCode(request: FastifyRequest, user: UserRow, code: string): Promise<void> {
    const note = this.refuseGuessing(request, `code of ${user.id}`);
    const isRight = await isRightCode(this.db, this.config.vault, user.id, code);
    note(isRight);
    if (!isRight) throw refuse('wrong_code', {}, [{ pointer: '/code', code: 'wrong_code' }]);
  }

  /** From now on the session counts as one with a second factor. */
  noteSecondFactor(tokenHash: Buffer): Promise<void> {
    return noteSecondFactor(this.db, tokenHash);
  }

  /** Refuses `too_many_attempts` (429) to an address that tries an account too often; returns what notes how the try went. */
  refuseGuessing(request: FastifyRequest, account: string): (wasRight: boolean) => void {
    const seconds = this.throttle.secondsToWait(request.ip, account);
    if (seconds > 0) throw refuse('too_many_attempts', { seconds });
    return (wasRight) =>
      wasRight ? this.throttle.noteSuccess(request.ip, account) : this.throttle.noteFailure(request.ip, account);
  }

  /** Opens a session at `merchantId`, or at the person's first merchant, and ends the one it replaces. */
  async open(
    request: FastifyRequest,
    user: UserRow,
    { merchantId, replaces, secondFactor }: SessionWish,
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
        secondFactor,
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
      },
      replaces,
    );
    return {
      token,
      session: await sessionDocument(this.db, user, { merchantId: merchant.id, csrfToken, secondFactor }),
    };
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
