import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { isRead, MONEY_PERMISSIONS, OWNED_PERMISSIONS, PERMISSIONS } from '@zhanggui/shared';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { sendAnswer } from '../http/answer.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { type Claim, IdempotencyClaim, once } from '../http/idempotency.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { createRole } from './create-role.js';
import { deleteRole } from './delete-role.js';
import { editRole } from './edit-role.js';
import { readPlaces } from './places.js';
import { NewRoleDto, PermissionCatalogueDto, RoleChangeDto, RoleDto, RoleListDto } from './roles.dto.js';
import { listRoles, readRole } from './roles.queries.js';

@ApiTags('access')
@Controller('roles')
export class RolesController {
  constructor(private readonly db: Database) {}

  /** Every role with what it grants and is composed of. */
  @Can('access:read')
  @Get()
  async list(@Acting() actor: Actor): Promise<RoleListDto> {
    return { items: await this.db.tx(actor, listRoles) };
  }

  /** What can be granted, and the shops and warehouses to which a role can be limited. */
  @Can('access:read')
  @Get('permissions')
  async permissions(@Acting() actor: Actor): Promise<PermissionCatalogueDto> {
    const permissions = PERMISSIONS.map((permission) => ({
      permission,
      read: isRead(permission),
      money: MONEY_PERMISSIONS.has(permission),
      owned: OWNED_PERMISSIONS.has(permission),
    }));
    return { permissions, ...(await this.db.tx(actor, readPlaces)) };
  }

  @Can('access:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoleDto> {
    const role = await this.db.tx(actor, (tx) => readRole(tx, id));
    if (!role) throw refuse('not_found');
    return withEtag(reply, role);
  }

  /** Makes a role of the merchant's own. */
  @Can('access:manage', 'role')
  @Post()
  @ApiCreatedResponse({ type: RoleDto })
  async create(
    @Acting() actor: Actor,
    @IdempotencyClaim() claim: Claim,
    @Body() input: NewRoleDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, async () => (await readRole(tx, await createRole(tx, actor, input)))!),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Changes names, grants or parts. */
  @Can('access:manage', 'role')
  @Patch(':id')
  edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() input: RoleChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoleDto> {
    return this.db.tx(actor, async (tx) => {
      await editRole(tx, actor, { id, version, ...input });
      return withEtag(reply, (await readRole(tx, id))!);
    });
  }

  /** Deletes a role of the merchant's own that nobody has. */
  @Can('access:manage', 'role')
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => deleteRole(tx, actor, { id, version }));
  }
}
