import { Strategy } from 'passport-local';
import type { Database } from '../db/database.js';
import { findUserByEmail, type UserRow } from '../directory/users.js';
import { verifyPassword } from './passwords.js';

/** Passport's local strategy over our users; the answer for an unknown address takes as long as for a wrong password. */
export function localStrategy(db: Database): Strategy {
  return new Strategy({ usernameField: 'email', session: false }, (email, password, done) => {
    findUserByEmail(db, email)
      .then(async (user) => ((await verifyPassword(user?.passwordHash, password)) ? user : false))
      .then((user) => done(null, user as UserRow | false))
      .catch(done);
  });
}
