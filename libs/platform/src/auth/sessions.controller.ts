import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Database } from '../db/database.js';
import { endOtherSessions, endSessionById, listSessions } from '../directory/sessions.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { SessionListDto } from './auth.dto.js';
import { SignedIn } from './can.decorator.js';

@ApiTags('auth')
@Controller('auth/sessions')
export class SessionsController {
  constructor(private readonly db: Database) {}

  /** Where the caller is signed in, at every merchant of theirs. */
  @SignedIn()
  @Get()
  async list(@Req() request: FastifyRequest): Promise<SessionListDto> {
    const { userId, tokenHash } = sessionOf(request);
    return { items: await listSessions(this.db, userId, tokenHash) };
  }

  /** Ends one of them: its next request is refused. */
  @SignedIn()
  @Delete(':id')
  @HttpCode(204)
  async end(@Param('id', UuidParam) id: string, @Req() request: FastifyRequest): Promise<void> {
    if (!(await endSessionById(this.db, sessionOf(request).userId, id))) throw refuse('not_found');
  }

  /** Ends all but the one that asks. */
  @SignedIn()
  @Delete()
  @HttpCode(204)
  async endOthers(@Req() request: FastifyRequest): Promise<void> {
    const { userId, tokenHash } = sessionOf(request);
    await endOtherSessions(this.db, userId, tokenHash);
  }
}

/** An API key has no sessions. */
function sessionOf(request: FastifyRequest): NonNullable<FastifyRequest['session']> {
  if (!request.session) throw refuse('not_signed_in');
  return request.session;
}
