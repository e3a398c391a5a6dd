import { CATALOG_ENTITIES } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES } from '@zhanggui/inventory';
import { SavedView, Shop } from '@zhanggui/platform';

/** Every table that TypeORM maps. */
export const ENTITIES = [Shop, SavedView, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES];
