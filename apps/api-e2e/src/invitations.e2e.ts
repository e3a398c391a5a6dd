import { generate } from 'otplib';
import { type Answer, Client, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { hirePerson, type Person } from './support/store.js';

interface Session {
  csrfToken: string;
  roles: { code: string }[];
}

interface LinkMade {
  url: string;
  mailed: boolean;
}

let house: House;
let owner: Client;
let viewerRole: string;

beforeAll(async () => {
  house = await openHouse({ LAMP: 1 });
  const person = await hirePerson(house.test, [{ merchantId: house.store.merchantId, role: 'owner' }]);
  owner = browserOf(await login(person));
  const { body } = await house.owner.get<{ items: { id: string; code: string }[] }>('/roles');
  viewerRole = body.items.find(({ code }) => code === 'viewer')!.id;
});
afterAll(() => house.close());

const anonymous = (): Client => new Client(house.apis[0]!.url);

const login = ({ email, password }: Pick<Person, 'email' | 'password'>): Promise<Answer<Session & Problem>> =>
  anonymous().send('POST', '/auth/login', { body: { email, password } });

const browserOf = (answer: Answer<Session>): Client =>
  anonymous().with({
    cookie: /^[^;]+/.exec(answer.headers.get('set-cookie')!)![0],
    'x-csrf-token': answer.body.csrfToken,
  });

const tokenOf = ({ url }: LinkMade): string => new URL(url).hash.slice(1);

const invite = (email: string): Promise<Answer<LinkMade & Problem>> =>
  owner.send('POST', '/invitations', { body: { email, name: 'Nora New', roles: [{ roleId: viewerRole }] } });

const accept = (token: string, body: object): Promise<Answer<Session & Problem>> =>
  anonymous().send('POST', `/invitations/by-token/${token}/accept`, { body });

const PASSWORD = 'four lanterns in a row';

describe('an invitation', () => {
  it('lets a new person in once, with the roles that wait', async () => {
    const made = await invite('Nora@Example.com');
    expect([made.status, made.body.mailed]).toEqual([201, false]);
    const token = tokenOf(made.body);
    const view = await anonymous().get<{ email: string; hasAccount: boolean }>(`/invitations/by-token/${token}`);
    expect(view.body).toMatchObject({ email: 'nora@example.com', hasAccount: false });
    expect((await accept(token, { name: 'Nora', password: 'short' })).body.code).toBe('weak_password');
    const both = await Promise.all([1, 2].map(() => accept(token, { name: 'Nora', password: PASSWORD })));
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const came = both.find(({ status }) => status === 200)!;
    expect(came.body.roles).toMatchObject([{ code: 'viewer' }]);
    expect((await browserOf(came).get('/orders')).status).toBe(200);
    expect((await browserOf(came).get('/members')).status).toBe(403);
    expect((await accept(token, { name: 'Nora', password: PASSWORD })).body.code).toBe('link_over');
    expect((await login({ email: 'nora@example.com', password: PASSWORD })).status).toBe(200);
    expect((await invite('nora@example.com')).body.code).toBe('already_member');
  });

  it('asks who has an account for their own password and second factor', async () => {
    const known = await hirePerson(house.test, []);
    const token = tokenOf((await invite(known.email)).body);
    expect((await accept(token, { name: 'x', password: 'not the right one' })).body.code).toBe('bad_credentials');
    expect((await accept(token, { name: 'x', password: known.password })).status).toBe(200);
    const guarded = await hirePerson(house.test, [{ merchantId: house.store.merchantId, role: 'viewer' }]);
    const browser = browserOf(await login(guarded));
    const seed = await browser.send<{ secret: string }>('POST', '/auth/second-factor/start', {
      body: { password: guarded.password },
    });
    const code = await generate({ secret: seed.body.secret });
    expect((await browser.send('POST', '/auth/second-factor/confirm', { body: { code } })).status).toBe(200);
    await owner.send('DELETE', `/members/${guarded.id}`);
    const again = tokenOf((await invite(guarded.email)).body);
    expect((await accept(again, { name: 'x', password: guarded.password })).body.code).toBe('second_factor_needed');
  });

  it('ends when it is taken back or replaced', async () => {
    const first = tokenOf((await invite('late@example.com')).body);
    const second = tokenOf((await invite('late@example.com')).body);
    expect((await anonymous().get(`/invitations/by-token/${first}`)).status).toBe(410);
    const { body } = await owner.get<{ items: { id: string; email: string }[] }>('/invitations');
    const waiting = body.items.filter(({ email }) => email === 'late@example.com');
    expect(waiting).toHaveLength(1);
    expect((await owner.send('DELETE', `/invitations/${waiting[0]!.id}`)).status).toBe(204);
    expect((await anonymous().get(`/invitations/by-token/${second}`)).status).toBe(410);
  });

  it('names a role that is there, and an address that is one', async () => {
    const wrong = await owner.send<Problem>('POST', '/invitations', {
      body: { email: 'nobody', name: 'x', roles: [{ roleId: viewerRole }] },
    });
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '/email' })]);
    const noRole = await owner.send<Problem>('POST', '/invitations', {
      body: { email: 'a@example.com', name: 'x', roles: [{ roleId: house.store.shopId }] },
    });
    expect([noRole.status, noRole.body.code]).toEqual([422, 'role_unknown']);
  });
});

describe('a password link', () => {
  it('from a manager sets a new password once and ends every session', async () => {
    const person = await hirePerson(house.test, [{ merchantId: house.store.merchantId, role: 'viewer' }]);
    const browser = browserOf(await login(person));
    const made = await owner.send<LinkMade>('POST', `/members/${person.id}/password-link`, { body: {} });
    expect(made.status).toBe(201);
    const set = (newPassword: string): Promise<Answer<Problem>> =>
      anonymous().send('POST', `/auth/password-resets/${tokenOf(made.body)}`, { body: { newPassword } });
    expect((await set('short')).body.code).toBe('weak_password');
    expect((await set('five lanterns in a row')).status).toBe(204);
    expect((await set('six lanterns in a row')).body.code).toBe('link_over');
    expect((await browser.get('/orders')).status).toBe(401);
    expect((await login(person)).status).toBe(401);
    expect((await login({ ...person, password: 'five lanterns in a row' })).status).toBe(200);
  });

  it('is made for people of the own merchant only', async () => {
    const stranger = await hirePerson(house.test, []);
    expect((await owner.send('POST', `/members/${stranger.id}/password-link`, { body: {} })).status).toBe(404);
  });

  it('asked for by mail says nothing about who has an account, and is not asked for without end', async () => {
    const ask = async (email: string): Promise<number> =>
      (await anonymous().send('POST', '/auth/password-resets', { body: { email } })).status;
    const known = await hirePerson(house.test, [{ merchantId: house.store.merchantId, role: 'viewer' }]);
    expect([await ask(known.email), await ask('nobody@example.com')]).toEqual([202, 202]);
    const more: number[] = [];
    for (let n = 0; n < 6; n++) more.push(await ask(known.email));
    expect(more.at(-1)).toBe(429);
  });
});
