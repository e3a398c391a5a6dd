import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { ExpectedVersion, staleOrGone, withEtag } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { SavedView } from './saved-view.entity.js';
import {
  NewSavedViewDto,
  SavedViewChangeDto,
  SavedViewDto,
  SavedViewListDto,
  SavedViewsQueryDto,
} from './saved-views.dto.js';

const MOST_BYTES = 8_192;

@ApiTags('saved views')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly db: Database) {}

  /** Views of a screen: one's own and those that others share. */
  @Can('views:write', null)
  @Get()
  async list(@Acting() actor: Actor, @Query() { screen }: SavedViewsQueryDto): Promise<SavedViewListDto> {
    const views = await this.db.tx(actor, (tx) =>
      tx.find(SavedView, {
        where: [
          { screen, userId: actor.id },
          { screen, shared: true },
        ],
        order: { id: 'ASC' },
      }),
    );
    return { items: views.map((view) => shape(view, actor)) };
  }

  @Can('views:write', null)
  @Post()
  async create(@Acting() actor: Actor, @Body() input: NewSavedViewDto): Promise<SavedViewDto> {
    refuseLarge(input.params);
    const view = { id: uuid7(), userId: actor.id, ...input, shared: input.shared ?? false, version: 1 };
    await this.db.tx(actor, (tx) => tx.insert(SavedView, view));
    return shape(view, actor);
  }

  @Can('views:write', null)
  @Patch(':id')
  async change(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() input: SavedViewChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedViewDto> {
    refuseLarge(input.params ?? {});
    return this.db.tx(actor, async (tx) => {
      const changed = await tx.update(
        SavedView,
        { id, userId: actor.id, version },
        { ...given(input), version: version + 1 },
      );
      const view = await mine(tx, actor, id);
      if (changed === 0 || !view) throw staleOrGone(view);
      return withEtag(reply, shape(view, actor));
    });
  }

  @Can('views:write', null)
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      const gone = await tx.delete(SavedView, { id, userId: actor.id, version });
      if (gone === 0) throw staleOrGone(await mine(tx, actor, id));
    });
  }
}

const mine = async (tx: Tx, actor: Actor, id: string): Promise<SavedView | undefined> =>
  (await tx.find(SavedView, { where: { id, userId: actor.id } }))[0];

const shape = ({ userId, ...view }: SavedView, actor: Actor): SavedViewDto => ({ ...view, mine: userId === actor.id });

function refuseLarge(params: Record<string, unknown>): void {
  if (JSON.stringify(params).length > MOST_BYTES)
    throw refuse('invalid', {}, [{ pointer: '/params', code: 'isLength' }]);
}

/** A field that is null is one that is not changed. */
const given = (input: SavedViewChangeDto): Partial<SavedView> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
