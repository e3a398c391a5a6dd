export { dailyUpkeep } from './daily-upkeep.js';
export { forEveryMerchant } from './every-merchant.js';
export { enqueue } from './jobs.js';
export { freeJobsOfDeadWorkers } from './free-jobs.js';
