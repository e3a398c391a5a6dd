import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  Database,
  ExpectedVersion,
  requireEverywhere,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { AllocationDto, SetAllocationDto, TriedAllocationDto, TryAllocationDto } from './allocation.dto.js';
import { readAllocation } from './allocation.queries.js';
import { setAllocation } from './set-allocation.js';
import { tryAllocation } from './try-allocation.js';

@ApiTags('allocation')
@Controller('allocation')
export class AllocationController {
  constructor(private readonly db: Database) {}

  /** Tries on an order, existing or not, which warehouses a shop's rule would choose, and explains why; reserves nothing. */
  @Can('orders:read')
  @Post('dry-run')
  @HttpCode(200)
  dryRun(@Acting() actor: Actor, @Body() input: TryAllocationDto): Promise<TriedAllocationDto> {
    return this.db.tx(actor, (tx) => tryAllocation(tx, input));
  }

  /** From which warehouses orders of a shop leave, and how they are chosen. */
  @Can('shops:read')
  @Get(':shopId')
  async read(
    @Acting() actor: Actor,
    @Param('shopId', UuidParam) shopId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AllocationDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readAllocation(tx, shopId)));
  }

  /** Sets both; orders that are placed from now on go by it. Version 0 where nothing is set yet. */
  @Can('shops:write', null)
  @Put(':shopId')
  async set(
    @Acting() actor: Actor,
    @Param('shopId', UuidParam) shopId: string,
    @ExpectedVersion() version: number,
    @Body() input: SetAllocationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AllocationDto> {
    requireEverywhere(actor);
    return this.db.tx(actor, async (tx) => {
      await setAllocation(tx, actor, { shopId, version, input });
      return withEtag(reply, await readAllocation(tx, shopId));
    });
  }
}
