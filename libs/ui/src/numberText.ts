import type { Formats } from '@zhanggui/shared';

/** What decides how a number is written and read. */
export type NumberSettings = Pick<Formats, 'marks' | 'negative'> & { locale: string };

interface Marks {
  group: string;
  decimal: string;
}

const chosen: Record<NonNullable<Formats['marks']>, Marks> = {
  comma_point: { group: ',', decimal: '.' },
  point_comma: { group: '.', decimal: ',' },
  space_comma: { group: '\u202f', decimal: ',' },
  apostrophe_point: { group: '’', decimal: '.' },
  none_point: { group: '', decimal: '.' },
  none_comma: { group: '', decimal: ',' },
};

/** The marks of the reader: those chosen, else the usual ones of the language. */
export function marksOf({ marks, locale }: NumberSettings): Marks {
  if (marks) return chosen[marks];
  const parts = Intl.NumberFormat(locale).formatToParts(-12345.6);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
}

/** What the formatter makes of the number, with the reader's marks and their way of writing what is below zero. */
export function writeNumber(
  settings: NumberSettings,
  formatter: Intl.NumberFormat,
  value: number | `${number}`,
): string {
  const { marks, negative = 'minus' } = settings;
  if (!marks && negative === 'minus') return formatter.format(value);
  const parts = formatter.formatToParts(value as number);
  const { group, decimal } = marks ? chosen[marks] : { group: null, decimal: null };
  const isNegative = parts.some(({ type }) => type === 'minusSign');
  const text = parts
    .map((part) => {
      if (part.type === 'group') return group ?? part.value;
      if (part.type === 'decimal') return decimal ?? part.value;
      return part.type === 'minusSign' && negative !== 'minus' ? '' : part.value;
    })
    .join('');
  if (!isNegative || negative === 'minus') return text;
  return negative === 'parentheses' ? `(${text})` : `${text}-`;
}

/** Plain decimal text (`1234.5`) as the reader types it: with their mark, without groups. */
export const editableNumber = (plain: string, settings: NumberSettings): string =>
  plain.replace('.', marksOf(settings).decimal);

/**
 * Plain decimal text (`1234.5`) from what the reader typed with their own marks; null where it is none or could be read in two ways,
 * such as `1.5` for whom the point groups thousands. Keyboards that write Chinese give wide digits and marks.
 */
export function readNumber(typed: string, settings: NumberSettings): string | null {
  const text = typed.normalize('NFKC').trim();
  const inner = /^\((.+)\)$/.exec(text)?.[1] ?? /^(.+)[-−]$/.exec(text)?.[1];
  const signed = /^[-−]\s*(.+)$/.exec(text)?.[1];
  const digits = readDigits((inner ?? signed ?? text).trim(), marksOf(settings));
  if (digits === null) return null;
  return inner !== undefined || signed !== undefined ? `-${digits}` : digits;
}

function readDigits(text: string, { group, decimal }: Marks): string | null {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const mark = /\s/.test(group) ? String.raw`\s` : group === '’' ? "['’]" : group.replace('.', String.raw`\.`);
  const isGrouped = mark !== '' && new RegExp(`^\\d{1,3}(?:${mark}\\d{3})+$`).test(whole);
  if (!isGrouped && !/^\d+$/.test(whole) && !(whole === '' && fraction !== undefined)) return null;
  return `${whole.replace(/\D/g, '') || '0'}${fraction === undefined ? '' : `.${fraction}`}`;
}
