import './api-keys.table.js';
import './invitations.table.js';

export { AccessGuard } from './access.guard.js';
export { Authentication } from './authenticate.js';
export { Acting, Can } from './can.decorator.js';
export { describedAccess } from './described-access.js';
export { makeApiKey } from './issue-api-key.js';
export { sendLinkMail } from './send-link-mail.js';
export { hashPassword } from './passwords.js';
