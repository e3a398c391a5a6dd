import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import type { NewSavedViewDto } from './saved-views.dto.js';
import { SavedView } from './saved-view.entity.js';
import { faultsOfView } from './view.rules.js';

/** Of one list; what somebody arranged by hand never comes near it. */
const MOST_VIEWS = 100;

/**
 * Keeps filters, sort, columns and density of a list under a name. Refuses: view_filter_invalid, view_too_many_filters,
 * view_column_twice, view_roles_unshared, role_unknown, too_many_views, and forbidden where it is to be shared without `views:share`.
 */
export async function createView(tx: Tx, actor: Actor, input: NewSavedViewDto): Promise<SavedView> {
  const { shared = false, roleIds = [], columns = null, density = null, ...rest } = withoutNulls(input);
  await checkView(tx, actor, { params: rest.params, columns, shared, roleIds });
  const [{ count } = { count: 0 }] = await tx.sql<{ count: number }>`
    SELECT count(*)::int FROM platform.saved_view WHERE user_id = ${actor.id} AND screen = ${input.screen} AND deleted_at IS NULL`;
  if (count >= MOST_VIEWS) throw refuse('too_many_views', { most: MOST_VIEWS });
  const view = {
    id: uuid7(),
    userId: actor.id,
    ...rest,
    columns,
    density,
    shared,
    roleIds,
    deletedAt: null,
    version: 1,
  };
  await tx.insert(SavedView, view);
  const payload = { screen: view.screen, shared, roleIds };
  await emit(tx, actor, { type: 'view.created', subjectId: view.id, subjectVersion: 1, payload });
  return view;
}

/** A field that is null is one that is not given. */
const withoutNulls = (input: NewSavedViewDto): NewSavedViewDto =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as unknown as NewSavedViewDto;

type Content = Pick<SavedView, 'params' | 'columns' | 'shared' | 'roleIds'>;

/** What holds of a new view and of a changed one. */
export async function checkView(tx: Tx, actor: Actor, { params, columns, shared, roleIds }: Content): Promise<void> {
  if (shared && !actor.permissions.has('views:share')) throw refuse('forbidden', { permission: 'views:share' });
  const errors = faultsOfView({ params, columns });
  if (!shared && roleIds.length > 0) errors.push({ pointer: '/roleIds', code: 'view_roles_unshared' });
  const known = await tx.sql<{ id: string }>`SELECT id FROM platform.role WHERE id = ANY (${roleIds}::uuid[])`;
  for (const [n, id] of roleIds.entries())
    if (!known.some((role) => role.id === id.toLowerCase()))
      errors.push({ pointer: `/roleIds/${n}`, code: 'role_unknown' });
  if (errors.length > 0) throw refuse(errors[0]!.code, errors[0]!.params ?? {}, errors);
}
