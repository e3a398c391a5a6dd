import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res, Sse } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { concatMap, distinctUntilChanged, map, type Observable, takeUntil, takeWhile, timer } from 'rxjs';
import { Acting, Can } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { actorNames } from '../directory/merchants.js';
import { CallerLanguage } from '../http/caller-language.js';
import type { Language } from '../http/messages.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { Draining } from '../ops/draining.js';
import {
  ImportDto,
  ImportPageDto,
  ImportProblemPageDto,
  PageQueryDto,
  RunImportDto,
  SheetDto,
  UploadQueryDto,
} from './imports.dto.js';
import {
  type ImportRow,
  listImports,
  listProblems,
  readImport,
  readImportFile,
  shapeImport,
} from './imports.queries.js';
import { chooseSheet } from './choose-sheet.js';
import { fieldsOf, fieldsOfKinds } from './import-kinds.js';
import { problemsCsv } from './problems-csv.js';
import { sniffFile } from './sniff-file.js';
import { cancelImport, startImport } from './start-import.js';
import { MOST_BYTES, registerUpload, storeUpload } from './upload-import.js';

const PROGRESS_EVERY_MS = 400;

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly draining: Draining,
  ) {}

  /** Uploads a file as the raw body (XLSX, CSV in UTF-8 or GB18030, or JSON Lines, up to 1 GiB) and answers what its beginning shows. */
  @Can('imports:run', null)
  @Post()
  @RouteConfig({ bodyLimit: MOST_BYTES, upload: true })
  @ApiConsumes('text/csv', 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(
    @Acting() actor: Actor,
    @Query() query: UploadQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<ImportDto> {
    if (!(request.body instanceof Readable)) throw refuse('import_empty');
    const file = await storeUpload(join(this.config.filesDir, 'imports'), request.body);
    try {
      return await this.shaped(
        actor,
        await this.db.tx(actor, async (tx) => readImport(tx, await registerUpload(tx, actor, file, query))),
      );
    } catch (error) {
      await rm(file.path, { force: true });
      throw error;
    }
  }

  /** Imports, newest first. */
  @Can('imports:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() { cursor, limit = 50 }: PageQueryDto): Promise<ImportPageDto> {
    const { page, fields } = await this.db.tx(actor, async (tx) => {
      const read = await listImports(tx, { cursor, limit });
      return { page: read, fields: await fieldsOfKinds(tx, new Set(read.items.map(({ kind }) => kind))) };
    });
    const names = await actorNames(this.db, [...new Set(page.items.map(({ createdBy }) => createdBy))]);
    const shape = (row: ImportRow): ImportDto =>
      shapeImport(row, names.get(row.createdBy) ?? null, fields.get(row.kind)!);
    return { ...page, items: page.items.map(shape) };
  }

  /** One import with its progress. */
  @Can('imports:read')
  @Get(':id')
  async read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ImportDto> {
    return this.shaped(actor, await this.db.tx(actor, (tx) => readImport(tx, id)));
  }

  /** Turns a workbook to another of its sheets, before it is run. */
  @Can('imports:run', null)
  @Post(':id/sheet')
  @HttpCode(200)
  async chooseSheet(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { sheet }: SheetDto,
  ): Promise<ImportDto> {
    const run = await this.db.tx(actor, (tx) => readImportFile(tx, id));
    if (!run.sheets.includes(sheet))
      throw refuse('import_sheet_unknown', { sheet }, [{ pointer: '/sheet', code: 'isIn' }]);
    const sniffed = await sniffFile(run.storedAs, sheet);
    const row = await this.db.tx(actor, async (tx) => {
      await chooseSheet(tx, actor, { run, sniffed });
      return readImport(tx, id);
    });
    return this.shaped(actor, row);
  }

  /** Checks the mapping and starts the import, or its dry run, in the worker. */
  @Can('imports:run', null)
  @Post(':id/run')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportDto })
  async run(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: RunImportDto,
  ): Promise<ImportDto> {
    const { createProducts, history, shopId, ...rest } = input;
    const row = await this.db.tx(actor, async (tx) => {
      await startImport(tx, actor, {
        id,
        ...rest,
        shopId: shopId?.toLowerCase(),
        options: { createProducts, history },
      });
      return readImport(tx, id);
    });
    return this.shaped(actor, row);
  }

  /** Asks a running import to stop; what it has written stays, and it can be started again from there. */
  @Can('imports:run', null)
  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ImportDto> {
    const row = await this.db.tx(actor, async (tx) => {
      await cancelImport(tx, actor, id);
      return readImport(tx, id);
    });
    return this.shaped(actor, row);
  }

  /** The import on every change until it ends, as server-sent events. */
  @Can('imports:read')
  @Sse(':id/progress')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ type: ImportDto })
  async progress(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<Observable<{ data: ImportDto }>> {
    // A stream that has begun can no longer say 404.
    await this.read(actor, id);
    return timer(0, PROGRESS_EVERY_MS).pipe(
      concatMap(() => this.read(actor, id)),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      takeWhile(({ state }) => state === 'running', true),
      map((data) => ({ data })),
      // A page that watches asks again by itself, and another process answers it.
      takeUntil(this.draining.begins),
    );
  }

  /** Rows that were left out, with the reason, by line. */
  @Can('imports:read')
  @Get(':id/problems')
  problems(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() { cursor, limit = 100 }: PageQueryDto,
    @CallerLanguage() language: Language,
  ): Promise<ImportProblemPageDto> {
    return this.db.tx(actor, async (tx) => {
      await readImport(tx, id);
      return listProblems(tx, id, { cursor, limit }, language);
    });
  }

  /** The same as a file: the rows as they were, with the reasons beside them, to mend and bring in again. */
  @Can('imports:read')
  @Get(':id/problems.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async problemsFile(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @CallerLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = await this.db.tx(actor, (tx) => readImport(tx, id));
    void reply.header('content-disposition', `attachment; filename="problems-${id}.csv"`);
    await reply.send(Readable.from(problemsCsv(this.db, actor, run, language)));
  }

  private async shaped(actor: Actor, row: ImportRow): Promise<ImportDto> {
    const names = await actorNames(this.db, [row.createdBy]);
    const fields = await this.db.tx(actor, (tx) => fieldsOf(tx, row.kind));
    return shapeImport(row, names.get(row.createdBy) ?? null, fields);
  }
}
