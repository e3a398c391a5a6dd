import './exports.messages.js';
export { type ExportPlace, runExport } from './run-export.js';
