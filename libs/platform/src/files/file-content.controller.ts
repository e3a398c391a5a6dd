import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import { systemActor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { refuse } from '../http/problem.js';
import { readFileLink } from './file-links.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { showsInPlace } from './file-types.rules.js';
import { type ContentRow, readContent } from './files.queries.js';
import { contentKey } from './store-content.js';

@ApiTags('files')
@Controller('files/content')
export class FileContentController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** The bytes of a file, for whoever holds a link that has not run out; links stand in the answer of `GET /files`. */
  @Public()
  @Get(':token')
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async read(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const link = readFileLink(this.config.vault, token);
    if (!link) throw refuse('not_found');
    const actor = systemActor(link.merchantId, 'file link');
    const content = await this.db.tx(actor, (tx) => readContent(tx, link.fileId));
    const isOriginal = link.variant === 'original';
    if (!isOriginal && !content.thumbnails.includes(Number(link.variant))) throw refuse('not_found');
    const bytes = await this.store.read(contentKey(content.storedAs, link.variant));
    if (isOriginal) void reply.header('content-length', content.bytes);
    void reply.headers(headersOf(content, isOriginal, link.secondsLeft));
    await reply.send(bytes);
  }
}

/** A stored file is someone else's text: it runs nothing, is taken for nothing but what we say, and is kept by no shared cache. */
function headersOf(content: ContentRow, isOriginal: boolean, secondsLeft: number): Record<string, string> {
  const way = showsInPlace(content.mediaType) ? 'inline' : 'attachment';
  const plain = content.name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return {
    'content-type': isOriginal ? withCharset(content.mediaType) : 'image/webp',
    'content-disposition': `${way}; filename="${plain}"; filename*=UTF-8''${encodeName(content.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': `private, max-age=${secondsLeft}`,
    etag: `"${content.sha256.slice(0, 32)}"`,
  };
}

const withCharset = (mediaType: string): string =>
  mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;

/** RFC 5987 leaves fewer characters as they are than URLs do. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
