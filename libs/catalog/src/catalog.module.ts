import { Module } from '@nestjs/common';
import { CategoriesController } from './categories.controller.js';
import { ProductImagesController } from './product-images.controller.js';
import { ProductsController } from './products.controller.js';
import { VariantsController } from './variants.controller.js';

@Module({ controllers: [ProductsController, ProductImagesController, VariantsController, CategoriesController] })
export class CatalogModule {}
