import './audit.table.js';

export { registerNumberLookup } from './number-lookups.js';
export { verifyAudit } from './verify-audit.js';
export { writeAuditHead } from './write-audit-head.js';
