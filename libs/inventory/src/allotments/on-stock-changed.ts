import type { Actor, Tx } from '@zhanggui/platform';
import { refreshAllotments } from './refresh-allotments.js';

/** Shares follow what came in, was corrected or was written off; each of these events is named for its transaction. */
export async function followStock(tx: Tx, actor: Actor, events: readonly { subjectId: string }[]): Promise<void> {
  await refreshAllotments(tx, actor, { movedBy: events.map(({ subjectId }) => subjectId) });
}

/** The same after deliveries, transfers and counts, whose events are named for themselves: every share is looked at. */
export async function followPapers(tx: Tx, actor: Actor): Promise<void> {
  await refreshAllotments(tx, actor);
}
