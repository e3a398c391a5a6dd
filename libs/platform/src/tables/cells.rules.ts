import { parseInstant, toZone } from '@zhanggui/shared';
import type { Language, Params, Words } from '../http/messages.js';

export type ColumnType = 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean' | 'choice';

/** A value of a table: decimals and money as decimal text, instants as `Date`. */
export type Cell = string | number | boolean | Date | null;

export interface Choice {
  value: string;
  title: Words;
}

export interface CellForm {
  type: ColumnType;
  choices?: readonly Choice[];
  /** Characters a text may have. */
  most?: number;
}

export type ParsedCell = { value: Cell } | { code: string; params: Params };

const MOST_TEXT = 500;
const SHOWN = 40;

const YES_NO: readonly Choice[] = [
  { value: 'true', title: { en: 'yes', 'zh-CN': '是' } },
  { value: 'false', title: { en: 'no', 'zh-CN': '否' } },
];
const TRUE = new Set(['true', 'yes', 'y', '1', '是', '对', '√']);
const FALSE = new Set(['false', 'no', 'n', '0', '否', '错', '×']);

/** Reads a cell as its column wants it; an empty one is null. */
export function parseCell(text: string, form: CellForm, timeZone: string): ParsedCell {
  if (text === '') return { value: null };
  const wrong = (code: string, params: Params = { value: text.slice(0, SHOWN) }): ParsedCell => ({ code, params });
  switch (form.type) {
    case 'text': {
      const limit = form.most ?? MOST_TEXT;
      return text.length > limit ? wrong('row_too_long', { limit }) : { value: text };
    }
    case 'integer': {
      const plain = plainNumber(text).replace(/\.0+$/, '');
      return /^-?\d{1,15}$/.test(plain) ? { value: Number(plain) } : wrong('row_not_a_number');
    }
    case 'decimal':
    case 'money': {
      const plain = plainNumber(text);
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? { value: plain } : wrong('row_not_a_number');
    }
    case 'date': {
      const instant = parseInstant(text.replaceAll('/', '-'), timeZone);
      return instant === null ? wrong('row_not_a_date') : { value: new Date(instant) };
    }
    case 'boolean':
      if (TRUE.has(text.toLowerCase())) return { value: true };
      return FALSE.has(text.toLowerCase()) ? { value: false } : wrong('row_not_yes_or_no');
    case 'choice': {
      const choice = form.choices?.find(({ value, title }) => means(text, value, title));
      if (choice) return { value: choice.value };
      return wrong('row_not_a_choice', { value: text.slice(0, SHOWN), choices: choiceNames(form.choices ?? []) });
    }
  }
}

/** Without the marks that people and spreadsheets put into numbers: "¥1,234.50" is "1234.50". */
const plainNumber = (text: string): string => {
  const bare = text.replace(/^(-?)[¥￥$£€]\s?/, '$1').replace(/^\+/, '');
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
};

const means = (text: string, value: string, title: Words): boolean =>
  [value, title.en, title['zh-CN']].some((word) => word.toLowerCase() === text.toLowerCase());

/** Allowed values for a person to read. */
export const choiceNames = (choices: readonly Choice[]): string =>
  choices.map(({ value, title }) => `${value} (${title['zh-CN']})`).join(', ');

/** A value as people read it in a file. */
export function renderCell(value: Cell | undefined, form: CellForm, language: Language, timeZone: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return localText(value, timeZone);
  const choices = typeof value === 'boolean' ? YES_NO : form.choices;
  const choice = choices?.find((one) => one.value === String(value));
  return choice ? choice.title[language] : String(value);
}

/** Date and time on a zone's clocks, as spreadsheets take them. */
const localText = (instant: Date, timeZone: string): string =>
  new Date(toZone(instant.getTime(), timeZone)).toISOString().slice(0, 19).replace('T', ' ');

const NUMERIC = new Set<ColumnType>(['integer', 'decimal', 'money']);
export const isNumeric = ({ type }: CellForm): boolean => NUMERIC.has(type);
