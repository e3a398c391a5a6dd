import './endpoints/endpoints.table.js';
import './log/deliveries.table.js';
import './webhooks.messages.js';

export { queueDeliveries } from './sending/queue-deliveries.js';
export { WebhookSender } from './sending/webhook-sender.js';
