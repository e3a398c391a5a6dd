import { registerSubject, type Subject } from '../proposals/subjects.js';

/** How a role looks to whoever decides on a proposal about it. */
registerSubject('role', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, name_zh || ' ' || name_en AS label, json_build_object('code', code, 'grants',
      (SELECT string_agg(permission || ':' || level, ', ' ORDER BY permission) FROM platform.role_grant g WHERE g.role_id = r.id)) AS facts
    FROM platform.role r WHERE id = ANY (${ids}::uuid[]) ORDER BY code`;
});
