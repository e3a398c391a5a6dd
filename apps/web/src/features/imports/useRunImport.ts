import { api, type Import, type RunImport } from '@zhanggui/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useAction } from '../../lib/useAction.js';
import { importQuery } from './queries.js';
import type { Mapping } from './mapping.js';

/** What the reader has chosen so far. */
export interface RunInput {
  shopId: string | null;
  mapping: Mapping;
  createProducts: boolean;
  history: boolean;
  encoding: RunImport['encoding'] | null;
  dryRun: boolean;
}

/** Starts a trial or the real run of an uploaded file. */
export function useRunImport(id: string, form?: { showProblem: (error: unknown) => boolean; clearErrors: () => void }) {
  const queryClient = useQueryClient();
  return useAction({
    run: ({ encoding, shopId, ...input }: RunInput, idempotencyKey) =>
      api.post<Import>(`/imports/${id}/run`, {
        body: { ...input, ...(shopId ? { shopId } : {}), ...(encoding ? { encoding } : {}) },
        idempotencyKey,
      }),
    ...(form ? { form } : {}),
    invalidates: [
      ['imports', 'recent'],
      ['imports', 'list'],
    ],
    onDone: (entry, input) => {
      remember(id, input);
      queryClient.setQueryData(importQuery(id).queryKey, entry);
    },
  });
}

/** Turns a workbook to another of its sheets: its columns are then other ones. */
export function useChooseSheet(id: string) {
  const queryClient = useQueryClient();
  return useAction({
    run: (sheet: string) => api.post<Import>(`/imports/${id}/sheet`, { body: { sheet } }),
    onDone: (entry) => void queryClient.setQueryData(importQuery(id).queryKey, entry),
  });
}

/** The choices of the trial run are taken over by the real one, also after the page was left. */
function remember(id: string, input: RunInput): void {
  sessionStorage.setItem(storageKey(id), JSON.stringify(input));
}

export function rememberedRun(id: string): RunInput | null {
  const text = sessionStorage.getItem(storageKey(id));
  return text === null ? null : (JSON.parse(text) as RunInput);
}

function storageKey(id: string): string {
  return `zhanggui.import.${id}`;
}
