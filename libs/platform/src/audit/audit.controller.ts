import { Controller, Get, Header, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { requireEverywhere } from '../access/own-authority.js';
import { Acting, Can } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { eventGroups } from '../events/event-types.js';
import { CallerLanguage } from '../http/caller-language.js';
import type { Language } from '../http/messages.js';
import { auditCsv } from './audit-csv.js';
import { AuditFilterDto, AuditPageDto, AuditQueryDto, AuditStateDto, AuditTypeListDto } from './audit.dto.js';
import { listAudit, readAuditState, withAuditNames } from './audit.queries.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who did what to which record, with before and after, the newest first; for who works for the whole merchant. */
  @Can('audit:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() query: AuditQueryDto): Promise<AuditPageDto> {
    requireEverywhere(actor);
    const page = await this.db.tx(actor, (tx) => listAudit(tx, query));
    return { ...page, items: await withAuditNames(this.db, page.items) };
  }

  /** What can have happened, in words. */
  @Can('audit:read')
  @Get('types')
  types(@CallerLanguage() language: Language): AuditTypeListDto {
    return {
      items: eventGroups().flatMap(({ name, types }) =>
        types.map(({ type, words }) => ({ type, group: name[language], description: words[language] })),
      ),
    };
  }

  /** How far the chain of events was found whole, its last signed head and the key to check it with. */
  @Can('audit:read')
  @Get('state')
  state(@Acting() actor: Actor): Promise<AuditStateDto> {
    requireEverywhere(actor);
    return this.db.tx(actor, (tx) => readAuditState(tx, this.config.vault));
  }

  /** The trail by the filters of its list, as CSV. */
  @Can('audit:read')
  @Get('export.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async export(@Acting() actor: Actor, @Query() filter: AuditFilterDto, @Res() reply: FastifyReply): Promise<void> {
    requireEverywhere(actor);
    void reply.header('content-disposition', 'attachment; filename="audit.csv"');
    await reply.send(Readable.from(auditCsv(this.db, actor, filter)));
  }
}
