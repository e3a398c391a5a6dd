import { randomUUID } from 'node:crypto';
import { addMember, createUser, hashPassword, uuid7 } from '@zhanggui/platform';
import type { Store } from './arena.js';
import { send } from './http.js';

const PASSWORD = 'four lanterns in a row';

/** An owner of the store who signs in with a password; their e-mail address. */
export async function personOf(store: Store): Promise<string> {
  const [id, email] = [uuid7(), `${randomUUID()}@example.com`];
  const passwordHash = await hashPassword(PASSWORD);
  await createUser(store.db, { id, email, name: 'Olive Owner', passwordHash, mustChangePassword: false, locale: null });
  await addMember(store.db, store.merchantId, id, 'owner');
  return email;
}

let signedIn = 0;

/** The headers of a browser that has signed in; none where it was refused. Each has an address of its own, as one may try few passwords. */
export async function signIn(port: number, email: string): Promise<Record<string, string>> {
  signedIn += 1;
  const from = `127.1.${(signedIn >> 8) & 255}.${signedIn & 255}`;
  const call = { port, method: 'POST', path: '/auth/login', body: { email, password: PASSWORD }, from };
  const { status, headers, body } = await send(call);
  if (status !== 200) return {};
  const cookie = /^[^;]+/.exec(headers['set-cookie']![0]!)![0];
  return { cookie, 'x-csrf-token': (body as { csrfToken: string }).csrfToken };
}
