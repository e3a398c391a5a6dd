import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  offeredTo,
  once,
  sendAnswer,
  type Tx,
  UuidParam,
  withActorNames,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { merchantDay } from '../merchant-day.js';
import { createSuppliers } from './create-suppliers.js';
import { editSupplier } from './edit-supplier.js';
import { dropSuppliedProduct, setSuppliedProducts } from './set-supplied-products.js';
import {
  ContactChangeDto,
  CreatedDto,
  LogEntryInputDto,
  NewContactDto,
  NewSupplierDto,
  SetSuppliedProductsDto,
  SuppliedProductPageDto,
  SuppliedProductsQueryDto,
  SupplierChangeDto,
  SupplierDto,
  SupplierLogPageDto,
  SupplierLogQueryDto,
  SupplierPageDto,
  SuppliersQueryDto,
} from './suppliers.dto.js';
import { listLog, listSupplied, listSuppliers, readSupplier } from './suppliers.queries.js';
import { addContact, deleteContact, editContact } from './write-contacts.js';
import { followUp, logContact } from './write-log.js';

@ApiTags('suppliers')
@Controller()
export class SuppliersController {
  constructor(private readonly db: Database) {}

  /** Suppliers by name, by code or by last change, filtered and searched. */
  @Can('purchasing:read')
  @Get('suppliers')
  list(@Acting() actor: Actor, @Query() query: SuppliersQueryDto): Promise<SupplierPageDto> {
    return this.db.tx(actor, (tx) => listSuppliers(tx, query, actor.permissions));
  }

  /** One supplier with the people to ask there. */
  @Can('purchasing:read')
  @Get('suppliers/:id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SupplierDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readSupplier(tx, id, actor.permissions)));
  }

  /** Creates a supplier. */
  @Can('suppliers:write', 'supplier')
  @ApiCreatedResponse({ type: SupplierDto })
  @Post('suppliers')
  create(
    @Acting() actor: Actor,
    @Body() input: NewSupplierDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(actor, claim, reply, async (tx) => {
      const [made] = await createSuppliers(tx, actor, [{ ...input, pointer: '' }]);
      return readSupplier(tx, made!.id, offeredTo(actor));
    });
  }

  /** Changes a supplier's profile, terms or status. */
  @Can('suppliers:write', 'supplier')
  @Patch('suppliers/:id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: SupplierChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SupplierDto> {
    return this.db.tx(actor, async (tx) => {
      await editSupplier(tx, actor, { id, version, change });
      return withEtag(reply, await readSupplier(tx, id, actor.permissions));
    });
  }

  /** Adds a person to ask at a supplier. */
  @Can('suppliers:write', 'supplier')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post('suppliers/:id/contacts')
  addContact(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Body() contact: NewContactDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(actor, claim, reply, async (tx) => ({
      id: await addContact(tx, actor, { supplierId, contact }),
    }));
  }

  /** Changes a person at a supplier; the version is the contact's. */
  @Can('suppliers:write', 'supplier')
  @Patch('suppliers/:id/contacts/:contactId')
  async editContact(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Param('contactId', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: ContactChangeDto,
  ): Promise<SupplierDto> {
    return this.db.tx(actor, async (tx) => {
      await editContact(tx, actor, { supplierId, id, version, change });
      return readSupplier(tx, supplierId, actor.permissions);
    });
  }

  /** Takes a person away from a supplier. */
  @Can('suppliers:write', 'supplier')
  @Delete('suppliers/:id/contacts/:contactId')
  @HttpCode(204)
  async deleteContact(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Param('contactId', UuidParam) id: string,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => deleteContact(tx, actor, { supplierId, id }));
  }

  /** What suppliers deliver and at which prices, by SKU: of one supplier, or who delivers one variant. */
  @Can('purchasing:read')
  @Get('supplied-products')
  supplied(@Acting() actor: Actor, @Query() query: SuppliedProductsQueryDto): Promise<SuppliedProductPageDto> {
    return this.db.tx(actor, (tx) => listSupplied(tx, query));
  }

  /** Says what a supplier delivers and at which prices; products that are not named stay as they are. */
  @Can('suppliers:write', 'supplier')
  @ApiCreatedResponse({ type: SuppliedProductPageDto })
  @Post('suppliers/:id/products')
  setProducts(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Body() { products }: SetSuppliedProductsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(actor, claim, reply, async (tx) => {
      const { today } = await merchantDay(tx, actor);
      await setSuppliedProducts(tx, actor, { supplierId, products, today });
      return listSupplied(tx, { supplierId });
    });
  }

  /** Takes a product out of what a supplier delivers. */
  @Can('suppliers:write', 'supplier')
  @Delete('suppliers/:id/products/:variantId')
  @HttpCode(204)
  async dropProduct(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Param('variantId', UuidParam) variantId: string,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => dropSuppliedProduct(tx, actor, { supplierId, variantId }));
  }

  /** What was said with a supplier, newest first. */
  @Can('purchasing:read')
  @Get('suppliers/:id/log')
  async log(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() query: SupplierLogQueryDto,
  ): Promise<SupplierLogPageDto> {
    const page = await this.db.tx(actor, (tx) => listLog(tx, id, query));
    return { ...page, items: await withActorNames(this.db, page.items) };
  }

  /** Keeps what was said with a supplier, and when to ask again. */
  @Can('purchasing:write', 'supplier')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post('suppliers/:id/log')
  addLog(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Body() entry: LogEntryInputDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(actor, claim, reply, async (tx) => ({
      id: await logContact(tx, actor, { ...entry, supplierId }),
    }));
  }

  /** Notes that an entry of the log was followed up; safe to repeat. */
  @Can('purchasing:write', 'supplier')
  @Post('suppliers/:id/log/:entryId/follow-up')
  @HttpCode(204)
  async followUp(
    @Acting() actor: Actor,
    @Param('id', UuidParam) supplierId: string,
    @Param('entryId', UuidParam) id: string,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => followUp(tx, actor, { supplierId, id }));
  }

  private async answer<T extends object>(
    actor: Actor,
    claim: Claim,
    reply: FastifyReply,
    work: (tx: Tx) => Promise<T>,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => work(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }
}
