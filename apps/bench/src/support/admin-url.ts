/** The bench's database as a role that policies do not bind, for filling tables and for limits measured beside the product. */
export function adminUrl(): string {
  const superuser = process.env['DATABASE_SUPERUSER_URL'];
  if (!superuser) return process.env['DATABASE_OWNER_URL']!;
  return Object.assign(new URL(superuser), { pathname: new URL(process.env['DATABASE_URL']!).pathname }).href;
}
