import { type Answer, Client, type Page, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import type { OrderRow } from './support/order-views.js';
import { startApi } from './support/program.js';
import { hirePerson, openStore, orderOf, type Person, type Store } from './support/store.js';

interface Session {
  user: { email: string };
  merchant: { id: string };
  merchants: { id: string }[];
  roles: { code: string }[];
  permissions: string[];
  csrfToken: string;
  mustChangePassword: boolean;
}

let house: House;
let branch: Store;

beforeAll(async () => {
  house = await openHouse({ LAMP: 50 });
  branch = await openStore(house.test, { LAMP: 50 });
});
afterAll(() => house.close());

const anonymous = (): Client => new Client(house.apis[0]!.url);
const here = (role: 'owner' | 'operator' | 'viewer') => [{ merchantId: house.store.merchantId, role }];

const login = ({ email }: Pick<Person, 'email'>, password: string): Promise<Answer<Session & Problem>> =>
  anonymous().send('POST', '/auth/login', { body: { email, password } });

const cookieOf = (answer: Answer<unknown>): string => /^[^;]+/.exec(answer.headers.get('set-cookie')!)![0];

/** A browser with a session: its cookie and token. */
async function signIn(person: Person): Promise<{ browser: Client; cookie: string; session: Session }> {
  const answer = await login(person, person.password);
  expect(answer.status).toBe(200);
  const cookie = cookieOf(answer);
  const session = answer.body;
  return { browser: anonymous().with({ cookie, 'x-csrf-token': session.csrfToken }), cookie, session };
}

describe('signing in', () => {
  it('answers who one is and what one may do, with a cookie that scripts cannot read', async () => {
    const person = await hirePerson(house.test, here('operator'));
    const answer = await login(person, person.password);
    expect(answer.body).toMatchObject({
      user: { email: person.email },
      merchant: { id: house.store.merchantId },
      roles: [{ code: 'operator' }],
      mustChangePassword: false,
    });
    expect(answer.body.permissions).toContain('orders:place');
    expect(answer.body.permissions).not.toContain('access:manage');
    expect(answer.headers.get('set-cookie')).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('says the same for a wrong password and for an address that nobody has', async () => {
    const person = await hirePerson(house.test, here('viewer'));
    const [wrong, unknown] = [await login(person, 'not the password'), await login({ email: 'no@example.com' }, 'x')];
    for (const answer of [wrong, unknown]) expect([answer.status, answer.body.code]).toEqual([401, 'bad_credentials']);
    expect(wrong.body.detail).toBe(unknown.body.detail);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('is slowed down after five wrong passwords, for that account only', async () => {
    const [guessed, other] = [
      await hirePerson(house.test, here('viewer')),
      await hirePerson(house.test, here('viewer')),
    ];
    for (let n = 0; n < 5; n++) expect((await login(guessed, `guess ${n}`)).status).toBe(401);
    const blocked = await login(guessed, guessed.password);
    expect([blocked.status, blocked.body.code]).toEqual([429, 'too_many_attempts']);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await login(other, other.password)).status).toBe(200);
  });

  it('is refused when another site sends it', async () => {
    const person = await hirePerson(house.test, here('viewer'));
    const body = { email: person.email, password: person.password };
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await anonymous().send<Problem>('POST', '/auth/login', { body, headers });
      expect([answer.status, answer.body.code]).toEqual([403, 'csrf']);
    }
  });

  it('ends with signing out: the cookie is worth nothing afterwards', async () => {
    const { browser } = await signIn(await hirePerson(house.test, here('viewer')));
    expect((await browser.get('/auth/session')).status).toBe(200);
    expect((await browser.send('POST', '/auth/logout')).status).toBe(204);
    expect((await browser.get('/auth/session')).status).toBe(401);
  });

  it('behind https sets a cookie that only https may carry', async () => {
    const api = await startApi(house.test.url, { PUBLIC_URL: 'https://desk.example.com' });
    try {
      const person = await hirePerson(house.test, here('viewer'));
      const answer = await new Client(api.url).send('POST', '/auth/login', {
        body: { email: person.email, password: person.password },
      });
      expect(answer.headers.get('set-cookie')).toMatch(/^__Host-sid=.*; Secure/);
      expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/);
    } finally {
      await api.stop();
    }
  });
});

describe('a browser with a cookie', () => {
  it('changes something only with the token of its session, from our own page', async () => {
    const { browser, cookie, session } = await signIn(await hirePerson(house.test, here('operator')));
    const order = { orders: [orderOf(house.store, { LAMP: 1 })] };
    const token = { 'x-csrf-token': session.csrfToken };
    const bare = anonymous().with({ cookie });
    for (const client of [
      bare,
      bare.with({ 'x-csrf-token': 'guess' }),
      bare.with({ ...token, origin: 'https://evil.example' }),
      bare.with({ ...token, 'sec-fetch-site': 'same-site' }),
    ]) {
      const answer = await client.post<Problem>('/orders', order);
      expect([answer.status, answer.body.code]).toEqual([403, 'csrf']);
    }
    expect((await bare.get('/orders')).status).toBe(200);
    expect((await browser.with({ origin: house.apis[0]!.url }).post('/orders', order)).status).toBe(201);
  });

  it("cannot use another session's token", async () => {
    const person = await hirePerson(house.test, here('operator'));
    const [first, second] = [await signIn(person), await signIn(person)];
    const answer = await anonymous()
      .with({ cookie: first.cookie, 'x-csrf-token': second.session.csrfToken })
      .post<Problem>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
    expect([answer.status, answer.body.code]).toEqual([403, 'csrf']);
  });
});

describe('a password that must be changed', () => {
  it('lets nothing else be done first, and ends every other session when it is', async () => {
    const person = await hirePerson(house.test, here('owner'), { mustChangePassword: true });
    const [{ browser, session }, elsewhere] = [await signIn(person), await signIn(person)];
    expect(session.mustChangePassword).toBe(true);
    const early = await browser.get<Problem>('/orders');
    expect([early.status, early.body.code]).toEqual([403, 'must_change_password']);

    const change = (currentPassword: string, newPassword: string): Promise<Answer<Session & Problem>> =>
      browser.send('POST', '/auth/password', { body: { currentPassword, newPassword } });
    expect((await change('wrong', 'six lamps over a bridge')).body).toMatchObject({
      code: 'wrong_password',
      errors: [{ pointer: '/currentPassword' }],
    });
    for (const weak of ['short', person.password, 'password123456', 'passwordpassword', person.email])
      expect((await change(person.password, weak)).body.code).toBe('weak_password');
    const changed = await change(person.password, 'six lamps over a bridge');
    expect([changed.status, changed.body.mustChangePassword]).toEqual([200, false]);

    const renewed = anonymous().with({ cookie: cookieOf(changed), 'x-csrf-token': changed.body.csrfToken });
    expect((await renewed.get('/orders')).status).toBe(200);
    expect((await elsewhere.browser.get('/auth/session')).status).toBe(401);
    expect((await browser.get('/auth/session')).status).toBe(401);
    expect((await login(person, person.password)).status).toBe(401);
    expect((await login(person, 'six lamps over a bridge')).status).toBe(200);
  });
});

describe('an API key', () => {
  it('has no session: whatever is about one tells it to sign in', async () => {
    const merchantId = house.store.merchantId;
    const asked = [
      house.operator.send<Problem>('POST', '/auth/switch-merchant', { body: { merchantId } }),
      house.operator.send<Problem>('POST', '/auth/password', { body: { currentPassword: 'a', newPassword: 'b' } }),
      house.operator.get<Problem>('/auth/session'),
      house.operator.get<Problem>('/auth/second-factor'),
    ];
    for (const { status, body } of await Promise.all(asked))
      expect([status, body.code]).toEqual([401, 'not_signed_in']);
  });
});

describe('a person of two merchants', () => {
  it('sees the orders of the one they work for, in the role they have there', async () => {
    const person = await hirePerson(house.test, [
      { merchantId: house.store.merchantId, role: 'viewer' },
      { merchantId: branch.merchantId, role: 'operator' },
    ]);
    const branchKey = Client.withKey(house.apis[0]!.url, branch.keys.operator);
    await branchKey.post('/orders', { orders: [orderOf(branch, { LAMP: 1 }, { externalNumber: 'BRANCH-1' })] });
    const { browser } = await signIn(person);
    const to = (client: Client, merchantId: string): Promise<Answer<Session & Problem>> =>
      client.send('POST', '/auth/switch-merchant', { body: { merchantId } });

    const there = await to(browser, branch.merchantId);
    expect(there.body).toMatchObject({ merchant: { id: branch.merchantId }, roles: [{ code: 'operator' }] });
    const atBranch = anonymous().with({ cookie: cookieOf(there), 'x-csrf-token': there.body.csrfToken });
    const list = await atBranch.get<Page<OrderRow>>('/orders');
    expect(list.body.items.map(({ externalNumber }) => externalNumber)).toEqual(['BRANCH-1']);
    expect((await browser.get('/auth/session')).status).toBe(401);

    const back = await to(atBranch, house.store.merchantId);
    expect(back.body.roles).toMatchObject([{ code: 'viewer' }]);
    const atHome = anonymous().with({ cookie: cookieOf(back), 'x-csrf-token': back.body.csrfToken });
    const home = await atHome.get<Page<OrderRow>>('/orders');
    expect(home.body.items.map(({ externalNumber }) => externalNumber)).not.toContain('BRANCH-1');
    const denied = await atHome.post<Problem>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
    expect([denied.status, denied.body.code]).toEqual([403, 'forbidden']);
  });

  it('cannot switch to a merchant they do not belong to', async () => {
    const { browser } = await signIn(await hirePerson(house.test, here('owner')));
    const answer = await browser.send<Problem>('POST', '/auth/switch-merchant', {
      body: { merchantId: branch.merchantId },
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'not_a_member']);
    expect((await browser.get('/auth/session')).status).toBe(200);
  });
});
