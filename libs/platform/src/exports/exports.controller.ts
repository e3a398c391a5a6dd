import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { Acting, Can, Public } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import { type Actor, systemActor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { actorNames } from '../directory/merchants.js';
import { sendAnswer } from '../http/answer.js';
import { attachment } from '../http/attachment.js';
import { CallerLanguage } from '../http/caller-language.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import type { Language } from '../http/messages.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { MEDIA_TYPES } from '../tables/formats/file-shape.js';
import { openLink, sealLink } from './export-link.js';
import {
  ExportDto,
  ExportFileQueryDto,
  ExportLinkDto,
  ExportPageDto,
  ExportsQueryDto,
  ExportTableListDto,
  NewExportDto,
} from './exports.dto.js';
import {
  type ExportRow,
  exportTables,
  listExports,
  readExport,
  readOwnExport,
  shapeExport,
} from './exports.queries.js';
import { cancelExport, startExport } from './start-export.js';

@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asks for a file of a list. The caller must also be allowed to read that list. */
  @Can('exports:run', null)
  @Post()
  @ApiAcceptedResponse({ type: ExportDto })
  async start(
    @Acting() actor: Actor,
    @Body() { language, ...input }: NewExportDto,
    @CallerLanguage() callers: Language,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const names = await actorNames(this.db, [actor.id]);
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 202, async () => {
          const id = await startExport(tx, actor, { ...input, language: language ?? callers });
          return shapeExport(await readExport(tx, id), names.get(actor.id) ?? null);
        }),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** One's own exports, and those of others where the caller sees all that the list holds; newest first. */
  @Can('exports:run', null)
  @Get()
  async list(@Acting() actor: Actor, @Query() { cursor, limit = 50 }: ExportsQueryDto): Promise<ExportPageDto> {
    const page = await this.db.tx(actor, (tx) => listExports(tx, actor, { cursor, limit }));
    const names = await actorNames(this.db, [...new Set(page.items.map(({ createdBy }) => createdBy))]);
    return { ...page, items: page.items.map((row) => shapeExport(row, names.get(row.createdBy) ?? null)) };
  }

  /** What can be exported by the caller, with the columns there are. */
  @Can('exports:run', null)
  @Get('tables')
  async tables(@Acting() actor: Actor): Promise<ExportTableListDto> {
    return { items: await this.db.tx(actor, (tx) => exportTables(tx, actor)) };
  }

  /** The file behind a link. */
  @Public()
  @Get('file')
  async file(@Query() { token }: ExportFileQueryDto, @Res() reply: FastifyReply): Promise<void> {
    const { merchantId, id } = openLink(this.config.vault, token, Date.now());
    const row = await this.db.tx(systemActor(merchantId, 'export link'), (tx) => readExport(tx, id));
    if (!row.storedAs) throw refuse('export_not_ready');
    void reply
      .header('content-type', MEDIA_TYPES[row.format])
      .header('content-length', row.sizeBytes)
      .header('content-disposition', attachment(row.fileName))
      .header('cache-control', 'private, no-store');
    await reply.send(createReadStream(row.storedAs));
  }

  /** One export with its progress. */
  @Can('exports:run', null)
  @Get(':id')
  async read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ExportDto> {
    return this.shaped(await this.db.tx(actor, (tx) => readOwnExport(tx, actor, id)));
  }

  /** Asks a running export to stop; nothing of its file is kept. */
  @Can('exports:run', null)
  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ExportDto> {
    const row = await this.db.tx(actor, async (tx) => {
      await cancelExport(tx, actor, id);
      return readExport(tx, id);
    });
    return this.shaped(row);
  }

  /** A link to the file that needs no sign-in and is good for a quarter of an hour. */
  @Can('exports:run', null)
  @Get(':id/link')
  async link(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ExportLinkDto> {
    const { storedAs } = await this.db.tx(actor, (tx) => readOwnExport(tx, actor, id));
    if (!storedAs) throw refuse('export_not_ready');
    const { token, expiresAt } = sealLink(this.config.vault, { merchantId: actor.merchantId, id }, Date.now());
    return { url: `/api/v1/exports/file?token=${encodeURIComponent(token)}`, expiresAt };
  }

  private async shaped(row: ExportRow): Promise<ExportDto> {
    const names = await actorNames(this.db, [row.createdBy]);
    return shapeExport(row, names.get(row.createdBy) ?? null);
  }
}
