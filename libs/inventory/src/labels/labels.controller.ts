import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, CallerLanguage, Can, Database, type Language, UuidParam } from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { answerPrinted } from './answer-printed.js';
import { ArticleLabelsDto, BinLabelsDto, InboundLabelsDto } from './labels.dto.js';
import { readArticleLabels, readBinLabels, readInboundLabels } from './labels.queries.js';
import { printArticleLabels, printBinLabels } from './print-labels.js';

/** Labels change nothing: what is read is drawn once the transaction has ended. */
@ApiTags('labels')
@Controller()
export class LabelsController {
  constructor(private readonly db: Database) {}

  /** Labels of articles or of their lots, up to 2,000: name, SKU, price on demand, and a code that scanners read. */
  @Can('inventory:read')
  @Post('labels/articles')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async articles(
    @Acting() actor: Actor,
    @Body() input: ArticleLabelsDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | string> {
    const labels = await this.db.tx(actor, (tx) => readArticleLabels(tx, input.lines));
    return answerPrinted(reply, await printArticleLabels(labels, input, language), 'labels.pdf');
  }

  /** Labels of bins, up to 2,000. */
  @Can('inventory:read')
  @Post('labels/bins')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bins(
    @Acting() actor: Actor,
    @Body() input: BinLabelsDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | string> {
    const labels = await this.db.tx(actor, (tx) => readBinLabels(tx, input.binIds));
    return answerPrinted(reply, await printBinLabels(labels, input, language), 'bins.pdf');
  }

  /** Labels of what a delivery brought: one for each accepted unit, or one for each line and lot. */
  @Can('inventory:read')
  @Post('inbound/:id/labels')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async inbound(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: InboundLabelsDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | string> {
    const labels = await this.db.tx(actor, (tx) => readInboundLabels(tx, { id, ...input }));
    return answerPrinted(reply, await printArticleLabels(labels, input, language), 'labels.pdf');
  }
}
