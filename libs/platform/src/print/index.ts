export { PAPER, type Pdf, printPdf } from './open-pdf.js';
export { type PrintColumn, printFacts, printPageNumbers, printTable } from './print-table.js';
