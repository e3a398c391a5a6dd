export { api, configureClient, newIntentKey } from './client.js';
export type { QueryValue } from './client.js';
export { ProblemError } from './problem.js';
export { ProposalMade } from './proposal-made.js';
export * from './types.js';
