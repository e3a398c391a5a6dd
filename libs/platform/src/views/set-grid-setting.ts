import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';
import type { GridSettingChangeDto } from './saved-views.dto.js';
import { faultsOfView } from './view.rules.js';

/**
 * Notes how the actor arranges a list; what is missing or null stays, and an empty default view is none. Their own affair, so it
 * leaves no event; the last of two windows wins. Refuses: view_column_twice.
 */
export async function setGridSetting(
  tx: Tx,
  actor: Actor,
  { screen, change }: { screen: string; change: GridSettingChangeDto },
): Promise<void> {
  const errors = faultsOfView({ columns: change.columns ?? [] });
  if (errors.length > 0) throw refuse(errors[0]!.code, errors[0]!.params ?? {}, errors);
  const columns = change.columns ? JSON.stringify(change.columns) : null;
  const { density = null, defaultView = null, hiddenViews = null, viewOrder = null } = change;
  await tx.run`
    INSERT INTO platform.grid_setting AS g (user_id, screen, columns, density, default_view, hidden_views, view_order)
    VALUES (${actor.id}, ${screen}, coalesce(${columns}::jsonb, '[]'), coalesce(${density}, 'compact'), nullif(${defaultView}, ''),
      coalesce(${hiddenViews}::text[], '{}'), coalesce(${viewOrder}::text[], '{}'))
    ON CONFLICT (merchant_id, user_id, screen) DO UPDATE SET
      columns = coalesce(${columns}::jsonb, g.columns), density = coalesce(${density}, g.density),
      default_view = CASE WHEN ${defaultView === null} THEN g.default_view ELSE nullif(${defaultView}, '') END,
      hidden_views = coalesce(${hiddenViews}::text[], g.hidden_views), view_order = coalesce(${viewOrder}::text[], g.view_order)`;
}
