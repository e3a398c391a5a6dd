import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { listMembers } from '../directory/merchants.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import type { Right } from './authority.js';
import { effectiveAuthority, pathsOf } from './effective.rules.js';
import { authorityIn, readAssignments, readRoles } from './load-authority.js';
import {
  EffectiveRightsDto,
  ExplainQueryDto,
  ExplanationDto,
  MemberDto,
  MemberListDto,
  RightDto,
  RolesGivenDto,
} from './members.dto.js';
import { removeMember } from './remove-member.js';
import { setRoles } from './set-roles.js';

@ApiTags('access')
@Controller('members')
export class MembersController {
  constructor(private readonly db: Database) {}

  /** The people of the merchant with their roles, by name. */
  @Can('access:read')
  @Get()
  async list(@Acting() actor: Actor): Promise<MemberListDto> {
    return { items: await this.db.tx(actor, (tx) => membersOf(tx, actor.merchantId)) };
  }

  /** What a person may do, all their roles taken together. */
  @Can('access:read')
  @Get(':id/rights')
  async rights(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<EffectiveRightsDto> {
    const { rights } = await this.db.tx(actor, (tx) => authorityIn(tx, id));
    return { items: [...rights].map(([permission, right]) => rightOf(permission, right)) };
  }

  /** Why a person may do something, or that nothing lets them. */
  @Can('access:read')
  @Get(':id/explanation')
  explain(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() { permission }: ExplainQueryDto,
  ): Promise<ExplanationDto> {
    return this.db.tx(actor, async (tx) => {
      const roles = await readRoles(tx);
      const assignments = (await readAssignments(tx, [id])).get(id)!;
      const right = effectiveAuthority(roles, assignments).rights.get(permission);
      const paths = pathsOf(roles, assignments).filter(({ grant }) => grant.permission === permission);
      return {
        permission,
        right: right ? rightOf(permission, right) : null,
        paths: paths.map(({ grant, scope, roleIds }) => ({
          ...rightOf(permission, { ...grant, scope }),
          roleIds: [...roleIds],
        })),
      };
    });
  }

  /** Gives a person exactly these roles. */
  @Can('access:manage')
  @Put(':id/roles')
  async setRoles(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { roles }: RolesGivenDto,
  ): Promise<MemberDto> {
    return this.db.tx(actor, async (tx) => {
      await memberOf(tx, actor.merchantId, id);
      const given = roles.map(({ roleId, shopIds = null, warehouseIds = null }) => ({ roleId, shopIds, warehouseIds }));
      await setRoles(tx, actor, { kind: 'user', id }, given);
      return memberOf(tx, actor.merchantId, id);
    });
  }

  /** Takes a person out of the merchant: their roles and sessions there end at once, what they did stays. */
  @Can('access:manage')
  @Delete(':id')
  @HttpCode(204)
  async remove(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    await this.db.tx(actor, (tx) => removeMember(tx, actor, id));
  }
}

async function membersOf(tx: Tx, merchantId: string): Promise<MemberDto[]> {
  const members = await listMembers(tx, merchantId);
  const roles = await readAssignments(
    tx,
    members.map(({ id }) => id),
  );
  return members.map((member) => ({
    ...member,
    roles: roles.get(member.id)!.map(({ roleId, scope }) => ({ roleId, ...listsOf(scope) })),
  }));
}

async function memberOf(tx: Tx, merchantId: string, id: string): Promise<MemberDto> {
  const member = (await membersOf(tx, merchantId)).find((one) => one.id === id);
  if (!member) throw refuse('not_found');
  return member;
}

const listsOf = ({ shopIds, warehouseIds }: Right['scope']): Pick<RightDto, 'shopIds' | 'warehouseIds'> => ({
  shopIds: shopIds && [...shopIds],
  warehouseIds: warehouseIds && [...warehouseIds],
});

const rightOf = (permission: string, { level, limitMinor, ownOnly, scope }: Right): RightDto => ({
  permission,
  level,
  limitMinor,
  ownOnly,
  ...listsOf(scope),
});
