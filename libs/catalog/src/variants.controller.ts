import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, Database } from '@zhanggui/platform';
import { VariantHitsDto, VariantsQueryDto } from './variants.dto.js';
import { searchVariants } from './variants.queries.js';

@ApiTags('products')
@Controller('variants')
export class VariantsController {
  constructor(private readonly db: Database) {}

  /** Active variants to pick from: by words while typing, or by their exact SKU. */
  @Can('catalog:read')
  @Get()
  async search(@Acting() actor: Actor, @Query() query: VariantsQueryDto): Promise<VariantHitsDto> {
    return { items: await this.db.tx(actor, (tx) => searchVariants(tx, query)) };
  }
}
