import './catalog.messages.js';
import './catalog-subjects.js';
import './tables/categories.table.js';
import './tables/products.table.js';
import { Category } from './category.entity.js';
import { Product } from './product.entity.js';
import { Variant } from './variant.entity.js';

export { CatalogModule } from './catalog.module.js';
export { type NewProduct, type NewVariant, normaliseName, normaliseSku } from './catalog.rules.js';
export { createCategory } from './create-category.js';
export { type CreatedProduct, createProducts } from './create-products.js';
export { matchesVariant } from './matches-variant.js';
export { assertStamp, PriceBook, type PricedVariant } from './price-book.js';
export { findScanned, findVariants, type VariantRef } from './variants.queries.js';

/** Tables of this module that TypeORM maps. */
export const CATALOG_ENTITIES = [Category, Product, Variant];
