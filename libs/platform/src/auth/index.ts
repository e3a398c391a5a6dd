export { AccessGuard } from './access.guard.js';
export { Authentication } from './authenticate.js';
export { Acting, Can, Public, SignedIn } from './can.decorator.js';
export { issueApiKey } from './issue-api-key.js';
export { hashPassword } from './passwords.js';
