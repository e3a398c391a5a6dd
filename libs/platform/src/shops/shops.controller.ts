import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { requireEverywhere } from '../access/own-authority.js';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { sendAnswer } from '../http/answer.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { UuidParam } from '../http/uuid-param.js';
import { editShop } from './edit-shop.js';
import { openShop } from './open-shop.js';
import { Shop } from './shop.entity.js';
import { NewShopDto, ShopChangeDto, ShopDto, ShopListDto } from './shops.dto.js';

@ApiTags('shops')
@Controller('shops')
export class ShopsController {
  constructor(private readonly db: Database) {}

  /** The merchant's shops, by code. */
  @Can('shops:read')
  @Get()
  async list(@Acting() actor: Actor): Promise<ShopListDto> {
    return { items: await this.db.tx(actor, (tx) => tx.find(Shop, { order: { code: 'ASC' } })) };
  }

  /** Opens a shop. */
  @Can('shops:write', null)
  @ApiCreatedResponse({ type: ShopDto })
  @Post()
  async open(
    @Acting() actor: Actor,
    @Body() input: NewShopDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    requireEverywhere(actor);
    const work = (tx: Parameters<typeof openShop>[0]): Promise<ShopDto> => openShop(tx, actor, input);
    return sendAnswer(
      reply,
      await this.db.tx(actor, (tx) => once(tx, claim, 201, () => work(tx)), { idempotent: true }),
    );
  }

  /** Changes a shop, closes it or opens it again. */
  @Can('shops:write', null)
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: ShopChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShopDto> {
    requireEverywhere(actor);
    return withEtag(reply, await this.db.tx(actor, (tx) => editShop(tx, actor, { id, version, change })));
  }
}
