import './shops/shops.messages.js';

export * from './auth/index.js';
export * from './config.js';
export * from './db/index.js';
export * from './directory/index.js';
export * from './events/index.js';
export * from './http/index.js';
export * from './imports/index.js';
export * from './jobs/index.js';
export * from './ops/index.js';
export { PlatformModule } from './platform.module.js';
export * from './search/index.js';
export * from './secrets/index.js';
export { openShop } from './shops/open-shop.js';
export { Shop } from './shops/shop.entity.js';
export { SavedView } from './views/saved-view.entity.js';
export * from './webhooks/index.js';
