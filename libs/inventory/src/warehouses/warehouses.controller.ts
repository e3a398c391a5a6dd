import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  once,
  sendAnswer,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { editWarehouse } from './edit-warehouse.js';
import { openWarehouse } from './open-warehouse.js';
import { Warehouse } from './warehouse.entity.js';
import { NewWarehouseDto, WarehouseChangeDto, WarehouseDto, WarehouseListDto } from './warehouses.dto.js';

@ApiTags('warehouses')
@Controller('warehouses')
export class WarehousesController {
  constructor(private readonly db: Database) {}

  /** The merchant's warehouses, by code. */
  @Can('inventory:read')
  @Get()
  async list(@Acting() actor: Actor): Promise<WarehouseListDto> {
    return { items: await this.db.tx(actor, (tx) => tx.find(Warehouse, { order: { code: 'ASC' } })) };
  }

  /** Opens a warehouse, empty and active. */
  @Can('warehouses:write', 'warehouse')
  @ApiCreatedResponse({ type: WarehouseDto })
  @Post()
  async open(
    @Acting() actor: Actor,
    @Body() input: NewWarehouseDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => openWarehouse(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Renames a warehouse or takes it out of use. */
  @Can('warehouses:write', 'warehouse')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: WarehouseChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WarehouseDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => editWarehouse(tx, actor, { id, version, change })));
  }
}
