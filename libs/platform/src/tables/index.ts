export { type Choice } from './cells.rules.js';
export { everyPage } from './every-page.js';
export { fieldOf, registerTable } from './register-table.js';
export { type RowResult, type RowToWrite, type Table, type TableRow } from './table.js';
export { writeApart } from './write-apart.js';
