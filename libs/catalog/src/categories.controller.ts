import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  once,
  sendAnswer,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { CategoryChangeDto, CategoryDto, CategoryListDto, NewCategoryDto } from './categories.dto.js';
import { listCategories, readCategory } from './categories.queries.js';
import { createCategory } from './create-category.js';
import { deleteCategory } from './delete-category.js';
import { editCategory } from './edit-category.js';

@ApiTags('categories')
@Controller('categories')
export class CategoriesController {
  constructor(private readonly db: Database) {}

  /** The whole tree of categories with how many products stand directly in each. */
  @Can('catalog:read')
  @Get()
  async list(@Acting() actor: Actor): Promise<CategoryListDto> {
    return { items: await this.db.tx(actor, listCategories) };
  }

  /** Adds a category behind its siblings. */
  @Can('catalog:write', 'category')
  @ApiCreatedResponse({ type: CategoryDto })
  @Post()
  async create(
    @Acting() actor: Actor,
    @Body() input: NewCategoryDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, async () => readCategory(tx, await createCategory(tx, actor, input))),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Renames a category or moves it under another. */
  @Can('catalog:write', 'category')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: CategoryChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CategoryDto> {
    const category = await this.db.tx(actor, async (tx) => {
      await editCategory(tx, actor, { id, version, change });
      return readCategory(tx, id);
    });
    return withEtag(reply, category);
  }

  /** Deletes a category that holds neither products nor sub-categories. */
  @Can('catalog:write', 'category')
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => deleteCategory(tx, actor, { id, version }));
  }
}
