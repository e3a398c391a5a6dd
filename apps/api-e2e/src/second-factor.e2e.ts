import { generate } from 'otplib';
import { type Answer, Client, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { hirePerson, type Person } from './support/store.js';

interface Session {
  csrfToken: string;
  mustSetUpSecondFactor: boolean;
}

interface Opened {
  id: string;
  current: boolean;
}

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 1 });
});
afterAll(() => house.close());

const anonymous = (): Client => new Client(house.apis[0]!.url);

const login = ({ email, password }: Person, code?: string): Promise<Answer<Session & Problem>> =>
  anonymous().send('POST', '/auth/login', { body: { email, password, ...(code && { code }) } });

const browserOf = (answer: Answer<Session>): Client =>
  anonymous().with({
    cookie: /^[^;]+/.exec(answer.headers.get('set-cookie')!)![0],
    'x-csrf-token': answer.body.csrfToken,
  });

const hire = (role: string): Promise<Person> => hirePerson(house.test, [{ merchantId: house.store.merchantId, role }]);

/** A code of the app, so many steps of 30 seconds from now: a code is good only once, and one step around now. */
const codeOf = (secret: string, steps = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

interface Guarded {
  person: Person;
  secret: string;
  codes: string[];
  browser: Client;
}

async function withSecondFactor(role = 'operator'): Promise<Guarded> {
  const person = await hire(role);
  const browser = browserOf(await login(person));
  const { password } = person;
  const seed = await browser.send<{ secret: string; uri: string }>('POST', '/auth/second-factor/start', {
    body: { password },
  });
  expect(seed.body.uri).toContain(encodeURIComponent(person.email));
  // The step before now: later codes of this minute are still good.
  const code = await codeOf(seed.body.secret, -1);
  const confirmed = await browser.send<{ codes: string[] }>('POST', '/auth/second-factor/confirm', { body: { code } });
  expect(confirmed.body.codes).toHaveLength(10);
  return { person, secret: seed.body.secret, codes: confirmed.body.codes, browser };
}

describe('a second factor', () => {
  it('is asked for after the password, and each code passes once', async () => {
    const { person, secret } = await withSecondFactor();
    expect((await login(person)).body.code).toBe('second_factor_needed');
    expect((await login({ ...person, password: 'wrong password, really' }, '123456')).body.code).toBe(
      'bad_credentials',
    );
    const code = await codeOf(secret);
    const both = await Promise.all([login(person, code), login(person, code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await login(person, code)).body.code).toBe('wrong_code');
    expect((await login(person, await codeOf(secret, 1))).status).toBe(200);
    // An older code than the last one is not taken either.
    expect((await login(person, await codeOf(secret))).body.code).toBe('wrong_code');
  });

  it('can be stood in for by each recovery code once, however it is typed', async () => {
    const { person, codes, browser } = await withSecondFactor();
    expect((await login(person, codes[0]!.toUpperCase())).status).toBe(200);
    expect((await login(person, codes[0])).body.code).toBe('wrong_code');
    expect((await login(person, codes[1]!.replaceAll('-', ' '))).status).toBe(200);
    const state = await browser.get<{ recoveryCodesLeft: number }>('/auth/second-factor');
    expect(state.body.recoveryCodesLeft).toBe(8);
  });

  it('is not guessed: wrong codes are slowed down, and the right person elsewhere is not', async () => {
    const { person, secret } = await withSecondFactor();
    const tried: number[] = [];
    for (let n = 0; n < 7; n++) tried.push((await login(person, '000000')).status);
    expect(tried).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const otherAddress = anonymous().with({ 'x-forwarded-for': '203.0.113.9' });
    const body = { email: person.email, password: person.password, code: await codeOf(secret) };
    // Without TRUST_PROXY the header counts for nothing.
    expect((await otherAddress.send('POST', '/auth/login', { body })).status).toBe(429);
  });

  it('is set up with the password and turned off with password and code', async () => {
    const { person, secret, browser } = await withSecondFactor();
    const start = await browser.send<Problem>('POST', '/auth/second-factor/start', {
      body: { password: person.password },
    });
    expect(start.body.code).toBe('second_factor_on');
    const off = async (password: string, code: string): Promise<number> =>
      (await browser.send('POST', '/auth/second-factor/turn-off', { body: { password, code } })).status;
    expect(await off('not the password!', await codeOf(secret))).toBe(422);
    expect(await off(person.password, '000000')).toBe(401);
    expect(await off(person.password, await codeOf(secret))).toBe(204);
    expect((await login(person)).status).toBe(200);
  });

  it('seed and codes stand nowhere in the database as they are', async () => {
    const { secret, codes } = await withSecondFactor();
    const rows = await house.test.db.directory(
      (tx) => tx.sql<{ text: string }>`
        SELECT u::text AS text FROM directory.app_user u UNION ALL SELECT r::text FROM directory.recovery_code r`,
    );
    const dump = rows.map(({ text }) => text).join('\n');
    for (const plain of [secret, codes[0]!, codes[0]!.replaceAll('-', '')]) expect(dump).not.toContain(plain);
  });

  it('that the merchant asks of managers stops them until they have one, and nobody else', async () => {
    const [owner, clerk] = [await hire('owner'), await hire('operator')];
    const [manager, worker] = [await login(owner), await login(clerk)];
    const rule = await house.owner.send('PUT', '/auth/second-factor/rule', { body: { rule: 'managers' } });
    expect(rule.status).toBe(200);
    const refused = await browserOf(manager).get<Problem>('/orders');
    expect([refused.status, refused.body.code]).toEqual([403, 'must_set_up_second_factor']);
    expect((await browserOf(worker).get('/orders')).status).toBe(200);
    expect((await login(owner)).body.mustSetUpSecondFactor).toBe(true);
    const { browser } = await withSecondFactor('owner');
    expect((await browser.get('/orders')).status).toBe(200);
    await house.owner.send('PUT', '/auth/second-factor/rule', { body: { rule: 'optional' } });
  });
});

describe('sessions', () => {
  it('are listed, and one or all others can be ended from any of them', async () => {
    const person = await hire('viewer');
    const [one, two, three] = [await login(person), await login(person), await login(person)].map(browserOf);
    const list = async (): Promise<Opened[]> => (await one!.get<{ items: Opened[] }>('/auth/sessions')).body.items;
    const before = await list();
    expect([before.length, before.filter(({ current }) => current).length]).toEqual([3, 1]);
    const other = before.find(({ current }) => !current)!;
    expect((await one!.send('DELETE', `/auth/sessions/${other.id}`)).status).toBe(204);
    const alive = [await two!.get('/orders'), await three!.get('/orders')].map(({ status }) => status);
    expect(alive.sort()).toEqual([200, 401]);
    expect((await one!.send('DELETE', '/auth/sessions')).status).toBe(204);
    expect((await list()).map(({ current }) => current)).toEqual([true]);
    const stranger = browserOf(await login(await hire('viewer')));
    const [mine] = await list();
    expect((await stranger.send('DELETE', `/auth/sessions/${mine!.id}`)).status).toBe(404);
  });
});
