export { Draining } from './draining.js';
export { letConnectionsGo } from './let-connections-go.js';
export { intakeBatchSize, ordersPlaced } from './metrics.js';
export { logStream } from './log-stream.js';
export { sheddingServer } from './shed-load.js';
export { logRequests } from './request-log.js';
