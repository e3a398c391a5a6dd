import type { Language } from '../http/messages.js';
import type { ImportField, ImportKind } from '../imports/import-kinds.js';
import { bothTitles } from '../imports/suggest-mapping.js';
import { choiceNames, type ColumnType } from './cells.rules.js';
import type { FileFormat, FileShape } from './formats/file-shape.js';
import { writeFile } from './formats/write-file.js';

const TYPE_NAMES: Record<ColumnType, Record<Language, string>> = {
  text: { en: 'Text', 'zh-CN': '文本' },
  integer: { en: 'Whole number', 'zh-CN': '整数' },
  decimal: { en: 'Number', 'zh-CN': '数字' },
  money: { en: 'Amount, such as 12.50', 'zh-CN': '金额，如 12.50' },
  date: { en: 'Date and time, such as 2026-03-01 10:00', 'zh-CN': '日期时间，如 2026-03-01 10:00' },
  boolean: { en: 'yes or no', 'zh-CN': '是 或 否' },
  choice: { en: 'One of the values beside', 'zh-CN': '旁列取值之一' },
};

const GUIDE: Record<Language, { title: string; headings: string[]; yes: string }> = {
  en: { title: 'Columns', headings: ['Column', 'Needed', 'Kind', 'Values', 'What to know'], yes: 'yes' },
  'zh-CN': { title: '填写说明', headings: ['列', '必填', '类型', '可选值', '说明'], yes: '必填' },
};

/**
 * An empty file of a kind to fill: headings in both languages and one example row; a workbook has a second sheet that explains each
 * column.
 */
export function writeTemplate(
  { title, fields }: Pick<ImportKind, 'title' | 'fields'>,
  format: FileFormat,
  language: Language,
): AsyncGenerator<string | Uint8Array> {
  const columns = fields.map((field) => ({ key: field.name, heading: bothTitles(field), type: 'text' as const }));
  const shape = { title: title[language], columns, language, timeZone: 'UTC' };
  const example = fields.map(({ example: text }) => text ?? '');
  return writeFile(format, shape, [[example]], [{ shape: guideShape(language), rows: [guide(fields, language)] }]);
}

function guideShape(language: Language): FileShape {
  const { title, headings } = GUIDE[language];
  return {
    title,
    columns: headings.map((heading) => ({ key: heading, heading, type: 'text' as const })),
    language,
    timeZone: 'UTC',
  };
}

const guide = (fields: readonly ImportField[], language: Language): string[][] =>
  fields.map((field) => [
    bothTitles(field),
    field.required ? GUIDE[language].yes : '',
    TYPE_NAMES[field.type][language],
    choiceNames(field.choices ?? []),
    field.note?.[language] ?? '',
  ]);
