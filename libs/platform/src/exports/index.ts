import './exports.messages.js';
import './exports.table.js';
export { readExport } from './exports.queries.js';
export { startExport } from './start-export.js';
export { type ExportPlace, runExport } from './run-export.js';
