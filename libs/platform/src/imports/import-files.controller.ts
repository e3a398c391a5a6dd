import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { attachment } from '../http/attachment.js';
import { CallerLanguage } from '../http/caller-language.js';
import type { Language } from '../http/messages.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { type FileFormat, MEDIA_TYPES } from '../tables/formats/file-shape.js';
import { writeFile } from '../tables/formats/write-file.js';
import { writeTemplate } from '../tables/template.js';
import { failedRows, failedShape } from './failed-rows.js';
import { fieldsOf, fieldsOfKinds, importKind, importKinds } from './import-kinds.js';
import { ImportKindListDto, TemplateQueryDto } from './imports.dto.js';
import { readImportFile } from './imports.queries.js';

/** What can be brought in, and the files that help with it. */
@ApiTags('imports')
@Controller('imports')
export class ImportFilesController {
  constructor(private readonly db: Database) {}

  /** Kinds of files that the caller may bring in, with their columns. */
  @Can('imports:run', null)
  @Get('kinds')
  async kinds(@Acting() actor: Actor): Promise<ImportKindListDto> {
    const kinds = importKinds().filter(({ permission }) => !permission || actor.permissions.has(permission));
    const fields = await this.db.tx(actor, (tx) => fieldsOfKinds(tx, new Set(kinds.map(({ kind }) => kind))));
    const items = kinds.map(({ kind, title, needsShop = false }) => ({
      kind,
      title,
      needsShop,
      fields: fields.get(kind)!.map(({ name, title: words, required }) => ({ name, title: words, required })),
    }));
    return { items };
  }

  /** An empty file of that kind to fill: headings in both languages, an example row, and in a workbook what each column means. */
  @Can('imports:run', null)
  @Get('kinds/:kind/template')
  async template(
    @Acting() actor: Actor,
    @Param('kind') name: string,
    @Query() { format = 'xlsx' }: TemplateQueryDto,
    @CallerLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = importKind(name);
    if (!kind) throw refuse('not_found');
    const fields = await this.db.tx(actor, (tx) => fieldsOf(tx, name));
    await send(reply, format, kind.title[language], writeTemplate({ ...kind, fields }, format, language));
  }

  /** The rows that were left out, whole and in the format they came in, with the reason in the last column: to mend and upload again. */
  @Can('imports:read')
  @Get(':id/failed-rows')
  async failed(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @CallerLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = await this.db.tx(actor, (tx) => readImportFile(tx, id));
    const rows = failedRows(this.db, actor, run, language);
    const name = `${run.fileName.replace(/\.\w{1,5}$/, '')}-failed`;
    await send(reply, run.format, name, writeFile(run.format, failedShape(run, language), rows));
  }
}

async function send(
  reply: FastifyReply,
  format: FileFormat,
  name: string,
  bytes: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  void reply.header('content-type', MEDIA_TYPES[format]).header('content-disposition', attachment(`${name}.${format}`));
  await reply.send(Readable.from(bytes));
}
