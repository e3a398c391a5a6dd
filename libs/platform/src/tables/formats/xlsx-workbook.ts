import { refuse } from '../../http/problem.js';
import { readXml } from './parse-xml.js';
import { isDateFormat } from './xlsx-cells.rules.js';
import type { XlsxArchive } from './xlsx-archive.js';

/** What the cells of a workbook refer to. */
export interface Workbook {
  /** Names of the sheets in their order, with their part. */
  sheets: { name: string; part: string }[];
  strings: string[];
  /** Number format by style: `date`, how many digits are shown at least (`00000`), or nothing special. */
  styles: NumberStyle[];
  /** Days are counted from 1904, as old Macs did. */
  since1904: boolean;
}

export interface NumberStyle {
  date: boolean;
  digits: number;
}

const MOST_STRINGS = 2_000_000;
const MOST_STRING_CHARACTERS = 128 * 2 ** 20;
/** Number formats that are dates without saying so (ECMA-376, 18.8.30), the Chinese ones included. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Refuses: import_unreadable, import_too_large. */
export async function readWorkbook(archive: XlsxArchive): Promise<Workbook> {
  const { sheets, since1904 } = await readSheets(archive);
  return { sheets, since1904, strings: await readStrings(archive), styles: await readStyles(archive) };
}

/** Names of the sheets only. */
export async function readSheets(archive: XlsxArchive): Promise<Pick<Workbook, 'sheets' | 'since1904'>> {
  const targets = new Map<string, string>();
  await readXml(await archive.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Workbook['sheets'] = [];
  let since1904 = false;
  await readXml(await archive.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || sheets.length >= MOST_SHEETS) return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', part: targets.get(id) ?? '' });
    },
  });
  if (sheets.length === 0) throw refuse('import_unreadable');
  return { sheets, since1904 };
}

const MOST_SHEETS = 200;

async function readStrings(archive: XlsxArchive): Promise<string[]> {
  const strings: string[] = [];
  let [text, inText, phonetic, characters] = ['', false, 0, 0];
  await readXml(await archive.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text: (part) => {
      if (!inText) return;
      characters += part.length;
      if (characters > MOST_STRING_CHARACTERS) throw refuse('import_too_large');
      text += part;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'si') return;
      if (strings.push(text) > MOST_STRINGS) throw refuse('import_too_large');
    },
  });
  return strings;
}

async function readStyles(archive: XlsxArchive): Promise<NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  await readXml(await archive.read('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = formats.get(id) ?? '';
      styles.push({
        date: DATE_FORMATS.has(id) || isDateFormat(code),
        digits: /^0+$/.test(code) ? code.length : 0,
      });
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
