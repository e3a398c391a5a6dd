import type { Database } from './database.js';

/**
 * Refuses to serve as a role that policies do not bind: superuser, BYPASSRLS, or owner of a tenant table.
 * Under such a role every merchant would see every other's rows.
 */
export async function checkRole(db: Database): Promise<void> {
  const [role] = await db.directory(
    (tx) => tx.sql<{ name: string; superuser: boolean; bypass: boolean; owned: string | null }>`
      SELECT r.rolname AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypass,
        (SELECT c.oid::regclass::text FROM pg_class c
          WHERE c.relrowsecurity AND c.relowner = r.oid AND c.relnamespace <> to_regnamespace('graphile_worker') LIMIT 1) AS owned
      FROM pg_roles r WHERE r.rolname = current_user`,
  );
  const why = role!.superuser
    ? 'is a superuser'
    : role!.bypass
      ? 'has BYPASSRLS'
      : role!.owned
        ? `owns ${role!.owned}`
        : null;
  if (why) {
    throw new Error(
      `DATABASE_URL connects as "${role!.name}", which ${why}: tenancy would not hold. Use the application role.`,
    );
  }
}
