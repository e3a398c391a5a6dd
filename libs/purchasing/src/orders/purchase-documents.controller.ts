import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  attachment,
  CallerLanguage,
  Can,
  type Claim,
  type Config,
  CONFIG,
  Database,
  IdempotencyClaim,
  type Language,
  once,
  refuse,
  sendAnswer,
  UuidParam,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { MAIL_PURCHASE, mailPurchaseOrder } from './mail-purchase-order.js';
import { printPurchaseOrder, readPrintFacts } from './print-purchase-order.js';
import { MailPurchaseOrderDto, PurchaseDocumentQueryDto } from './purchase-orders.dto.js';
import { MailAskedDto } from './purchase-views.dto.js';

@ApiTags('purchase-orders')
@Controller('purchase-orders/:id')
export class PurchaseDocumentsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The order as a PDF for its supplier, in the language asked for. */
  @Can('purchasing:read')
  @Get('document')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() query: PurchaseDocumentQueryDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const facts = await this.db.tx(actor, (tx) => readPrintFacts(tx, actor, id));
    const pdf = await printPurchaseOrder(facts, query.language ?? language);
    void reply
      .header('content-type', 'application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', attachment(`${facts.order.number}.pdf`));
    return pdf;
  }

  /** Mails the order as a PDF to the supplier's contact. */
  @Can('purchasing:write', 'purchase_order')
  @Post('mail')
  @HttpCode(200)
  @ApiOkResponse({ type: MailAskedDto })
  async mail(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { contactId, message, language }: MailPurchaseOrderDto,
    @CallerLanguage() callers: Language,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { mail, vault } = this.config;
    const sealedMessage = message?.trim() ? vault.seal(message.trim(), MAIL_PURCHASE) : null;
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 200, async () => {
          await mailPurchaseOrder(tx, actor, {
            id,
            contactId: contactId ?? null,
            language: language ?? callers,
            sealedMessage,
          });
          if (!mail) throw refuse('mail_off');
          return { queued: true };
        }),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }
}
