import { randomBytes } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
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
import type { SamplePerson } from './sample-people.js';

/**
 * Hires people of the sample store; their passwords are random and stand only in a file that its owner alone can read. One hash after
 * the other: each takes a core and 19 MiB, and the desk is used meanwhile.
 */
export async function hireSampleUsers(
  db: Database,
  merchantId: string,
  dataDir: string,
  people: readonly SamplePerson[],
): Promise<Actor[]> {
  const actors: Actor[] = [];
  const logins: string[] = [];
  for (const { email, name, role } of people) {
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
    await appendFile(join(dataDir, 'sample-logins.txt'), `${logins.join('\n')}\n`, { mode: 0o600 });
  }
  return actors;
}
