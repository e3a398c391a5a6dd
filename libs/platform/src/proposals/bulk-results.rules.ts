import type { BulkResult } from '../http/bulk.js';

/** The per-item answers of a bulk operation, whether it returned them or the stored text of them; undefined for any other answer. */
export function resultsOf(result: unknown): BulkResult[] | undefined {
  const answer = isStored(result) ? (JSON.parse(result.body) as unknown) : result;
  const results = (answer as { results?: unknown } | null)?.results;
  return Array.isArray(results) ? (results as BulkResult[]) : undefined;
}

const isStored = (result: unknown): result is { body: string } =>
  typeof result === 'object' &&
  result !== null &&
  typeof (result as { body?: unknown }).body === 'string' &&
  'replayed' in result;

export const refusedEntirely = (results: readonly BulkResult[]): boolean =>
  results.length > 0 && results.every(({ status }) => status >= 400);
