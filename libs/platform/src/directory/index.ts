export * from './api-keys.js';
export * from './merchants.js';
export * from './sessions.js';
export * from './users.js';
export { zoneOfMerchant } from './members.js';
