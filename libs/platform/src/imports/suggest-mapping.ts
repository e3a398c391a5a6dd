import type { ImportField } from './import-kinds.js';

/** Guesses which column holds which field, by the names people give their columns. */
export function suggestMapping(
  header: readonly string[],
  fields: readonly ImportField[],
): Record<string, string | null> {
  const plain = new Map(header.map((name) => [plainName(name), name]));
  return Object.fromEntries(
    fields.map((field) => {
      const hit = namesOf(field).find((alias) => plain.has(alias));
      return [field.name, hit ? plain.get(hit)! : null];
    }),
  );
}

/** Every heading that means a field: its key, its title in both languages and as templates write it, and what people call it. */
const namesOf = (field: ImportField): string[] =>
  [field.name, field.title['zh-CN'], field.title.en, bothTitles(field), ...field.aliases].map(plainName);

/** Heading in a template: one line for readers of either language. */
export const bothTitles = ({ title }: Pick<ImportField, 'title'>): string =>
  title.en === title['zh-CN'] ? title.en : `${title['zh-CN']} ${title.en}`;

export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_\-.#*]/g, '');
