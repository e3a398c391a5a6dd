import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Can } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { actorNames } from '../directory/merchants.js';
import { sendAnswer } from '../http/answer.js';
import { type Claim, IdempotencyClaim, once, type StoredAnswer } from '../http/idempotency.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { addFile, type Subject } from './add-file.js';
import { deleteFiles } from './delete-files.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { MOST_FILE_BYTES, UPLOAD_TYPES } from './file-types.rules.js';
import { FileDto, FilePageDto, FilesQueryDto, UploadFileQueryDto } from './files.dto.js';
import { type FileRow, listFiles, readFileRow, shapeFile } from './files.queries.js';
import { receiveFile, type ReceivedFile } from './receive-file.js';
import { dropContent, storeContent } from './store-content.js';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /**
   * Uploads a file as the raw body, under its own media type or `application/octet-stream`. What it is must agree with its name:
   * PNG, JPEG, WebP, GIF, PDF, CSV, XLSX or TXT. Pictures are drawn anew and get small copies.
   */
  @Can('files:write')
  @Post()
  @RouteConfig({ bodyLimit: MOST_FILE_BYTES, upload: true })
  @ApiConsumes('application/octet-stream', ...UPLOAD_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: FileDto })
  async upload(
    @Acting() actor: Actor,
    @Query() query: UploadFileQueryDto,
    @IdempotencyClaim() claim: Claim,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const subject = subjectOf(query);
    if (!(request.body instanceof Readable)) throw refuse('file_empty');
    const file = await receiveFile(request.body, {
      name: query.name,
      mediaType: request.headers['content-type']?.split(';')[0]?.trim().toLowerCase(),
      limits: this.config.fileLimits,
    });
    return sendAnswer(reply, await this.keep(actor, file, subject, claim));
  }

  /** Files, newest first. */
  @Can('files:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() query: FilesQueryDto): Promise<FilePageDto> {
    const page = await this.db.tx(actor, (tx) => listFiles(tx, query));
    const names = await actorNames(this.db, [...new Set(page.items.map(({ createdBy }) => createdBy))]);
    return { ...page, items: page.items.map((row) => this.shaped(actor, row, names)) };
  }

  /** One file, with fresh links. */
  @Can('files:read')
  @Get(':id')
  async read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<FileDto> {
    const row = await this.db.tx(actor, (tx) => readFileRow(tx, id));
    return this.shaped(actor, row, await actorNames(this.db, [row.createdBy]));
  }

  /** Deletes a file: its links end at once. */
  @Can('files:write')
  @Delete(':id')
  @HttpCode(204)
  async remove(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    const gone = await this.db.tx(actor, (tx) => deleteFiles(tx, actor, [id]));
    if (gone === 0) throw refuse('not_found');
  }

  /** The bytes first, then the row that names them; bytes that no row came to name are taken away again. */
  private async keep(actor: Actor, file: ReceivedFile, subject: Subject | null, claim: Claim): Promise<StoredAnswer> {
    const names = await actorNames(this.db, [actor.id]);
    const content = await storeContent(this.db, this.store, actor, file);
    try {
      return await this.db.tx(
        actor,
        (tx) =>
          once(tx, { ...claim, fingerprint: fingerprintOf(claim, file, subject) }, 201, async () => {
            const id = await addFile(tx, actor, { file, content, subject });
            return this.shaped(actor, await readFileRow(tx, id), names);
          }),
        { idempotent: true },
      );
    } finally {
      if (content.isNew && !(await this.isNamed(actor, content.storedAs))) await dropContent(this.store, content);
    }
  }

  private async isNamed(actor: Actor, storedAs: string): Promise<boolean> {
    const rows = await this.db.tx(
      actor,
      (tx) => tx.sql`SELECT FROM platform.file_content WHERE stored_as = ${storedAs}`,
    );
    return rows.length > 0;
  }

  private shaped(actor: Actor, row: FileRow, names: Map<string, string>): FileDto {
    return shapeFile(this.config.vault, actor.merchantId, row, names.get(row.createdBy) ?? null);
  }
}

function subjectOf({ subjectKind, subjectId }: UploadFileQueryDto): Subject | null {
  if (subjectKind === undefined && subjectId === undefined) return null;
  if (subjectKind === undefined || subjectId === undefined)
    throw refuse('subject_incomplete', {}, [
      { pointer: subjectKind === undefined ? '/subjectKind' : '/subjectId', code: 'isDefined' },
    ]);
  return { kind: subjectKind, id: subjectId.toLowerCase() };
}

/** The body is streamed, so what makes two uploads the same is the hash of what came, its name and its subject. */
function fingerprintOf(claim: Claim, file: ReceivedFile, subject: Subject | null): string {
  const said = JSON.stringify([claim.fingerprint, file.sha256, file.name, subject]);
  return createHash('sha256').update(said).digest('hex');
}
