import './platform-retention.js';
import './retention.messages.js';
export { applyRetention, askForRetention } from './apply-retention.js';
export { registerRetention } from './retention-rules.js';
