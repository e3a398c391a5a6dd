import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Reads one text parameter of the address; anything that is not text does not count. */
export function textParam(raw: Record<string, unknown>, name: string): string | undefined {
  const value = raw[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function choiceParam<Choice extends string>(
  raw: Record<string, unknown>,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = raw[name];
  return choices.find((choice) => choice === value);
}

/** A day such as 2025-03-01. */
export function dayParam(raw: Record<string, unknown>, name: string): string | undefined {
  const value = textParam(raw, name);
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** Of an address only what the list understands: what somebody else put there is not sent to the server. */
export const understood =
  <Search extends object>(validate: (raw: Record<string, unknown>) => Search) =>
  (search: object): Search =>
    validate(search as Record<string, unknown>);

/** Drops what is not set, so that an untouched list has a clean address. */
export function compact<Search extends object>(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  ) as Search;
}

/**
 * Changes parameters of the current address. Steps a person would want to go back over get their own entry in the
 * browser's history; typing in the search field does not (`replace`).
 */
export function useSearchPatch<Search extends object>(): (patch: Partial<Search>, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (patch, replace = false) => {
      void navigate({
        to: '.',
        search: ((before: Search) => compact({ ...before, ...patch })) as never,
        replace,
      });
    },
    [navigate],
  );
}

/** Plain `?q=12&stage=packed`, readable and typable; every value is text. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(name, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}
