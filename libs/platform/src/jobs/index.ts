export { forEveryMerchant } from './every-merchant.js';
export { enqueue } from './jobs.js';
