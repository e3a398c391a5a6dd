import { layWire, testDatabase, type TestDatabase } from '../testing/index.js';
import { Database } from './database.js';
import { whenReachable } from './when-reachable.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe('a process that starts', () => {
  it('waits for a database that is on its way, and says once what it waits for', async () => {
    const wire = await layWire(test.url);
    wire.cut();
    const told: string[] = [];
    let tries = 0;
    const open = (): Promise<Database> => {
      tries += 1;
      if (tries === 3) wire.mend();
      return Database.open(wire.url, 'api');
    };
    const db = await whenReachable(open, (why) => told.push(why));
    expect(await db.directory((tx) => tx.sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    expect([tries, told.length]).toEqual([3, 1]);
    await db.close();
    await wire.close();
  });

  it('gives up when the time is over, with what it met', async () => {
    const wire = await layWire(test.url);
    await wire.close();
    await expect(whenReachable(() => Database.open(wire.url, 'api'), undefined, 300)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('does not wait for what will not change: a wrong name or password', async () => {
    let tries = 0;
    const url = new URL(test.url);
    url.pathname = '/nothing';
    const open = (): Promise<Database> => ((tries += 1), Database.open(url.href, 'api'));
    await expect(whenReachable(open)).rejects.toMatchObject({ code: '3D000' });
    expect(tries).toBe(1);
  });
});
