import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { GRIDS } from '@zhanggui/shared';
import type { FastifyReply } from 'fastify';
import { Acting, Can, SignedIn } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { sendAnswer } from '../http/answer.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { createView } from './create-view.js';
import { deleteView } from './delete-view.js';
import { editView } from './edit-view.js';
import { restoreView } from './restore-view.js';
import {
  GridSettingChangeDto,
  GridSettingDto,
  NewSavedViewDto,
  SavedViewChangeDto,
  SavedViewDto,
  SavedViewListDto,
  SavedViewsQueryDto,
  ViewAudienceListDto,
} from './saved-views.dto.js';
import { setGridSetting } from './set-grid-setting.js';
import { listAudience, listViews, readGridSetting, shapeView } from './views.queries.js';

@ApiTags('saved views')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly db: Database) {}

  /** Views of a list: one's own and those that others share, and how one arranged the list. */
  @SignedIn()
  @Get()
  list(@Acting() actor: Actor, @Query() { screen }: SavedViewsQueryDto): Promise<SavedViewListDto> {
    return this.db.tx(actor, async (tx) => ({
      items: await listViews(tx, actor, screen),
      setting: await readGridSetting(tx, actor, screen),
    }));
  }

  /** The roles that a view can be shared with. */
  @Can('views:share', null)
  @Get('audience')
  async audience(@Acting() actor: Actor): Promise<ViewAudienceListDto> {
    return { items: await this.db.tx(actor, listAudience) };
  }

  /** Notes one's own layout of a list, which views one sees, in which order, and which opens first. */
  @SignedIn()
  @Patch('settings/:screen')
  arrange(
    @Acting() actor: Actor,
    @Param('screen') screen: string,
    @Body() change: GridSettingChangeDto,
  ): Promise<GridSettingDto> {
    if (!GRIDS.some((grid) => grid === screen)) throw refuse('grid_unknown');
    return this.db.tx(actor, async (tx) => {
      await setGridSetting(tx, actor, { screen, change });
      return readGridSetting(tx, actor, screen);
    });
  }

  /** Saves filters, sort, columns and density of a list under a name. */
  @Can('views:write', null)
  @Post()
  @ApiCreatedResponse({ type: SavedViewDto })
  async create(
    @Acting() actor: Actor,
    @Body() input: NewSavedViewDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, async () => shapeView(await createView(tx, actor, input), actor)),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Changes a view: one's own, or a shared one where one may share. */
  @Can('views:write', null)
  @Patch(':id')
  async change(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: SavedViewChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedViewDto> {
    const view = await this.db.tx(actor, (tx) => editView(tx, actor, { id, version, change }));
    return withEtag(reply, shapeView(view, actor));
  }

  /** Takes a view away; for thirty days it can be restored. */
  @Can('views:write', null)
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => deleteView(tx, actor, { id, version }));
  }

  /** Brings a deleted view back; one that is there stays. */
  @Can('views:write', null)
  @Post(':id/restore')
  @HttpCode(200)
  async restore(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<SavedViewDto> {
    return shapeView(await this.db.tx(actor, (tx) => restoreView(tx, actor, id)), actor);
  }
}
