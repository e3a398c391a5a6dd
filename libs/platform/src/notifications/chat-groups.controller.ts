import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { sendAnswer } from '../http/answer.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { messageOf } from '../http/messages.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { ChatGroupChangeDto, ChatGroupDto, ChatGroupListDto, ChatTestDto, NewChatGroupDto } from './chat-groups.dto.js';
import { listChatGroups, readChatGroup, readSealedGroup } from './chat-groups.queries.js';
import { createChatGroup } from './create-chat-group.js';
import { deleteChatGroup } from './delete-chat-group.js';
import { editChatGroup } from './edit-chat-group.js';
import { postToChat } from './post-to-chat.js';
import { chatText } from './send-chat.js';

@ApiTags('notifications')
@Controller('chat-groups')
export class ChatGroupsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Chat groups that notifications go to, by name, and whether mail goes out at all. */
  @Can('access:manage')
  @Get()
  async list(@Acting() actor: Actor): Promise<ChatGroupListDto> {
    return { items: await this.db.tx(actor, listChatGroups), mailFrom: this.config.mail?.from ?? null };
  }

  /** Adds a chat group of WeCom, DingTalk, Feishu or Slack. */
  @Can('access:manage')
  @Post()
  @ApiCreatedResponse({ type: ChatGroupDto })
  async create(
    @Acting() actor: Actor,
    @Body() group: NewChatGroupDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 201, async () =>
          readChatGroup(tx, await createChatGroup(tx, actor, { group, settings: this.config })),
        ),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Changes a chat group; an address or secret that is not named stays. */
  @Can('access:manage')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: ChatGroupChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChatGroupDto> {
    const group = await this.db.tx(actor, async (tx) => {
      await editChatGroup(tx, actor, { id, version, change, settings: this.config });
      return readChatGroup(tx, id);
    });
    return withEtag(reply, group);
  }

  /** Takes a chat group away. */
  @Can('access:manage')
  @Delete(':id')
  @HttpCode(204)
  async remove(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    await this.db.tx(actor, (tx) => deleteChatGroup(tx, actor, id));
  }

  /** Sends a message to the group now and answers what its service said. */
  @Can('access:manage')
  @Post(':id/test')
  @HttpCode(200)
  async test(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ChatTestDto> {
    const group = await this.db.tx(actor, (tx) => readSealedGroup(tx, id));
    if (!group) throw refuse('not_found');
    const { language } = group;
    const words = { title: messageOf('chat_test', language, {}).detail, body: '' };
    const error = await postToChat(
      group,
      chatText(words, '/settings/notifications', language, this.config.publicUrl),
      this.config,
    );
    return { ok: error === null, error };
  }
}
