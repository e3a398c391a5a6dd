import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { requireEverywhere } from '../access/own-authority.js';
import { Acting, Can, SignedIn } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { sendAnswer } from '../http/answer.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { UuidParam } from '../http/uuid-param.js';
import { arrangeCustomFields } from './arrange-custom-fields.js';
import { createCustomField } from './create-custom-field.js';
import {
  ArrangeCustomFieldsDto,
  CustomFieldChangeDto,
  CustomFieldDto,
  CustomFieldListDto,
  NewCustomFieldDto,
} from './custom-fields.dto.js';
import { listCustomFields } from './custom-fields.queries.js';
import { customSubjects } from './custom-subjects.js';
import { deleteCustomField } from './delete-custom-field.js';
import { editCustomField } from './edit-custom-field.js';

@ApiTags('custom-fields')
@Controller('custom-fields')
export class CustomFieldsController {
  constructor(private readonly db: Database) {}

  /** Every field that the merchant has added, by subject and in the order of the forms; archived ones too. */
  @SignedIn()
  @Get()
  async list(@Acting() actor: Actor): Promise<CustomFieldListDto> {
    return { items: await this.db.tx(actor, (tx) => listCustomFields(tx)), subjects: customSubjects() };
  }

  /** Adds a field. */
  @Can('customfields:write', null)
  @ApiCreatedResponse({ type: CustomFieldDto })
  @Post()
  async create(
    @Acting() actor: Actor,
    @Body() input: NewCustomFieldDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    requireEverywhere(actor);
    const work = (tx: Tx): Promise<CustomFieldDto> => createCustomField(tx, actor, input);
    return sendAnswer(
      reply,
      await this.db.tx(actor, (tx) => once(tx, claim, 201, () => work(tx)), { idempotent: true }),
    );
  }

  /** Puts the fields of a subject into an order. */
  @Can('customfields:write', null)
  @Put('order')
  async arrange(@Acting() actor: Actor, @Body() input: ArrangeCustomFieldsDto): Promise<CustomFieldListDto> {
    requireEverywhere(actor);
    const items = await this.db.tx(actor, async (tx) => {
      await arrangeCustomFields(tx, actor, input);
      return listCustomFields(tx);
    });
    return { items, subjects: customSubjects() };
  }

  /** Changes a field, archives it or brings it back. */
  @Can('customfields:write', null)
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: CustomFieldChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CustomFieldDto> {
    requireEverywhere(actor);
    return withEtag(reply, await this.db.tx(actor, (tx) => editCustomField(tx, actor, { id, version, change })));
  }

  /** Deletes an archived field that no record holds a value of. */
  @Can('customfields:write', null)
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    requireEverywhere(actor);
    await this.db.tx(actor, (tx) => deleteCustomField(tx, actor, { id, version }));
  }
}
