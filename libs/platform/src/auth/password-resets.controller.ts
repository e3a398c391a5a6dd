import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { keepPasswordLink, takePasswordLink } from '../directory/links.js';
import { findMerchant, listMembers } from '../directory/merchants.js';
import { findUser, findUserByEmail, listMemberships, setPassword } from '../directory/users.js';
import { emit } from '../events/emit.js';
import { CallerLanguage } from '../http/caller-language.js';
import type { Language } from '../http/messages.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { Acting, Can, Public } from './can.decorator.js';
import { refuseOtherSites, refuseReadableWire } from './cookie.js';
import { LinkMadeDto, NewPasswordDto, ResetRequestDto } from './invitations.dto.js';
import { mailLink, newLink } from './links.js';
import { hashPassword, isStrongPassword } from './passwords.js';
import { hashSecret } from './secrets.js';
import { SignIn } from './sign-in.js';

/** From a mail somebody asked for, and from a manager's hand. */
const MAILED_HOURS = 1;
const HANDED_HOURS = 24;

@ApiTags('auth')
@Controller()
export class PasswordResetsController {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Mails a link to set a new password, if there is such an account: the answer is the same either way. */
  @Public()
  @Post('auth/password-resets')
  @HttpCode(202)
  async ask(
    @Body() { email }: ResetRequestDto,
    @CallerLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    refuseOtherSites(request);
    this.signIn.refuseGuessing(request, `reset ${email.toLowerCase()}`)(false);
    const user = await findUserByEmail(this.db, email);
    const [merchant] = user ? await listMemberships(this.db, user.id) : [];
    if (!user || !merchant || !this.config.mail) return;
    const { tokenHash, url } = newLink(this.config, 'password');
    const to = { name: user.name, address: user.email };
    const mail = { kind: 'password' as const, url, to, locale: user.locale ?? language, merchantName: merchant.name };
    await this.db.directory(async (tx) => {
      await keepPasswordLink(tx, { id: uuid7(), userId: user.id, tokenHash, hours: MAILED_HOURS });
      await mailLink(tx, this.config, merchant.id, mail);
    });
  }

  /** Sets the new password: every session of the person ends. A second factor stays. */
  @Public()
  @Post('auth/password-resets/:token')
  @HttpCode(204)
  async set(
    @Param('token') token: string,
    @Body() { newPassword }: NewPasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    refuseReadableWire(request, this.config);
    refuseOtherSites(request);
    if (!isStrongPassword(newPassword, ''))
      throw refuse('weak_password', {}, [{ pointer: '/newPassword', code: 'weak_password' }]);
    const passwordHash = await hashPassword(newPassword);
    const userId = await this.db.directory((tx) => takePasswordLink(tx, hashSecret(token)));
    if (!userId) throw refuse('link_over');
    await setPassword(this.db, userId, passwordHash, false, null);
  }

  /** A link for a colleague who cannot sign in, good for a day, to be handed to them. */
  @Can('access:manage', null)
  @Post('members/:id/password-link')
  async hand(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<LinkMadeDto> {
    const user = await findUser(this.db, id);
    const { tokenHash, url } = newLink(this.config, 'password');
    return this.db.tx(actor, async (tx) => {
      await refuseStrangers(tx, actor, id);
      await keepPasswordLink(tx, { id: uuid7(), userId: id, tokenHash, hours: HANDED_HOURS });
      await emit(tx, actor, { type: 'member.password_link_made', subjectId: id, subjectVersion: 1, payload: {} });
      const { name: merchantName } = await findMerchant(tx, actor.merchantId);
      const to = { name: user!.name, address: user!.email };
      const mail = { kind: 'password' as const, url, to, locale: user!.locale ?? ('en' as const), merchantName };
      return { url, mailed: await mailLink(tx, this.config, actor.merchantId, mail) };
    });
  }
}

async function refuseStrangers(tx: Tx, actor: Actor, userId: string): Promise<void> {
  const members = await listMembers(tx, actor.merchantId);
  if (!members.some(({ id }) => id === userId)) throw refuse('not_found');
}
