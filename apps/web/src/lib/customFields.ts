import { api, type CustomField, type CustomFieldList, type CustomOption } from '@zhanggui/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

export type CustomSubject = 'product' | 'order' | 'supplier';

/** By code of the field. */
export type CustomValues = Readonly<Record<string, unknown>>;

/** Filters by custom fields as the address and the API have them: `custom.colour=red`, `custom.weight.min=3`. */
export interface CustomParams {
  [name: `custom.${string}`]: string | undefined;
}

export const customFieldsQuery = queryOptions({
  queryKey: ['custom-fields'],
  queryFn: () => api.get<CustomFieldList>('/custom-fields'),
  staleTime: 5 * 60_000,
});

/** The fields of a subject that are in use, in their order. */
export function useCustomFields(subject: CustomSubject): CustomField[] {
  const { data } = useQuery(customFieldsQuery);
  return useMemo(
    () => (data?.items ?? []).filter((field) => field.subject === subject && field.archivedAt === null),
    [data, subject],
  );
}

type Named = Pick<CustomOption, 'code' | 'labelZh' | 'labelEn'>;

/** A name in the reader's language, else in the other. */
export function labelOf({ code, labelZh, labelEn }: Named, language: string): string {
  return (language.startsWith('zh') ? (labelZh ?? labelEn) : (labelEn ?? labelZh)) ?? code;
}

export function helpOf({ helpZh, helpEn }: Pick<CustomField, 'helpZh' | 'helpEn'>, language: string): string | null {
  return language.startsWith('zh') ? (helpZh ?? helpEn) : (helpEn ?? helpZh);
}

export function customParams(raw: Record<string, unknown>): CustomParams {
  return Object.fromEntries(
    Object.entries(raw).filter(([name, value]) => name.startsWith('custom.') && typeof value === 'string'),
  ) as CustomParams;
}

/** How many custom fields narrow a list. */
export const customCount = (search: CustomParams): number =>
  new Set(Object.keys(customParams(search as Record<string, unknown>)).map((name) => name.split('.')[1])).size;

/** A patch of the address that takes every filter by a custom field away. */
export const withoutCustom = (search: CustomParams): CustomParams =>
  Object.fromEntries(Object.keys(customParams(search as Record<string, unknown>)).map((name) => [name, '']));
