import { type CustomType, dayIn } from '@zhanggui/shared';
import type { Words } from '../http/messages.js';
import type { FieldError } from '../http/problem.js';
import { type Cell, type ColumnType, parseCell } from '../tables/cells.rules.js';
import type { TableColumn, TableRow } from '../tables/table.js';
import type { CustomField, CustomOption, CustomValues } from './custom-field.js';

const KEY = 'custom.';
const MOST_TEXT = 5_000;

const COLUMN_TYPES: Record<CustomType, ColumnType> = {
  text: 'text',
  long_text: 'text',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  datetime: 'date',
  choice: 'choice',
  multi_choice: 'text',
  url: 'text',
  email: 'text',
  phone: 'text',
};

/** A missing name is told in the other language. */
const wordsOf = (zh: string | null, en: string | null, code: string): Words => ({
  en: en ?? zh ?? code,
  'zh-CN': zh ?? en ?? code,
});

const inUse = (fields: readonly CustomField[]): CustomField[] => fields.filter(({ archivedAt }) => !archivedAt);

/** Columns that a merchant's fields add to a table: `custom.colour`, under the field's name. */
export const customColumns = (fields: readonly CustomField[]): TableColumn[] =>
  inUse(fields).map((field) => ({
    key: KEY + field.code,
    title: wordsOf(field.labelZh, field.labelEn, field.code),
    type: COLUMN_TYPES[field.type],
    most: MOST_TEXT,
    aliases: [field.code],
    ...(field.type === 'choice' && {
      choices: field.options.map(({ code, labelZh, labelEn }) => ({
        value: code,
        title: wordsOf(labelZh, labelEn, code),
      })),
    }),
    ...exampleOf(field),
    ...(noteOf(field) && { note: noteOf(field)! }),
  }));

function exampleOf({ type, options }: CustomField): { example?: string } {
  const first = options.find(({ archived }) => !archived);
  if (first) return { example: first.labelZh ?? first.labelEn ?? first.code };
  if (type === 'date') return { example: '2026-03-01' };
  return type === 'datetime' ? { example: '2026-03-01 10:00' } : {};
}

function noteOf({ helpZh, helpEn, type, options }: CustomField): Words | undefined {
  if (type !== 'multi_choice') return helpZh || helpEn ? wordsOf(helpZh, helpEn, '') : undefined;
  const names = options
    .filter(({ archived }) => !archived)
    .map(({ code, labelZh, labelEn }) => wordsOf(labelZh, labelEn, code));
  const listed = (language: 'en' | 'zh-CN'): string => names.map((name) => name[language]).join('; ');
  return {
    en: `${helpEn ?? ''} Several with ";" between them: ${listed('en')}`.trim(),
    'zh-CN': `${helpZh ?? ''} 多个值用“;”分隔：${listed('zh-CN')}`.trim(),
  };
}

/** Values of a record as cells of its row. */
export const customCells = (fields: readonly CustomField[], values: CustomValues): Record<string, Cell> =>
  Object.fromEntries(inUse(fields).map((field): [string, Cell] => [KEY + field.code, cellOf(field, values)]));

function cellOf({ code, type, options }: CustomField, values: CustomValues): Cell {
  const value = values[code];
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => nameOf(options, one)).join('; ');
  return type === 'datetime' && typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value) : value;
}

const nameOf = (options: readonly CustomOption[], code: string): string => {
  const option = options.find((one) => one.code === code);
  return option?.labelZh ?? option?.labelEn ?? code;
};

/** What a row says of its record's fields; an empty cell clears one. Undefined where the file has no column of them. */
export function customOfCells(
  fields: readonly CustomField[],
  cells: TableRow,
  timeZone: string,
): Record<string, unknown> | undefined {
  const given = inUse(fields).filter(({ code }) => cells[KEY + code] !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map((field) => [field.code, valueOf(field, cells[KEY + field.code]!, timeZone)]));
}

function valueOf({ type, options }: CustomField, cell: Cell, timeZone: string): unknown {
  if (cell instanceof Date) return type === 'date' ? dayIn(cell.getTime(), timeZone) : cell.toISOString();
  if (type !== 'multi_choice' || typeof cell !== 'string') return cell;
  return cell.split(/[;；,，、|]/).flatMap((part) => (part.trim() === '' ? [] : [codeOf(options, part.trim())]));
}

function codeOf(options: readonly CustomOption[], text: string): string {
  const wanted = text.toLowerCase();
  const names = ({ code, labelZh, labelEn }: CustomOption): string[] =>
    [code, labelZh, labelEn].flatMap((name) => (name ? [name.toLowerCase()] : []));
  return options.find((option) => names(option).includes(wanted))?.code ?? text;
}

/** The same from the texts of a file whose columns nobody has read yet. Faults name the column: `/custom.colour`. */
export function readCustomCells(
  fields: readonly CustomField[],
  cell: (key: string) => string,
  timeZone: string,
): { given: Record<string, unknown> | undefined; errors: FieldError[] } {
  const cells: Record<string, Cell> = {};
  const errors: FieldError[] = [];
  for (const column of customColumns(fields)) {
    const text = cell(column.key);
    if (text === '') continue;
    const parsed = parseCell(text, column, timeZone);
    if ('code' in parsed) errors.push({ pointer: `/${column.key}`, ...parsed });
    else cells[column.key] = parsed.value;
  }
  return { given: customOfCells(fields, cells, timeZone), errors };
}

/** The column of the file behind a pointer into a record: `/custom/colour` is `/custom.colour`. */
export const customColumnOf = (pointer: string): string => pointer.replace(/^(.*)\/custom\/([^/]+)$/, `/${KEY}$2`);
