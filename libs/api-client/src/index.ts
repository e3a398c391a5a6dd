export { api, configureClient, newIntentKey } from './client.js';
export type { CallOptions, QueryValue, UploadOptions } from './client.js';
export { ProblemError } from './problem.js';
export * from './types.js';
