import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { checkView } from './create-view.js';
import { SavedView } from './saved-view.entity.js';
import type { SavedViewChangeDto } from './saved-views.dto.js';
import { lockView, mayEditView } from './views.queries.js';

const FIELDS = ['name', 'params', 'columns', 'density', 'shared', 'roleIds'] as const;
/** A name and a search may name a person. */
const TOLD_BY_NAME = ['name', 'params', 'columns'] as const;

/**
 * Changes a view; fields that are missing or null stay, and one that is not shared any more is for no role. Refuses: not_found,
 * version_stale, forbidden (another's, or shared without `views:share`), and what `createView` refuses.
 */
export async function editView(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: SavedViewChangeDto },
): Promise<SavedView> {
  const before = await lockView(tx, actor, id);
  if (before.deletedAt) throw refuse('not_found');
  if (!mayEditView(before, actor)) throw refuse('forbidden', { permission: 'views:share' });
  if (before.version !== version) throw staleOrGone(before);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null && value !== undefined));
  const after = { ...before, ...given } as SavedView;
  if (!after.shared && change.roleIds === undefined) after.roleIds = [];
  const told = changesOf(before, after, FIELDS, [...TOLD_BY_NAME]);
  if (told.fields.length === 0) return before;
  await checkView(tx, actor, after);
  const next = { ...after, version: version + 1 };
  await tx.update(SavedView, { id, version }, next);
  await emit(tx, actor, {
    type: 'view.edited',
    subjectId: id,
    subjectVersion: next.version,
    payload: { changes: told.changes, fields: told.fields },
  });
  return next;
}
