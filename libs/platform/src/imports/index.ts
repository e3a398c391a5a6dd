import './imports.messages.js';
import './imports.table.js';
export { csvLine } from './csv-line.js';
export { type FileRow } from '../tables/formats/file-row.js';
export {
  type ImportField,
  type ImportJob,
  type ImportKind,
  type ImportOptions,
  registerImportKind,
} from './import-kinds.js';
export { type ImportProgress, type Leftover, type RowProblem } from './import-report.js';
export { readImport } from './imports.queries.js';
export { runImport } from './run-import.js';
export { openImport } from './start-import.js';
export { registerUpload, storeUpload } from './upload-import.js';
