import { phoneForms, plainPhone } from '@zhanggui/shared';

/** By what a person is known: e-mail addresses, phone numbers, numbers at a channel. Any of them is enough. */
export interface Identity {
  emails: readonly string[];
  phones: readonly string[];
  externalIds: readonly string[];
}

/** Everything that names or reaches a person in the records found. */
export interface PersonValues extends Identity {
  names: readonly string[];
  streets: readonly string[];
  /** Messages and memos, word for word. */
  texts: readonly string[];
}

export const ERASED = '[erased]';

/** A phone number of fewer digits, and a text of fewer letters, stands in too much that is about something else. */
const SHORTEST_PHONE = 6;
const SHORTEST_TEXT = 2;
const SHORTEST_MESSAGE = 6;

/** The same person however it was typed: e-mail in small letters, phone as digits in every form in which records may hold it. Empty ones are left out. */
export const normalIdentity = ({ emails, phones, externalIds }: Identity): Identity => ({
  emails: unique(emails.map((email) => email.trim().toLowerCase())),
  phones: unique(phones.filter(isPhone).flatMap(phoneForms)),
  externalIds: unique(externalIds.map((id) => id.trim())),
});

export const isNobody = ({ emails, phones, externalIds }: Identity): boolean =>
  emails.length + phones.length + externalIds.length === 0;

const isPhone = (phone: string): boolean => plainPhone(phone).length >= SHORTEST_PHONE;

const unique = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

/**
 * One expression that finds any of the values, understood alike by PostgreSQL and JavaScript; null when nothing is long enough to be
 * looked for. Phones are found with any spaces and dashes between their digits, names and codes only as whole words.
 */
export function patternOf(values: PersonValues): string | null {
  const phones = unique(values.phones.filter(isPhone).flatMap(phoneForms));
  const words = unique([...values.emails, ...values.names, ...values.streets, ...values.externalIds].map(trimmed));
  const texts = unique(values.texts.map(trimmed)).filter((text) => text.length >= SHORTEST_MESSAGE);
  const parts = [
    ...longestFirst([...words.filter((word) => [...word].length >= SHORTEST_TEXT), ...texts]).map(wordPattern),
    ...longestFirst(phones).map(phonePattern),
  ];
  return parts.length === 0 ? null : parts.join('|');
}

const trimmed = (text: string): string => text.trim();
const longestFirst = (texts: readonly string[]): string[] => [...texts].sort((a, b) => b.length - a.length);

const phonePattern = (digits: string): string => `(?<![0-9])${[...digits].join('[ ().+-]*')}(?![0-9])`;

/** Kept in JSON, quotes, backslashes and line breaks of a text are escaped: each may be written either way. */
function wordPattern(word: string): string {
  const body = [...word].map(characterPattern).join('');
  const [first, last] = [/^[a-z0-9]/i.test(word), /[a-z0-9]$/i.test(word)];
  return `${first ? '(?<![A-Za-z0-9])' : ''}${body}${last ? '(?![A-Za-z0-9])' : ''}`;
}

function characterPattern(character: string): string {
  if (character === '\n') return String.raw`(\n|\\n)`;
  if (character === '\r') return String.raw`(\r|\\r)?`;
  if (character === '\t') return String.raw`(\t|\\t)`;
  if (character === '"' || character === '\\') return `(\\\\)?\\${character}`;
  return /[\^$.|?*+()[\]{}]/.test(character) ? `\\${character}` : character;
}

/** Replaces the person's values in a text; one that is JSON keeps its shape. */
export function scrubText(text: string, pattern: string): string {
  const document = parsed(text);
  if (document !== undefined) return JSON.stringify(scrubJson(document, pattern));
  return text.replace(new RegExp(pattern, 'gi'), ERASED);
}

/** The same in every string, every key and every number of a document. */
export function scrubJson(value: unknown, pattern: string): unknown {
  if (typeof value === 'string') return scrubText(value, pattern);
  if (typeof value === 'number') return new RegExp(pattern, 'i').test(String(value)) ? null : value;
  if (Array.isArray(value)) return value.map((item) => scrubJson(item, pattern));
  if (value === null || typeof value !== 'object') return value;
  const expression = new RegExp(pattern, 'gi');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replace(expression, ERASED), scrubJson(item, pattern)]),
  );
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
