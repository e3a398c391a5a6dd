import pg from 'pg';
import { endWhenSilent, SILENT_MS } from './silent-server.js';
import { Tx } from './tx.js';
import type { Statement } from './sql.js';

/**
 * One pipelined connection for work in batches. `flush` is the one place that sends BEGIN, the merchant, a statement and COMMIT
 * without waiting in between: one network round trip for a whole batch.
 */
export class Lane {
  private client: Promise<pg.Client> | null = null;
  private batches = 0;

  constructor(private readonly url: string) {}

  /** Runs one statement as a transaction of its own and returns its rows. */
  async flush(merchantId: string, statement: Statement, values: unknown[]): Promise<unknown[][]> {
    const client = await this.connected();
    this.replanWhileYoung(client);
    const heard = endWhenSilent(client, SILENT_MS);
    const [, , written] = await settled([
      client.query('BEGIN'),
      client.query({ ...SET_MERCHANT, values: [merchantId] }),
      client.query({ ...statement, values, rowMode: 'array' }),
      client.query('COMMIT'),
    ]).finally(heard);
    return written!.rows as unknown[][];
  }

  /** Runs `work` in a transaction on this connection, for what must look before it writes. */
  async tx<T>(merchantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.connected();
    this.replanWhileYoung(client);
    const heard = endWhenSilent(client, SILENT_MS);
    const opened = settled([client.query('BEGIN'), client.query({ ...SET_MERCHANT, values: [merchantId] })]);
    try {
      const [result] = await Promise.all([work(new Tx(client)), opened]);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      heard();
    }
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => null);
    await client?.end();
  }

  private connected(): Promise<pg.Client> {
    this.client ??= this.connect().catch((error: unknown) => {
      this.client = null;
      throw error;
    });
    return this.client;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'zhanggui-lane',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      pipeline: true,
      options: OPTIONS,
    });
    // Without a listener a restart of the database would end this process.
    client.on('error', () => (this.client = null));
    client.on('end', () => (this.client = null));
    await client.connect();
    this.batches = 0;
    return client;
  }

  /**
   * Plans made while the tables were empty take any index (all begin with merchant_id) and stay cached until the first ANALYZE.
   * Planning anew after 2, 4, 8 … batches costs next to nothing and keeps a new database fast.
   */
  private replanWhileYoung(client: pg.Client): void {
    this.batches += 1;
    if (this.batches > 1 && Number.isInteger(Math.log2(this.batches)))
      client.query('DISCARD PLANS').catch(() => undefined);
  }
}

/** Everything on a lane is a probe by key: plans made on young tables must not read a merchant's rows to join them. */
const OPTIONS =
  '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c enable_bitmapscan=off -c enable_material=off -c jit=off -c lock_timeout=2s -c statement_timeout=5s -c idle_in_transaction_session_timeout=10s';

const SET_MERCHANT = { name: 'set_merchant', text: `SELECT set_config('app.merchant_id', $1, true)` };

/** Waits for all, then throws the first failure: no reply of the pipeline is left behind unobserved. */
async function settled<T>(sent: Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(sent);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result as PromiseFulfilledResult<T>).value);
}
