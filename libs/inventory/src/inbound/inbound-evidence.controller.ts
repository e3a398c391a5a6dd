import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  type Config,
  CONFIG,
  Database,
  fileLink,
  IdempotencyClaim,
  once,
  sendAnswer,
  type Tx,
  UuidParam,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import {
  AddPhotosDto,
  InboundPhotoListDto,
  InboundSerialListDto,
  NamedSerialsDto,
  NameSerialsDto,
} from './inbound-evidence.dto.js';
import { addInboundPhotos, readInboundPhotos, removeInboundPhoto } from './inbound-photos.js';
import { readInboundSerials } from './inbound.queries.js';
import { nameSerials } from './name-serials.js';

/** What shows how units of a delivery were: their serial numbers and their pictures. */
@ApiTags('inbound')
@Controller('inbound/:id')
export class InboundEvidenceController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Serial numbers that were scanned at this delivery, up to ten thousand. */
  @Can('inventory:read')
  @Get('serials')
  async serials(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<InboundSerialListDto> {
    return { items: await this.db.tx(actor, (tx) => readInboundSerials(tx, id)) };
  }

  /** Gives accepted units their serial numbers, or strikes out wrong ones; how many were counted stays. */
  @Can('inventory:receive', 'inbound')
  @ApiCreatedResponse({ type: NamedSerialsDto })
  @Post('serials')
  async name(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: NameSerialsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, () => nameSerials(tx, actor, { id, ...input })),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Pictures of units that were rejected and of inspections. */
  @Can('inventory:read')
  @Get('photos')
  photos(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<InboundPhotoListDto> {
    return this.linked(actor, id);
  }

  /** Adds pictures to a scan or an inspection; adding one again changes nothing. */
  @Can('inventory:receive', 'inbound')
  @HttpCode(200)
  @Post('photos')
  addPhotos(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: AddPhotosDto,
  ): Promise<InboundPhotoListDto> {
    return this.linked(actor, id, (tx) => addInboundPhotos(tx, actor, { id, ...input }));
  }

  /** Takes a picture away while the delivery is not posted. */
  @Can('inventory:receive', 'inbound')
  @HttpCode(204)
  @Delete('photos/:fileId')
  removePhoto(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Param('fileId', UuidParam) fileId: string,
  ): Promise<void> {
    return this.db.tx(actor, (tx) => removeInboundPhoto(tx, actor, { id, fileId }));
  }

  private async linked(actor: Actor, id: string, before?: (tx: Tx) => Promise<void>): Promise<InboundPhotoListDto> {
    const photos = await this.db.tx(actor, async (tx) => {
      await before?.(tx);
      return readInboundPhotos(tx, id);
    });
    const { vault } = this.config;
    const link = (fileId: string, variant: 'original' | '256' | '1024'): string =>
      fileLink(vault, { merchantId: actor.merchantId, fileId, variant });
    return {
      items: photos.map((photo) => ({
        ...photo,
        url: link(photo.fileId, 'original'),
        thumbnailUrl: link(photo.fileId, '256'),
        previewUrl: link(photo.fileId, '1024'),
      })),
    };
  }
}
