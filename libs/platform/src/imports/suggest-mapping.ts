import type { ImportField } from './import-kinds.js';

/** Guesses which column holds which field: by the fields' own names, then by what people call them. A column holds one field. */
export function suggestMapping(
  header: readonly string[],
  fields: readonly ImportField[],
): Record<string, string | null> {
  const free = new Map(header.map((name) => [plainName(name), name]));
  const mapping: Record<string, string | null> = Object.fromEntries(fields.map(({ name }) => [name, null]));
  for (const namesOf of [ownNames, otherNames]) {
    for (const field of fields) {
      const hit = mapping[field.name] === null ? namesOf(field).find((name) => free.has(name)) : undefined;
      if (hit === undefined) continue;
      mapping[field.name] = free.get(hit)!;
      free.delete(hit);
    }
  }
  return mapping;
}

/** A field's key, and its title in both languages and as templates write it. */
const ownNames = (field: ImportField): string[] =>
  [field.name, field.title['zh-CN'], field.title.en, bothTitles(field)].map(plainName);

const otherNames = ({ aliases }: ImportField): string[] => aliases.map(plainName);

/** Heading in a template: one line for readers of either language. */
export const bothTitles = ({ title }: Pick<ImportField, 'title'>): string =>
  title.en === title['zh-CN'] ? title.en : `${title['zh-CN']} ${title.en}`;

export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_\-.#*]/g, '');
