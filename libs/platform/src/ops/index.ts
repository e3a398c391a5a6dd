export { Draining } from './draining.js';
export { intakeBatchSize, ordersPlaced } from './metrics.js';
export { logRequests } from './request-log.js';
