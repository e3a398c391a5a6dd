import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readAssignments } from '../access/load-authority.js';
import { setRoles } from '../access/set-roles.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { type ApiKeyRow, createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '../directory/api-keys.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { UuidParam } from '../http/uuid-param.js';
import { isAddressOrNetwork } from './addresses.js';
import { ApiKeyDto, ApiKeyListDto, CreatedApiKeyDto, NewApiKeyDto, RotateApiKeyDto } from './api-keys.dto.js';
import { Authentication } from './authenticate.js';
import { Acting, Can } from './can.decorator.js';
import { issueApiKey, issueApiSecret } from './issue-api-key.js';

@ApiTags('api keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly db: Database,
    private readonly authentication: Authentication,
  ) {}

  /** The merchant's keys, newest first; secrets are never shown again. */
  @Can('access:manage')
  @Get()
  async list(@Acting() actor: Actor): Promise<ApiKeyListDto> {
    return { items: await this.keysOf(actor) };
  }

  /** Makes a key for a program. The answer holds its secret, this once. */
  @Can('access:manage', null)
  @Post()
  async create(@Acting() actor: Actor, @Body() input: NewApiKeyDto): Promise<CreatedApiKeyDto> {
    if (actor.kind !== 'user') throw refuse('forbidden', { permission: 'access:manage' });
    refuseAddresses(input.addresses ?? []);
    const { roles, expiresAt, ...wishes } = input;
    if (expiresAt && Date.parse(expiresAt) <= Date.now())
      throw refuse('invalid', {}, [{ pointer: '/expiresAt', code: 'in_past' }]);
    const { secret, row } = issueApiKey(actor.merchantId, actor.id, {
      ...wishes,
      expiresAt: expiresAt ? new Date(expiresAt) : null,
    });
    const given = roles.map(({ roleId, shopIds = null, warehouseIds = null }) => ({ roleId, shopIds, warehouseIds }));
    await this.db.tx(actor, async (tx) => {
      await createApiKey(tx, row);
      await setRoles(tx, actor, { kind: 'key', id: row.id }, given);
      await emit(tx, actor, {
        type: 'api_key.created',
        subjectId: row.id,
        subjectVersion: 1,
        payload: { name: row.name },
      });
    });
    return { ...(await this.keyOf(actor, row.id)), secret };
  }

  /** Gives a key a second secret, shown this once; the first works on for some hours. A third must wait until then. */
  @Can('access:manage', null)
  @Post(':id/rotate')
  @HttpCode(200)
  async rotate(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { overlapHours }: RotateApiKeyDto,
  ): Promise<CreatedApiKeyDto> {
    if (actor.kind !== 'user') throw refuse('forbidden', { permission: 'access:manage' });
    const { secret, stored } = issueApiSecret();
    await this.db.tx(actor, async (tx) => {
      await rotateApiKey(tx, actor.merchantId, id, stored, overlapHours);
      await emit(tx, actor, { type: 'api_key.rotated', subjectId: id, subjectVersion: 1, payload: { overlapHours } });
    });
    this.authentication.forgetKeys();
    return { ...(await this.keyOf(actor, id)), secret };
  }

  /** Revokes a key with all its secrets: this process refuses it at once, others within a second. */
  @Can('access:manage')
  @Delete(':id')
  @HttpCode(204)
  async revoke(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      if (!(await revokeApiKey(tx, actor.merchantId, id))) throw refuse('not_found');
      await emit(tx, actor, { type: 'api_key.revoked', subjectId: id, subjectVersion: 1, payload: {} });
    });
    this.authentication.forgetKeys();
  }

  private keysOf(actor: Actor): Promise<ApiKeyDto[]> {
    return this.db.tx(actor, async (tx) => {
      const keys = await listApiKeys(tx, actor.merchantId);
      const roles = await readAssignments(
        tx,
        keys.map(({ id }) => id),
      );
      return keys.map((key: ApiKeyRow) => ({
        ...key,
        roles: roles.get(key.id)!.map(({ roleId, scope }) => ({
          roleId,
          shopIds: scope.shopIds && [...scope.shopIds],
          warehouseIds: scope.warehouseIds && [...scope.warehouseIds],
        })),
      }));
    });
  }

  private async keyOf(actor: Actor, id: string): Promise<ApiKeyDto> {
    return (await this.keysOf(actor)).find((key) => key.id === id)!;
  }
}

function refuseAddresses(addresses: readonly string[]): void {
  const errors = addresses.flatMap((address, n) =>
    isAddressOrNetwork(address) ? [] : [{ pointer: `/addresses/${n}`, code: 'address_invalid' }],
  );
  if (errors.length > 0) throw refuse('address_invalid', {}, errors);
}
