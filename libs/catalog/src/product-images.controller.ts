import { Body, Controller, Get, Inject, Param, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Config,
  CONFIG,
  Database,
  ExpectedVersion,
  fileLink,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { arrangeProductImages } from './arrange-product-images.js';
import { ProductImagesChangeDto, ProductImagesDto } from './product-images.dto.js';
import { readProductImages } from './product-images.queries.js';

@ApiTags('products')
@Controller('products/:id/images')
export class ProductImagesController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A product's pictures in their order, with links for the next 15 minutes. */
  @Can('catalog:read')
  @Get()
  async list(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProductImagesDto> {
    return withEtag(reply, this.linked(actor, await this.db.tx(actor, (tx) => readProductImages(tx, id))));
  }

  /** Sets a product's pictures and their order; the version is the product's. Pictures taken out are deleted. */
  @Can('catalog:write')
  @Patch()
  async arrange(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { images }: ProductImagesChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProductImagesDto> {
    const now = await this.db.tx(actor, async (tx) => {
      await arrangeProductImages(tx, actor, { id, version, images });
      return readProductImages(tx, id);
    });
    return withEtag(reply, this.linked(actor, now));
  }

  private linked(
    { merchantId }: Actor,
    { items, version }: Awaited<ReturnType<typeof readProductImages>>,
  ): ProductImagesDto {
    const { vault } = this.config;
    return {
      version,
      items: items.map((image) => ({
        ...image,
        url: fileLink(vault, { merchantId, fileId: image.fileId, variant: 'original' }),
        previewUrl: fileLink(vault, { merchantId, fileId: image.fileId, variant: '1024' }),
        thumbnailUrl: fileLink(vault, { merchantId, fileId: image.fileId, variant: '256' }),
      })),
    };
  }
}
