import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, Database, UuidParam } from '@zhanggui/platform';
import { readLayers } from './layers.queries.js';
import { LayersDto, LayersQueryDto, ValuePageDto, ValueQueryDto } from './value.dto.js';
import { stockValue } from './value.queries.js';

@ApiTags('stock')
@Controller('stock')
export class ValueController {
  constructor(private readonly db: Database) {}

  /** What stock was worth at a moment, by SKU, warehouse or category. */
  @Can('costs:read')
  @Get('value')
  value(@Acting() actor: Actor, @Query() query: ValueQueryDto): Promise<ValuePageDto> {
    return this.db.tx(actor, (tx) => stockValue(tx, query, new Date()));
  }

  /** Of which receipts the units of a variant are, first in, first out. */
  @Can('costs:read')
  @Get(':variantId/layers')
  layers(
    @Acting() actor: Actor,
    @Param('variantId', UuidParam) variantId: string,
    @Query() query: LayersQueryDto,
  ): Promise<LayersDto> {
    return this.db.tx(actor, (tx) => readLayers(tx, variantId, query, new Date()));
  }
}
