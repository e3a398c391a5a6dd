import pg from 'pg';
import { adminUrl } from './admin-url.js';

const CONNECTIONS = 8;
const SECONDS = 4;

/** What a limit was measured with, for the label of its row. */
export const BARE = `one statement, ${CONNECTIONS} connections, no HTTP`;

/** How often a second the database alone carries a statement out: no product, no HTTP, no policy in between. */
export async function runBare(text: string, values: (connection: number, n: number) => unknown[]): Promise<number> {
  const until = performance.now() + SECONDS * 1_000;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, connection) => {
      const client = new pg.Client({ connectionString: adminUrl() });
      await client.connect();
      let done = 0;
      for (let n = 0; performance.now() < until; n++) {
        // Deadlocks between unsorted carts are the runner's own; the product sorts.
        done += await client.query({ name: 'bare', text, values: values(connection, n) }).then(
          () => 1,
          (error: { code?: string }) => {
            if (error.code === '40P01') return 0;
            throw error as Error;
          },
        );
      }
      await client.end();
      return done;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / SECONDS;
}

/** One piece of work as the database's superuser. */
export async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
