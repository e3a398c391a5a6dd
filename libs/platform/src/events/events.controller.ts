import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { requireEverywhere } from '../access/own-authority.js';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { EventListDto, EventsQueryDto } from './events.dto.js';
import { listEvents, withActorNames } from './events.queries.js';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly db: Database) {}

  /** Everything that happened, in one gap-free order, for who works for the whole merchant: read from where you stopped and you have missed nothing. */
  @Can('events:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() { after = 0, limit = 100 }: EventsQueryDto): Promise<EventListDto> {
    requireEverywhere(actor);
    const items = await withActorNames(this.db, await this.db.tx(actor, (tx) => listEvents(tx, after, limit)));
    return { items, nextAfter: items.at(-1)?.seq ?? after };
  }
}
