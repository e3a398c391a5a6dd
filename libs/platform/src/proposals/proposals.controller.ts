import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Can, SignedIn } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { withEtag } from '../http/etag.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { UuidParam } from '../http/uuid-param.js';
import { declineProposal, withdrawProposal } from './decline-proposal.js';
import { namesIn } from './names-in.js';
import { type ToCarryOut, prepareAcceptance } from './prepare-acceptance.js';
import {
  AcceptProposalDto,
  ApprovalRulesDto,
  DeclineProposalDto,
  ProposalDto,
  ProposalListQueryDto,
  ProposalPageDto,
  ProposalTextDto,
  ToDecideDto,
} from './proposals.dto.js';
import { countToDecide, listProposals, readProposal } from './proposals.queries.js';
import { commentOnProposal, explainProposal } from './say-on-proposal.js';
import { listApprovalRules, setApprovalRules } from './set-approval-rules.js';
import { TICKET_HEADER, Tickets } from './tickets.js';

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly db: Database,
    private readonly tickets: Tickets,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** Proposals that the caller made or has a say in, newest first. */
  @SignedIn()
  @Get()
  async list(@Acting() actor: Actor, @Query() query: ProposalListQueryDto): Promise<ProposalPageDto> {
    const page = await this.db.tx(actor, (tx) => listProposals(tx, actor, query));
    return { ...page, items: await namesIn(this.db, page.items) };
  }

  /** How many wait for the caller's decision, up to a hundred. */
  @SignedIn()
  @Get('to-decide')
  async toDecide(@Acting() actor: Actor): Promise<ToDecideDto> {
    return { count: await this.db.tx(actor, (tx) => countToDecide(tx, actor)) };
  }

  /** From which amounts how many people must agree. */
  @Can('access:read')
  @Get('approval-rules')
  async rules(@Acting() actor: Actor): Promise<ApprovalRulesDto> {
    return { rules: await this.db.tx(actor, listApprovalRules) };
  }

  @Can('access:manage')
  @Put('approval-rules')
  async setRules(@Acting() actor: Actor, @Body() { rules }: ApprovalRulesDto): Promise<ApprovalRulesDto> {
    return this.db.tx(actor, async (tx) => {
      await setApprovalRules(tx, actor, rules);
      return { rules: await listApprovalRules(tx) };
    });
  }

  /** One proposal: what would be sent, what has become of its records since, who said what. */
  @SignedIn()
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalDto> {
    const [proposal] = await namesIn(this.db, [await this.db.tx(actor, (tx) => readProposal(tx, actor, id))]);
    return withEtag(reply, proposal!);
  }

  /** Says why, to whoever decides. */
  @SignedIn()
  @Patch(':id')
  async explain(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { text }: ProposalTextDto,
  ): Promise<ProposalDto> {
    await this.db.tx(actor, (tx) => explainProposal(tx, actor, { id, text }));
    return this.view(actor, id);
  }

  @SignedIn()
  @Post(':id/comments')
  @HttpCode(200)
  async comment(
    @Acting() actor: Actor,
    @IdempotencyClaim() claim: Claim,
    @Param('id', UuidParam) id: string,
    @Body() { text }: ProposalTextDto,
  ): Promise<ProposalDto> {
    const say = async (tx: Tx): Promise<object> => {
      await commentOnProposal(tx, actor, { id, text });
      return {};
    };
    await this.db.tx(actor, (tx) => once(tx, claim, 200, () => say(tx)), { idempotent: true });
    return this.view(actor, id);
  }

  /** Carries out what was proposed, as the caller on behalf of who proposed it; where more must agree, notes the approval. */
  @SignedIn()
  @Post(':id/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposalDto })
  async accept(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { seen = {}, reason }: AcceptProposalDto,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const acceptance = { proposalId: id, seen, reason: reason || null };
    const toDo = await this.db.tx(actor, (tx) => prepareAcceptance(tx, actor, acceptance));
    const refused = toDo && (await this.carryOut(id, toDo, headers['accept-language']));
    if (!refused) return void reply.send(await this.view(actor, id));
    void reply.status(refused.statusCode).header('content-type', refused.contentType).send(refused.payload);
  }

  @SignedIn()
  @Post(':id/decline')
  @HttpCode(200)
  async decline(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: DeclineProposalDto,
  ): Promise<ProposalDto> {
    await this.db.tx(actor, (tx) => declineProposal(tx, actor, { id, reason }));
    return this.view(actor, id);
  }

  @SignedIn()
  @Post(':id/withdraw')
  @HttpCode(200)
  async withdraw(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ProposalDto> {
    await this.db.tx(actor, (tx) => withdrawProposal(tx, actor, id));
    return this.view(actor, id);
  }

  /** Sends the kept request through the whole way of a request: guard, validation and rules of today. Answers only a refusal. */
  private async carryOut(
    id: string,
    { actor, request, ifMatch }: ToCarryOut,
    language = '',
  ): Promise<{ statusCode: number; contentType: string; payload: string } | null> {
    const ticket = this.tickets.issue(actor);
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    const answer = await fastify.inject({
      method: request.method as 'POST',
      url: request.query ? `${request.path}?${request.query}` : request.path,
      headers: {
        [TICKET_HEADER]: ticket,
        'accept-language': language,
        'idempotency-key': `proposal-${id}`,
        ...(ifMatch && { 'if-match': ifMatch }),
        ...(request.body && { 'content-type': 'application/json' }),
      },
      ...(request.body && { payload: request.body }),
    });
    this.tickets.withdraw(ticket);
    if (answer.statusCode < 400) return null;
    return {
      statusCode: answer.statusCode,
      contentType: String(answer.headers['content-type']),
      payload: answer.payload,
    };
  }

  private async view(actor: Actor, id: string): Promise<ProposalDto> {
    return (await namesIn(this.db, [await this.db.tx(actor, (tx) => readProposal(tx, actor, id))]))[0]!;
  }
}
