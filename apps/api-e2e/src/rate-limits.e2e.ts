import { Client, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { hirePerson } from './support/store.js';
import { makeApiKey } from '@zhanggui/platform';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5 }, { env: { RATE_PER_KEY: '5', RATE_PER_PERSON: '4', RATE_PER_ADDRESS: '3' } });
});
afterAll(() => house.close());

const newKey = async (perMinute: number | null): Promise<Client> => {
  const { test, store, apis } = house;
  const wishes = { name: `rate ${perMinute}`, role: 'viewer', perMinute };
  return Client.withKey(apis[0]!.url, await makeApiKey(test.db, store.merchantId, store.owner.id, wishes));
};

const statuses = async (client: Client, times: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let n = 0; n < times; n++) seen.push((await client.get('/shops')).status);
  return seen;
};

describe('requests a minute', () => {
  it('are told with every answer, and one too many is refused with the seconds to wait', async () => {
    const client = await newKey(null);
    const first = await client.get('/shops');
    expect([first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual(['5', '4']);
    expect(await statuses(client, 5)).toEqual([200, 200, 200, 200, 429]);
    const refused = await client.get<Problem>('/shops');
    expect([refused.body.code, refused.headers.get('ratelimit-remaining')]).toEqual(['too_many_requests', '0']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('are counted for each key by itself, as many as the key is given', async () => {
    const [small, large] = [await newKey(2), await newKey(50)];
    expect(await statuses(small, 3)).toEqual([200, 200, 429]);
    expect(new Set(await statuses(large, 20))).toEqual(new Set([200]));
  });

  it('are counted for each person, and for addresses that come with neither key nor session', async () => {
    const person = await hirePerson(house.test, [{ merchantId: house.store.merchantId, role: 'viewer' }]);
    const anonymous = new Client(house.apis[0]!.url);
    const { email, password } = person;
    const login = await anonymous.send('POST', '/auth/login', { body: { email, password } });
    const browser = anonymous.with({ cookie: /^[^;]+/.exec(login.headers.get('set-cookie')!)![0] });
    expect(await statuses(browser, 5)).toEqual([200, 200, 200, 200, 429]);
    expect(await statuses(anonymous, 4)).toEqual([401, 401, 401, 429]);
    // Whoever has a key is not kept out by strangers at the same address.
    expect(await statuses(await newKey(null), 1)).toEqual([200]);
  });
});
