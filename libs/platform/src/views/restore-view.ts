import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { SavedView } from './saved-view.entity.js';
import { lockView, mayEditView } from './views.queries.js';

/** Brings a deleted view back as it was; one that is there stays as it is. Refuses: not_found, forbidden. */
export async function restoreView(tx: Tx, actor: Actor, id: string): Promise<SavedView> {
  const view = await lockView(tx, actor, id);
  if (!mayEditView(view, actor)) throw refuse('forbidden', { permission: 'views:share' });
  if (!view.deletedAt) return view;
  const next = { ...view, deletedAt: null, version: view.version + 1 };
  await tx.update(SavedView, { id }, { deletedAt: null, version: next.version });
  await emit(tx, actor, { type: 'view.restored', subjectId: id, subjectVersion: next.version, payload: {} });
  return next;
}
