import './webhooks.messages.js';

export { queueDeliveries } from './sending/queue-deliveries.js';
export { WebhookSender } from './sending/webhook-sender.js';
