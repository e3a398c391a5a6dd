import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, Database } from '@zhanggui/platform';
import {
  ClearanceMarkedDto,
  ClearancePageDto,
  ClearanceQueryDto,
  ClearanceSummaryDto,
  MarkClearanceDto,
} from './clearance.dto.js';
import { listClearance, readClearanceSummary } from './clearance.queries.js';
import { markClearance } from './mark-clearance.js';

/** What lies too long or expires before it is sold, and what should be done with it. It is worked out with the plan. */
@ApiTags('clearance')
@Controller('clearance')
export class ClearanceController {
  constructor(private readonly db: Database) {}

  /** Goods that will not be sold in time, what binds most money first. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: ClearanceQueryDto): Promise<ClearancePageDto> {
    return this.db.tx(actor, (tx) => listClearance(tx, query, actor));
  }

  /** When it was worked out and how much money is bound. */
  @Can('inventory:read')
  @Get('summary')
  summary(@Acting() actor: Actor): Promise<ClearanceSummaryDto> {
    return this.db.tx(actor, (tx) => readClearanceSummary(tx, actor));
  }

  /** Takes lines on, puts them off until a day with a reason, or gives them back: all of them or none. */
  @Can('inventory:transfer', null)
  @Post('marks')
  @HttpCode(200)
  async mark(@Acting() actor: Actor, @Body() input: MarkClearanceDto): Promise<ClearanceMarkedDto> {
    return { lines: await this.db.tx(actor, (tx) => markClearance(tx, actor, input)) };
  }
}
