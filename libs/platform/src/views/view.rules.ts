import type { FieldError } from '../http/problem.js';
import type { ViewColumn } from './saved-view.entity.js';

/** A list has a few dozen filters at most, each short enough for an address. */
const MOST_PARAMS = 40;
const LONGEST_VALUE = 500;

interface Content {
  params?: Readonly<Record<string, unknown>> | null;
  columns?: readonly ViewColumn[] | null;
}

/** Every fault of what a view keeps, each by its field. */
export function faultsOfView({ params, columns }: Content): FieldError[] {
  return [...faultsOfParams(params ?? {}), ...faultsOfColumns(columns ?? [])];
}

function faultsOfParams(params: Readonly<Record<string, unknown>>): FieldError[] {
  const names = Object.keys(params);
  if (names.length > MOST_PARAMS) return [{ pointer: '/params', code: 'view_too_many_filters' }];
  return names.flatMap((name): FieldError[] => {
    const value = params[name];
    const isGood = /^[A-Za-z][\w.-]{0,59}$/.test(name) && typeof value === 'string' && value.length <= LONGEST_VALUE;
    const pointer = `/params/${name.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return isGood && !value.includes('\u0000') ? [] : [{ pointer, code: 'view_filter_invalid' }];
  });
}

function faultsOfColumns(columns: readonly ViewColumn[]): FieldError[] {
  const seen = new Set<string>();
  return columns.flatMap(({ id }, n) => {
    const isSecond = seen.has(id);
    seen.add(id);
    return isSecond ? [{ pointer: `/columns/${n}/id`, code: 'view_column_twice', params: { column: id } }] : [];
  });
}
