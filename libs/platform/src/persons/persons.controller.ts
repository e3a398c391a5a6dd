import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { actorNames } from '../directory/merchants.js';
import { sendAnswer } from '../http/answer.js';
import { attachment } from '../http/attachment.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { erasePerson } from './erase-person.js';
import { exportPerson } from './export-person.js';
import { findPerson } from './find-person.js';
import { type Identity, patternOf } from './person.rules.js';
import { personalData } from './personal-data.js';
import {
  DataMapDto,
  ErasureDto,
  IdentityDto,
  PersonCaseDto,
  PersonDto,
  PersonRequestPageDto,
  PersonRequestsQueryDto,
  PersonTracesDto,
} from './persons.dto.js';
import { listPersonRequests } from './persons.queries.js';
import { refuseScoped } from './refuse-scoped.js';
import { countTraces, tracedTables } from './traces.js';

@ApiTags('persons')
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What there is about a person. A POST, because an address with an e-mail in it would stand in logs. */
  @Can('persons:export', null)
  @Post('find')
  @HttpCode(200)
  async find(@Acting() actor: Actor, @Body() input: IdentityDto): Promise<PersonDto> {
    refuseScoped(actor);
    const { values, identity: _, ...found } = await this.db.tx(actor, (tx) => findPerson(tx, identityOf(input)));
    const { names, emails, phones, externalIds, streets } = values;
    return { ...found, names, emails, phones, externalIds, streets } as PersonDto;
  }

  /** How many rows of logs, files' rows and other copies name the person. Reads whole tables. */
  @Can('persons:export', null)
  @Post('traces')
  @HttpCode(200)
  async traces(@Acting() actor: Actor, @Body() input: IdentityDto): Promise<PersonTracesDto> {
    refuseScoped(actor);
    const pattern = await this.db.tx(actor, async (tx) => patternOf((await findPerson(tx, identityOf(input))).values));
    const items: PersonTracesDto['items'] = [];
    for (const place of pattern === null ? [] : tracedTables()) {
      const rows = await this.db.tx(actor, (tx) => countTraces(tx, place, pattern!));
      if (rows > 0) items.push({ table: place.table, purpose: place.purpose, rows });
    }
    return { items };
  }

  /** Everything about a person as a ZIP of JSON and CSV. Nothing of it is kept here but the entry in the log. */
  @Can('persons:export', null)
  @Post('export')
  @HttpCode(200)
  async export(
    @Acting() actor: Actor,
    @Body() { reason, ...input }: PersonCaseDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.db.tx(actor, (tx) => exportPerson(tx, actor, { identity: identityOf(input), reason }));
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', attachment('person.zip'))
      .header('cache-control', 'private, no-store');
    await reply.send(Buffer.from(bytes));
  }

  /** Erases a person. Who may only suggest it makes a proposal, so that two people decide. */
  @Can('persons:erase')
  @Post('erasures')
  @ApiCreatedResponse({ type: ErasureDto })
  async erase(
    @Acting() actor: Actor,
    @IdempotencyClaim() claim: Claim,
    @Body() { reason, ...input }: PersonCaseDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { vault } = this.config;
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, () => erasePerson(tx, actor, { identity: identityOf(input), reason, vault })),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** The log: which persons' data were handed out or erased, by whom and why, without saying whose. */
  @Can('privacy:read')
  @Get('requests')
  @ApiOkResponse({ type: PersonRequestPageDto })
  async requests(@Acting() actor: Actor, @Query() query: PersonRequestsQueryDto): Promise<PersonRequestPageDto> {
    const page = await this.db.tx(actor, (tx) => listPersonRequests(tx, query));
    const names = await actorNames(this.db, [...new Set(page.items.map(({ askedBy }) => askedBy))]);
    const items = page.items.map(({ sortKey: _, ...row }) => ({ ...row, askedByName: names.get(row.askedBy) ?? null }));
    return { ...page, items };
  }

  /** Where personal data lie, what for, and what becomes of them when a person is erased. */
  @Can('privacy:read')
  @Get('data-map')
  map(): DataMapDto {
    return {
      items: personalData().map(({ table, fields, purpose, onErasure }) => ({
        table,
        fields: [...fields],
        purpose: { en: purpose.en, 'zh-CN': purpose['zh-CN'] },
        onErasure,
      })),
    };
  }
}

/** What is left out may also be sent as null. */
const identityOf = ({ emails, phones, externalIds }: IdentityDto): Identity => ({
  emails: emails ?? [],
  phones: phones ?? [],
  externalIds: externalIds ?? [],
});
