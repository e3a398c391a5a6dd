import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../../auth/can.decorator.js';
import { CONFIG, type Config } from '../../config.js';
import type { Actor } from '../../db/actor.js';
import { Database } from '../../db/database.js';
import { eventGroups } from '../../events/event-types.js';
import { sendAnswer } from '../../http/answer.js';
import { CallerLanguage } from '../../http/caller-language.js';
import { ExpectedVersion, withEtag } from '../../http/etag.js';
import { type Claim, IdempotencyClaim, once, type StoredAnswer } from '../../http/idempotency.js';
import type { Language } from '../../http/messages.js';
import { UuidParam } from '../../http/uuid-param.js';
import { checkEndpoint } from './check-endpoint.js';
import { createEndpoint } from './create-endpoint.js';
import { deleteEndpoint } from './delete-endpoint.js';
import { editEndpoint } from './edit-endpoint.js';
import {
  EventTypeListDto,
  NewWebhookEndpointDto,
  WebhookEndpointChangeDto,
  WebhookEndpointDto,
  WebhookEndpointListDto,
  WebhookEndpointWithSecretDto,
  WebhookSecretDto,
  WebhookTestDto,
} from './endpoints.dto.js';
import { listEndpoints, readEndpoint } from './endpoints.queries.js';
import { readSecret, revealSecret } from './reveal-secret.js';
import { rotateSecret } from './rotate-secret.js';
import { sendTest } from './send-test.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhookEndpointsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Every type of event there is, grouped as people know them, in the caller's language. */
  @Can('webhooks:read')
  @Get('event-types')
  eventTypes(@CallerLanguage() language: Language): EventTypeListDto {
    return {
      items: eventGroups().map(({ name, subjects, types }) => ({
        name: name[language],
        subjects,
        types: types.map(({ type, words }) => ({ type, description: words[language] })),
      })),
    };
  }

  /** The merchant's endpoints with their health, oldest first. */
  @Can('webhooks:read')
  @Get('endpoints')
  async list(@Acting() actor: Actor): Promise<WebhookEndpointListDto> {
    return { items: await this.db.tx(actor, listEndpoints) };
  }

  @Can('webhooks:read')
  @Get('endpoints/:id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readEndpoint(tx, id)));
  }

  /** Adds an endpoint. The answer holds its signing secret; `reveal-secret` shows it again. */
  @Can('webhooks:manage')
  @ApiCreatedResponse({ type: WebhookEndpointWithSecretDto })
  @Post('endpoints')
  async create(
    @Acting() actor: Actor,
    @Body() input: NewWebhookEndpointDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await checkEndpoint(input, this.config.webhooks);
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 201, async () => readEndpoint(tx, await createEndpoint(tx, actor, input, this.config.vault))),
      { idempotent: true },
    );
    return sendAnswer(reply, await this.withSecret(actor, answer));
  }

  /** Changes an endpoint, or switches it off and on. */
  @Can('webhooks:manage')
  @Patch('endpoints/:id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: WebhookEndpointChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointDto> {
    const { url, eventTypes } = change;
    await checkEndpoint({ ...(url && { url }), ...(eventTypes && { eventTypes }) }, this.config.webhooks);
    const endpoint = await this.db.tx(actor, async (tx) => {
      await editEndpoint(tx, actor, { id, version, change });
      return readEndpoint(tx, id);
    });
    return withEtag(reply, endpoint);
  }

  /** Deletes an endpoint with what waits for it and its log. */
  @Can('webhooks:manage')
  @Delete('endpoints/:id')
  @HttpCode(204)
  async remove(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => deleteEndpoint(tx, actor, { id, version }));
  }

  /** The signing secret in clear. That it was looked at is an event of its own. */
  @Can('webhooks:manage')
  @Post('endpoints/:id/reveal-secret')
  @HttpCode(200)
  async reveal(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<WebhookSecretDto> {
    return { secret: await this.db.tx(actor, (tx) => revealSecret(tx, actor, id, this.config.vault)) };
  }

  /** Makes another signing secret. It signs at once; the old one signs beside it for 24 hours. */
  @Can('webhooks:manage')
  @ApiOkResponse({ type: WebhookEndpointWithSecretDto })
  @Post('endpoints/:id/rotate-secret')
  @HttpCode(200)
  async rotate(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 200, async () => {
          await rotateSecret(tx, actor, id, this.config.vault);
          return readEndpoint(tx, id);
        }),
      { idempotent: true },
    );
    return sendAnswer(reply, await this.withSecret(actor, answer));
  }

  /** Sends an event `webhook.test` to this endpoint only. */
  @Can('webhooks:manage')
  @ApiAcceptedResponse({ type: WebhookTestDto })
  @Post('endpoints/:id/test')
  @HttpCode(202)
  async test(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 202, async () => ({ eventId: await sendTest(tx, actor, id) })),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** The stored answer is kept without the secret, which must not lie about in clear; it is put in when the answer goes out. */
  private async withSecret(actor: Actor, answer: StoredAnswer): Promise<StoredAnswer> {
    const endpoint = JSON.parse(answer.body) as { id: string };
    const { secret } = await this.db.tx(actor, (tx) => readSecret(tx, endpoint.id, this.config.vault));
    return { ...answer, body: JSON.stringify({ ...endpoint, secret }) };
  }
}
