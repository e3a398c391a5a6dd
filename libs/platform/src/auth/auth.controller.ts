import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../db/database.js';
import { findUser, setFormats, setLocale, setPassword, type UserRow } from '../directory/users.js';
import { refuse } from '../http/problem.js';
import { ChangePasswordDto, LoginDto, PreferencesDto, SessionDto, SwitchMerchantDto } from './auth.dto.js';
import { Public, SignedIn } from './can.decorator.js';
import { clearSessionCookie, refuseOtherSites, refuseReadableWire, setSessionCookie } from './cookie.js';
import { hashPassword, isStrongPassword, verifyPassword } from './passwords.js';
import { sessionDocument } from './session-document.js';
import { type SessionWish, SignIn } from './sign-in.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in with e-mail and password and sets the session cookie. */
  @Public()
  @Post('login')
  @HttpCode(200)
  async login(
    @Body() { email, code }: LoginDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    refuseReadableWire(request, this.config);
    refuseOtherSites(request);
    const user = await this.signIn.byPassword(request, email);
    const secondFactor = await this.signIn.bySecondFactor(request, user, code);
    return this.opened(request, reply, user, { merchantId: null, replaces: null, secondFactor });
  }

  /** Ends this session. */
  @SignedIn()
  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.session) await this.signIn.end(request.session.tokenHash);
    clearSessionCookie(reply, this.config);
  }

  /** Who is signed in, for which merchant, and what they may do. */
  @SignedIn()
  @Get('session')
  async session(@Req() request: FastifyRequest): Promise<SessionDto> {
    const user = await this.userOf(request);
    return sessionDocument(this.db, user, request.session!);
  }

  /** Goes on with another merchant of the same person, in a new session. */
  @SignedIn()
  @Post('switch-merchant')
  @HttpCode(200)
  async switchMerchant(
    @Body() { merchantId }: SwitchMerchantDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const user = await this.userOf(request);
    const { tokenHash, secondFactor } = request.session!;
    const wish = { merchantId: merchantId.toLowerCase(), replaces: tokenHash, secondFactor };
    return this.opened(request, reply, user, wish);
  }

  /** Changes the password and ends every other session of the person. */
  @SignedIn()
  @Post('password')
  @HttpCode(200)
  async changePassword(
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const user = await this.userOf(request);
    const pointer = (field: string, code: string) => [{ pointer: `/${field}`, code }];
    if (!(await verifyPassword(user.passwordHash, currentPassword)))
      throw refuse('wrong_password', {}, pointer('currentPassword', 'wrong_password'));
    const strong = isStrongPassword(newPassword, user.email) && newPassword !== currentPassword;
    if (!strong) throw refuse('weak_password', {}, pointer('newPassword', 'weak_password'));
    const { merchantId, tokenHash, secondFactor } = request.session!;
    await setPassword(this.db, user.id, await hashPassword(newPassword), false, tokenHash);
    const wish = { merchantId, replaces: tokenHash, secondFactor };
    return this.opened(request, reply, { ...user, mustChangePassword: false }, wish);
  }

  /** Sets the person's own language and ways of writing numbers and times. */
  @SignedIn()
  @Patch('preferences')
  async preferences(@Body() { locale, formats }: PreferencesDto, @Req() request: FastifyRequest): Promise<SessionDto> {
    const user = await this.userOf(request);
    if (locale) await setLocale(this.db, user.id, locale);
    if (formats) await setFormats(this.db, user.id, formats);
    return this.session(request);
  }

  private async opened(
    request: FastifyRequest,
    reply: FastifyReply,
    user: UserRow,
    wish: SessionWish,
  ): Promise<SessionDto> {
    const { token, session } = await this.signIn.open(request, user, wish);
    setSessionCookie(reply, this.config, token);
    return session;
  }

  /** An API key has no session to look at or change. */
  private async userOf(request: FastifyRequest): Promise<UserRow> {
    const user = request.session && (await findUser(this.db, request.session.userId));
    if (!user) throw refuse('not_signed_in');
    return user;
  }
}
