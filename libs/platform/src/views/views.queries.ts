import type { Actor } from '../db/actor.js';
import { sql, type Sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';
import type { SavedView } from './saved-view.entity.js';
import type { GridSettingDto, SavedViewDto, ViewAudienceDto } from './saved-views.dto.js';

const COLUMNS = sql`v.id, v.user_id AS "userId", v.screen, v.name, v.params, v.columns, v.density, v.shared, v.role_ids AS "roleIds",
  v.deleted_at AS "deletedAt", v.version`;

/** One's own, those for everyone, and those for a role that one has, be it as a part of another. */
const seenBy = ({
  id,
}: Actor): Sql => sql`(v.user_id = ${id} OR (v.shared AND (v.role_ids = '{}' OR v.role_ids && array(
  WITH RECURSIVE held AS (
    SELECT a.role_id FROM platform.role_assignment a WHERE a.subject_id = ${id}
    UNION SELECT p.part_id FROM platform.role_part p JOIN held h ON h.role_id = p.role_id)
  SELECT role_id FROM held))))`;

/** Views of a list that the actor sees, oldest first. */
export async function listViews(tx: Tx, actor: Actor, screen: string): Promise<SavedViewDto[]> {
  const rows = await tx.rows<SavedView & Record<string, unknown>>(sql`
    SELECT ${COLUMNS} FROM platform.saved_view v
    WHERE v.screen = ${screen} AND v.deleted_at IS NULL AND ${seenBy(actor)} ORDER BY v.id LIMIT 500`);
  return rows.map((row) => shapeView(row, actor));
}

/** A view that the actor sees, locked; deleted ones too. Refuses: not_found. */
export async function lockView(tx: Tx, actor: Actor, id: string): Promise<SavedView> {
  const [row] = await tx.rows<SavedView & Record<string, unknown>>(
    sql`SELECT ${COLUMNS} FROM platform.saved_view v WHERE v.id = ${id} AND ${seenBy(actor)} FOR UPDATE OF v`,
  );
  if (!row) throw refuse('not_found');
  return row;
}

/** A private view is its maker's; a shared one belongs to those who may share. */
export const mayEditView = (view: Pick<SavedView, 'userId' | 'shared'>, actor: Actor): boolean =>
  view.shared ? actor.permissions.has('views:share') : view.userId === actor.id;

export const shapeView = ({ userId, deletedAt: _, ...view }: SavedView, actor: Actor): SavedViewDto => ({
  ...view,
  mine: userId === actor.id,
  editable: mayEditView({ userId, shared: view.shared }, actor),
});

const UNTOUCHED: GridSettingDto = {
  columns: [],
  density: 'compact',
  defaultView: null,
  hiddenViews: [],
  viewOrder: [],
};

/** How the actor arranged a list; as it comes where they never did. */
export async function readGridSetting(tx: Tx, actor: Actor, screen: string): Promise<GridSettingDto> {
  const [row] = await tx.sql<GridSettingDto & Record<string, unknown>>`
    SELECT columns, density, default_view AS "defaultView", hidden_views AS "hiddenViews", view_order AS "viewOrder"
    FROM platform.grid_setting WHERE user_id = ${actor.id} AND screen = ${screen}`;
  return row ?? UNTOUCHED;
}

/** The roles a view can be shared with. */
export const listAudience = (tx: Tx): Promise<ViewAudienceDto[]> =>
  tx.sql<ViewAudienceDto & Record<string, unknown>>`
    SELECT id, name_zh AS "nameZh", name_en AS "nameEn" FROM platform.role ORDER BY code`;
