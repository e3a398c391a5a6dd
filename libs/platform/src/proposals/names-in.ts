import type { Database } from '../db/database.js';
import { actorNames } from '../directory/merchants.js';

interface Named {
  proposedBy: string;
  decidedBy: string | null;
  voices?: { byId: string }[];
}

type WithNames<T extends Named> = T & {
  proposedByName: string | null;
  decidedByName: string | null;
} & (T extends { voices: (infer V)[] } ? { voices: (V & { byName: string | null })[] } : unknown);

/** Adds the names of the people in proposals, which live outside the merchant's own tables. */
export async function namesIn<T extends Named>(db: Database, proposals: readonly T[]): Promise<WithNames<T>[]> {
  const ids = proposals.flatMap(({ proposedBy, decidedBy, voices = [] }) => [
    proposedBy,
    decidedBy ?? proposedBy,
    ...voices.map(({ byId }) => byId),
  ]);
  return withNames(await actorNames(db, [...new Set(ids)]), proposals);
}

/** The same where the names are known: inside a transaction nobody waits for a second connection. */
export function withNames<T extends Named>(
  names: ReadonlyMap<string, string>,
  proposals: readonly T[],
): WithNames<T>[] {
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return proposals.map((proposal) => ({
    ...proposal,
    proposedByName: nameOf(proposal.proposedBy),
    decidedByName: nameOf(proposal.decidedBy),
    ...(proposal.voices && { voices: proposal.voices.map((voice) => ({ ...voice, byName: nameOf(voice.byId) })) }),
  })) as unknown as WithNames<T>[];
}
