import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { createApiKey, listApiKeys, revokeApiKey } from '../directory/api-keys.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { issueApiKey } from './issue-api-key.js';
import { ApiKeyListDto, CreatedApiKeyDto, NewApiKeyDto } from './auth.dto.js';
import { Authentication } from './authenticate.js';
import { Acting, Can } from './can.decorator.js';

@ApiTags('api keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly db: Database,
    private readonly authentication: Authentication,
  ) {}

  /** The merchant's keys, newest first; secrets are never shown again. */
  @Can('access:manage')
  @Get()
  async list(@Acting() actor: Actor): Promise<ApiKeyListDto> {
    return { items: await listApiKeys(this.db, actor.merchantId) };
  }

  /** Makes a key for a program. The answer holds its secret, this once. */
  @Can('access:manage')
  @Post()
  async create(@Acting() actor: Actor, @Body() input: NewApiKeyDto): Promise<CreatedApiKeyDto> {
    if (actor.kind !== 'user') throw refuse('forbidden', { permission: 'access:manage' });
    const { secret, row } = issueApiKey(actor.merchantId, actor.id, input);
    await createApiKey(this.db, row);
    return {
      id: row.id,
      name: row.name,
      role: row.role,
      prefix: row.prefix,
      createdAt: new Date(),
      lastUsedAt: null,
      revokedAt: null,
      secret,
    };
  }

  /** Revokes a key: this process refuses it at once, others within a second. */
  @Can('access:manage')
  @Delete(':id')
  @HttpCode(204)
  async revoke(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    if (!(await revokeApiKey(this.db, actor.merchantId, id))) throw refuse('not_found');
    this.authentication.forgetKeys();
  }
}
