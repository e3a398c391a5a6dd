import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, type Claim, Database, IdempotencyClaim, once, sendAnswer } from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { nameShippedSerials } from './name-shipped-serials.js';
import { ShippedSerialsDto, ShippedSerialsNotedDto } from './shipped-serials.dto.js';

@ApiTags('serials')
@Controller('serials/shipments')
export class ShippedSerialsController {
  constructor(private readonly db: Database) {}

  /** Notes which units went with an order, by their serial numbers, once it is packed. */
  @Can('fulfilment:execute')
  @ApiCreatedResponse({ type: ShippedSerialsNotedDto })
  @Post()
  async name(
    @Acting() actor: Actor,
    @Body() input: ShippedSerialsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => nameShippedSerials(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }
}
