import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  offeredTo,
  once,
  sendAnswer,
  type Tx,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import {
  ContractChangeDto,
  ContractDto,
  ContractPageDto,
  ContractsQueryDto,
  NewContractDto,
  TerminateContractDto,
} from './contracts.dto.js';
import { listContracts, readContract } from './contracts.queries.js';
import { activateContract, terminateContract } from './move-contract.js';
import { createContract, editContract } from './write-contract.js';

@ApiTags('contracts')
@Controller('contracts')
export class ContractsController {
  constructor(private readonly db: Database) {}

  /** Contracts with suppliers, by the day they end. */
  @Can('purchasing:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: ContractsQueryDto): Promise<ContractPageDto> {
    return this.db.tx(actor, (tx) => listContracts(tx, actor, query));
  }

  /** One contract with its prices. Its files are those of `GET /files?subjectKind=contract`. */
  @Can('purchasing:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readContract(tx, actor, id, offeredTo(actor))));
  }

  /** Drafts a contract. */
  @Can('contracts:write', 'contract')
  @ApiCreatedResponse({ type: ContractDto })
  @Post()
  create(
    @Acting() actor: Actor,
    @Body() input: NewContractDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 201, (tx) => createContract(tx, actor, input));
  }

  /** Changes a draft. */
  @Can('contracts:write', 'contract')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: ContractChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractDto> {
    return this.db.tx(actor, async (tx) => {
      await editContract(tx, actor, { id, version, change });
      return withEtag(reply, await readContract(tx, actor, id, offeredTo(actor)));
    });
  }

  /** Puts a draft into force. */
  @Can('contracts:write', 'contract')
  @Post(':id/activate')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractDto })
  activate(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 200, async (tx) => {
      await activateContract(tx, actor, { id });
      return id;
    });
  }

  /** Ends a contract before its time. */
  @Can('contracts:write', 'contract')
  @Post(':id/terminate')
  @HttpCode(200)
  @ApiOkResponse({ type: ContractDto })
  terminate(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: TerminateContractDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 200, async (tx) => {
      await terminateContract(tx, actor, { id, reason });
      return id;
    });
  }

  private async run(
    actor: Actor,
    claim: Claim,
    reply: FastifyReply,
    status: number,
    work: (tx: Tx) => Promise<string>,
  ): Promise<string> {
    const done = async (tx: Tx): Promise<ContractDto> => readContract(tx, actor, await work(tx), offeredTo(actor));
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, status, () => done(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }
}
