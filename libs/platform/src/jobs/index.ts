import './jobs.messages.js';
import './jobs.table.js';

export { dailyUpkeep, makePartitions } from './daily-upkeep.js';
export { freeAllJobs, freeJobsOfDeadWorkers } from './free-jobs.js';
export { JobQueue } from './job-queue.js';
export { enqueue } from './jobs.js';
export { keepBeating } from './keep-beating.js';
export { onEachMerchant } from './on-each-merchant.js';
export { RelayLag } from './relay-lag.js';
export { runVisibly } from './run-visibly.js';
export { merchantsWithDeliveries, merchantsWithEvents } from './who-has-work.js';
export { workInRounds } from './work-rounds.js';
