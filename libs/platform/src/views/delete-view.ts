import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { SavedView } from './saved-view.entity.js';
import { lockView, mayEditView } from './views.queries.js';

/** Takes a view away; `restoreView` brings it back within thirty days. Refuses: not_found, version_stale, forbidden. */
export async function deleteView(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const view = await lockView(tx, actor, id);
  if (view.deletedAt) throw refuse('not_found');
  if (!mayEditView(view, actor)) throw refuse('forbidden', { permission: 'views:share' });
  if (view.version !== version) throw staleOrGone(view);
  await tx.update(SavedView, { id }, { deletedAt: new Date(), version: version + 1 });
  await emit(tx, actor, { type: 'view.deleted', subjectId: id, subjectVersion: version + 1, payload: {} });
}
