import { Module } from '@nestjs/common';
import { CategoriesController } from './categories.controller.js';
import { ProductsController } from './products.controller.js';
import { VariantsController } from './variants.controller.js';

@Module({ controllers: [ProductsController, VariantsController, CategoriesController] })
export class CatalogModule {}
