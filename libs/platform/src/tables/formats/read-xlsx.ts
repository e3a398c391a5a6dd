import { refuse } from '../../http/problem.js';
import type { FileRow } from './file-row.js';
import { parseXml } from './parse-xml.js';
import { XlsxArchive } from './xlsx-archive.js';
import { columnOf, dateText, decodeXlsxText, numberText } from './xlsx-cells.rules.js';
import { readSheets, readWorkbook, type Workbook } from './xlsx-workbook.js';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 1_000;

/** Names of a workbook's sheets. */
export async function sheetNames(path: string): Promise<string[]> {
  const archive = await XlsxArchive.open(path);
  try {
    return (await readSheets(archive)).sheets.map(({ name }) => name);
  } finally {
    archive.close();
  }
}

/**
 * Rows of one sheet as people see them, the heading first, some hundreds at a time, under the sheet's own row numbers. Empty rows are
 * left out. Refuses: import_unreadable, import_too_large, import_sheet_unknown.
 */
export async function* readXlsx(path: string, sheet: string | null): AsyncGenerator<FileRow[]> {
  const archive = await XlsxArchive.open(path);
  try {
    const book = await readWorkbook(archive);
    const part = sheet === null ? book.sheets[0] : book.sheets.find(({ name }) => name === sheet);
    const stream = part && (await archive.read(part.part));
    if (!stream) throw refuse('import_sheet_unknown', { sheet: sheet ?? '' });
    const rows = new SheetRows(book);
    for await (const _ of parseXml(stream, rows)) {
      const ready = rows.take();
      if (ready.length > 0) yield ready;
    }
  } finally {
    archive.close();
  }
}

/** Gathers cells into rows while the XML of a sheet is read. */
class SheetRows {
  private rows: FileRow[] = [];
  private cells: string[] = [];
  private line = 0;
  private column = -1;
  private width = 0;
  private kind = '';
  private style = 0;
  private value = '';
  private reading = false;
  private count = 0;

  constructor(private readonly book: Workbook) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      this.line = Number(attributes['r'] ?? this.line + 1);
      [this.cells, this.column] = [[], -1];
    } else if (name === 'c') {
      this.column = attributes['r'] ? columnOf(attributes['r']) : this.column + 1;
      if (this.column >= MOST_COLUMNS) throw refuse('import_too_large');
      this.kind = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.value = '';
    }
    this.reading = name === 'v' || (name === 't' && this.kind === 'inlineStr');
  };

  readonly text = (text: string): void => {
    if (this.reading) this.value += text;
  };

  readonly close = (name: string): void => {
    this.reading = false;
    if (name === 'c' && this.value !== '') {
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column] = this.shown();
    }
    if (name !== 'row' || this.cells.every((cell) => cell.trim() === '')) return;
    if (++this.count > MOST_ROWS) throw refuse('import_too_large');
    // A sheet does not keep the empty cells at the end of a row.
    this.width ||= this.cells.length;
    while (this.cells.length < this.width) this.cells.push('');
    this.rows.push({ line: this.line, cells: this.cells });
  };

  take(): FileRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private shown(): string {
    const { book, kind, value } = this;
    if (kind === 's') return decodeXlsxText(book.strings[Number(value)] ?? '');
    if (kind === 'b') return value === '1' ? 'true' : 'false';
    if (kind === 'd') return value.replace('T', ' ').replace(/(\.\d+)?Z?$/, '');
    if (kind !== 'n') return decodeXlsxText(value);
    const style = book.styles[this.style];
    return (style?.date ? dateText(Number(value), book.since1904) : null) ?? numberText(value, style?.digits);
  }
}
