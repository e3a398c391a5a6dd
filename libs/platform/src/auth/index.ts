export { Acting, Can } from './can.decorator.js';
export { issueApiKey } from './issue-api-key.js';
export { hashPassword } from './passwords.js';
