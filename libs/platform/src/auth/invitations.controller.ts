import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inviteMember } from '../access/invite-member.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { listInvitations, lockInvitation, withdrawInvitation } from '../directory/links.js';
import { findMerchant } from '../directory/merchants.js';
import { findUserByEmail, type UserRow } from '../directory/users.js';
import { CallerLanguage } from '../http/caller-language.js';
import type { Language } from '../http/messages.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { acceptInvitation } from './accept-invitation.js';
import { SessionDto } from './auth.dto.js';
import { Acting, Can, Public } from './can.decorator.js';
import { refuseOtherSites, refuseReadableWire, setSessionCookie } from './cookie.js';
import {
  AcceptInvitationDto,
  InvitationListDto,
  InvitationViewDto,
  LinkMadeDto,
  NewInvitationDto,
} from './invitations.dto.js';
import { mailLink, newLink } from './links.js';
import { hashSecret } from './secrets.js';
import { SignIn } from './sign-in.js';

@ApiTags('access')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Invitations that nobody has used yet. */
  @Can('access:manage')
  @Get()
  async list(@Acting() actor: Actor): Promise<InvitationListDto> {
    const rows = await this.db.tx(actor, (tx) => listInvitations(tx, actor.merchantId));
    return {
      items: rows.map(({ id, email, name, roles, createdAt, expiresAt }) => ({
        id,
        email,
        name,
        roles,
        createdAt,
        expiresAt,
      })),
    };
  }

  /** Invites a person by a link that is good for a week; an earlier one to the same address ends. */
  @Can('access:manage', null)
  @Post()
  invite(
    @Acting() actor: Actor,
    @CallerLanguage() locale: Language,
    @Body() input: NewInvitationDto,
  ): Promise<LinkMadeDto> {
    const { tokenHash, url } = newLink(this.config, 'invitation');
    const email = input.email.toLowerCase();
    const roles = input.roles.map(({ roleId, shopIds = null, warehouseIds = null }) => ({
      roleId,
      shopIds,
      warehouseIds,
    }));
    return this.db.tx(actor, async (tx) => {
      await inviteMember(tx, actor, { email, name: input.name, roles }, tokenHash);
      const { name: merchantName } = await findMerchant(tx, actor.merchantId);
      const to = { name: input.name, address: email };
      return {
        url,
        mailed: await mailLink(tx, this.config, actor.merchantId, {
          kind: 'invitation',
          url,
          to,
          locale,
          merchantName,
        }),
      };
    });
  }

  /** Takes an invitation back: its link no longer opens anything. */
  @Can('access:manage')
  @Delete(':id')
  @HttpCode(204)
  async withdraw(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    if (!(await this.db.tx(actor, (tx) => withdrawInvitation(tx, actor.merchantId, id)))) throw refuse('not_found');
  }

  /** What a link invites to. */
  @Public()
  @Get('by-token/:token')
  async view(@Param('token') token: string): Promise<InvitationViewDto> {
    const invitation = await this.db.directory((tx) => lockInvitation(tx, hashSecret(token)));
    if (!invitation) throw refuse('link_over');
    const { merchantName, email, name } = invitation;
    return { merchantName, email, name, hasAccount: (await findUserByEmail(this.db, email)) !== undefined };
  }

  /** Comes: makes an account or signs in to the one there is, takes the roles that wait, and opens a session. */
  @Public()
  @Post('by-token/:token/accept')
  @HttpCode(200)
  async accept(
    @Param('token') token: string,
    @Body() input: AcceptInvitationDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    refuseReadableWire(request, this.config);
    refuseOtherSites(request);
    const prove = (user: UserRow): Promise<boolean> => this.signIn.prove(request, user, input);
    const { user, ...where } = await acceptInvitation(this.db, hashSecret(token), input, prove);
    const opened = await this.signIn.open(request, user, { ...where, replaces: null });
    setSessionCookie(reply, this.config, opened.token);
    return opened.session;
  }
}
