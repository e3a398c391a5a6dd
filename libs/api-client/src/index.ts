export { api, configureClient, newIntentKey } from './client.js';
export type { QueryValue } from './client.js';
export { ProblemError } from './problem.js';
export * from './types.js';
