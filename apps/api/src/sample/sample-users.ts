import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Actor,
  addMember,
  createUser,
  type Database,
  findUserByEmail,
  hashPassword,
  systemActor,
  uuid7,
} from '@zhanggui/platform';
import { PERMISSIONS } from '@zhanggui/shared';

const PEOPLE: { email: string; name: string; role: string }[] = [
  { email: 'lin@zhanggui.local', name: 'Lin Xiaoyu 林晓雨', role: 'operator' },
  { email: 'tom@zhanggui.local', name: 'Tom Baker', role: 'operator' },
  { email: 'vera@zhanggui.local', name: 'Vera Chen', role: 'viewer' },
];

/** People of the sample store; their passwords are random and stand only in a file that its owner alone can read. */
export async function hireSampleUsers(db: Database, merchantId: string, dataDir: string): Promise<Actor[]> {
  const actors: Actor[] = [];
  const logins: string[] = [];
  for (const { email, name, role } of PEOPLE) {
    const known = await findUserByEmail(db, email);
    const id = known?.id ?? uuid7();
    if (!known) {
      const password = randomBytes(12).toString('base64url');
      await createUser(db, {
        id,
        email,
        name,
        passwordHash: await hashPassword(password),
        mustChangePassword: false,
        locale: null,
      });
      await addMember(db, merchantId, id, role);
      logins.push(`${email}  ${password}  (${role})`);
    }
    actors.push({
      ...systemActor(merchantId, 'sample'),
      kind: 'user',
      id,
      clientId: id,
      permissions: new Set(PERMISSIONS),
    });
  }
  if (logins.length > 0) {
    await mkdir(dataDir, { recursive: true });
    await writeFile(join(dataDir, 'sample-logins.txt'), `${logins.join('\n')}\n`, { mode: 0o600 });
  }
  return actors;
}
