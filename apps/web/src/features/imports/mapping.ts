import type { Import } from '@zhanggui/api-client';

/** Column of each field; the server has suggested them by their headings. */
export type Mapping = Import['mapping'];

export function missingFields(entry: Import, mapping: Mapping): Import['fields'] {
  return entry.fields.filter((field) => field.required && !mapping[field.name]);
}
