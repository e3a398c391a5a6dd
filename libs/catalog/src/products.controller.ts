import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  type Config,
  CONFIG,
  Database,
  ExpectedVersion,
  fileLink,
  IdempotencyClaim,
  offeredTo,
  once,
  sendAnswer,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { createProducts } from './create-products.js';
import { editProduct } from './edit-product.js';
import { merchantCurrency } from './merchant-currency.js';
import { NewProductDto, ProductChangeDto, ProductDto, ProductPageDto, ProductsQueryDto } from './products.dto.js';
import { listProducts, readProduct } from './products.queries.js';

@ApiTags('products')
@Controller('products')
export class ProductsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Products by name or by last change, filtered and searched. */
  @Can('catalog:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() query: ProductsQueryDto): Promise<ProductPageDto> {
    const page = await this.db.tx(actor, (tx) => listProducts(tx, query, offeredTo(actor)));
    const link = (fileId: string): string =>
      fileLink(this.config.vault, { merchantId: actor.merchantId, fileId, variant: '256' });
    return {
      ...page,
      items: page.items.map(({ imageFileId, ...row }) => ({ ...row, thumbnailUrl: imageFileId && link(imageFileId) })),
    };
  }

  /** One product with all its variants. */
  @Can('catalog:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProductDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readProduct(tx, id, offeredTo(actor))));
  }

  /** Creates a product with its variants. */
  @Can('catalog:write', 'product')
  @ApiCreatedResponse({ type: ProductDto })
  @Post()
  async create(
    @Acting() actor: Actor,
    @Body() input: NewProductDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const currency = await merchantCurrency(this.db, actor);
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 201, async () => {
          const [created] = await createProducts(tx, actor, { currency, products: [{ ...input, pointer: '' }] });
          return readProduct(tx, created!.id, offeredTo(actor));
        }),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Changes a product: variants with an id are changed, variants without are added. */
  @Can('catalog:write', 'product')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: ProductChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProductDto> {
    const currency = await merchantCurrency(this.db, actor);
    const product = await this.db.tx(actor, async (tx) => {
      await editProduct(tx, actor, { id, version, change, currency });
      return readProduct(tx, id, offeredTo(actor));
    });
    return withEtag(reply, product);
  }
}
