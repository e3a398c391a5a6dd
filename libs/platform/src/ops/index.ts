export { Draining } from './draining.js';
export { intakeBatchSize, metrics, ordersPlaced, relayLagSeconds } from './metrics.js';
export { OpsController } from './ops.controller.js';
export { logRequests } from './request-log.js';
