import { Body, Controller, Get, HttpCode, Inject, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { countRecoveryCodes, findSecondFactor, setSecondFactorRule, turnOff } from '../directory/second-factors.js';
import { findUser, type UserRow } from '../directory/users.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { Acting, Can, SignedIn } from './can.decorator.js';
import { verifyPassword } from './passwords.js';
import { confirmSecondFactor, startSecondFactor } from './second-factor.js';
import {
  CodeDto,
  PasswordDto,
  RecoveryCodesDto,
  SecondFactorDto,
  SecondFactorRuleDto,
  SeedDto,
  TurnOffDto,
} from './second-factor.dto.js';
import { SignIn } from './sign-in.js';

@ApiTags('auth')
@Controller('auth/second-factor')
export class SecondFactorController {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether the caller has one, and who must. */
  @SignedIn()
  @Get()
  async read(@Req() request: FastifyRequest): Promise<SecondFactorDto> {
    const user = await this.userOf(request);
    const { since } = await findSecondFactor(this.db, user.id);
    return {
      since,
      recoveryCodesLeft: await countRecoveryCodes(this.db, user.id),
      rule: request.session!.secondFactorRule,
    };
  }

  /** A seed for an authenticator app. It is asked for once a first code of it was confirmed. */
  @SignedIn()
  @Post('start')
  @HttpCode(200)
  async start(@Body() { password }: PasswordDto, @Req() request: FastifyRequest): Promise<SeedDto> {
    const user = await this.userOf(request);
    await refuseWrongPassword(user, password);
    if ((await findSecondFactor(this.db, user.id)).since) throw refuse('second_factor_on');
    return startSecondFactor(this.db, this.config.vault, user);
  }

  /** Turns it on with a first code, and counts for this session. Answers the recovery codes, this once. */
  @SignedIn()
  @Post('confirm')
  @HttpCode(200)
  async confirm(@Body() { code }: CodeDto, @Req() request: FastifyRequest): Promise<RecoveryCodesDto> {
    const user = await this.userOf(request);
    if ((await findSecondFactor(this.db, user.id)).since) throw refuse('second_factor_on');
    await this.signIn.checkCode(request, user, code);
    const codes = await confirmSecondFactor(this.db, user.id);
    await this.signIn.noteSecondFactor(request.session!.tokenHash);
    return { codes };
  }

  /** Ten new recovery codes in place of the old ones. */
  @SignedIn()
  @Post('recovery-codes')
  @HttpCode(200)
  async renew(@Body() { code }: CodeDto, @Req() request: FastifyRequest): Promise<RecoveryCodesDto> {
    const user = await this.userOf(request);
    if (!(await findSecondFactor(this.db, user.id)).since) throw refuse('second_factor_off');
    await this.signIn.checkCode(request, user, code);
    return { codes: await confirmSecondFactor(this.db, user.id) };
  }

  /** Turns it off, with the password and a last code. */
  @SignedIn()
  @Post('turn-off')
  @HttpCode(204)
  async turnOff(@Body() { password, code }: TurnOffDto, @Req() request: FastifyRequest): Promise<void> {
    const user = await this.userOf(request);
    await refuseWrongPassword(user, password);
    await this.signIn.checkCode(request, user, code);
    await turnOff(this.db, user.id);
  }

  /** Decides who must have a second factor at this merchant; whoever has none sets it up with their next request. */
  @Can('access:manage')
  @Put('rule')
  async setRule(@Acting() actor: Actor, @Body() { rule }: SecondFactorRuleDto): Promise<SecondFactorRuleDto> {
    await this.db.tx(actor, async (tx) => {
      const before = await setSecondFactorRule(tx, actor.merchantId, rule);
      const subject = { subjectId: actor.merchantId, subjectVersion: 1 };
      const payload = { rule, ...changesOf({ rule: before }, { rule }, ['rule']) };
      await emit(tx, actor, { type: 'merchant.second_factor_rule_set', ...subject, payload });
    });
    return { rule };
  }

  /** An API key has no second factor. */
  private async userOf(request: FastifyRequest): Promise<UserRow> {
    const user = request.session && (await findUser(this.db, request.session.userId));
    if (!user) throw refuse('not_signed_in');
    return user;
  }
}

async function refuseWrongPassword(user: UserRow, password: string): Promise<void> {
  if (!(await verifyPassword(user.passwordHash, password)))
    throw refuse('wrong_password', {}, [{ pointer: '/password', code: 'wrong_password' }]);
}
