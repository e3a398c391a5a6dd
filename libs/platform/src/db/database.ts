import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import pg, { type PoolClient } from 'pg';
import { EVERYWHERE } from '../access/authority.js';
import type { Actor } from './actor.js';
import { withRetry } from './retry.js';
import { endWhenSilent, SILENT_MS } from './silent-server.js';
import { Tx } from './tx.js';
import type { TxGate } from './tx-gate.js';

/**
 * How many connections each kind of work gets, and how long its statements may take: one kind cannot starve another. What asks for
 * much at a time plans each statement anew: a plan kept from when tables were young reads all of a merchant's rows each time.
 */
const POOLS = {
  api: { size: 6, statementSeconds: 5, plans: 'auto' },
  worker: { size: 3, statementSeconds: 30, plans: 'force_custom_plan' },
  report: { size: 2, statementSeconds: 120, plans: 'force_custom_plan' },
  import: { size: 2, statementSeconds: 0, plans: 'auto' },
} as const;

export type PoolKind = keyof typeof POOLS;

/** Later than the server would have said something by itself; statements of imports may take as long as they need. */
const silentAfter = (kind: PoolKind): number =>
  kind === 'import' ? 0 : Math.max(SILENT_MS, (POOLS[kind].statementSeconds + 5) * 1000);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface TxOptions {
  /** The caller presents an idempotency key: after a lost connection the transaction may run again. */
  idempotent?: boolean;
  /** One snapshot for all reads, nothing written: exports and reports. */
  readOnly?: boolean;
}

/** The only way to the database. `tx` sets the merchant for row-level security, so no statement can see another's rows. */
export class Database {
  private constructor(
    private readonly source: DataSource,
    private readonly silentMs: number,
  ) {}

  static async open(
    url: string,
    kind: PoolKind,
    entities: EntityTarget<ObjectLiteral>[] = [],
    silentMs: number = silentAfter(kind),
  ): Promise<Database> {
    const { size, statementSeconds, plans } = POOLS[kind];
    const source = new DataSource({
      type: 'postgres',
      url,
      entities: entities as never[],
      synchronize: false,
      installExtensions: false,
      poolSize: size,
      applicationName: `zhanggui-${kind}`,
      // A dropped idle connection is news for the log of the server, not a reason to end this process.
      poolErrorHandler: () => undefined,
      extra: {
        Client: CalmClient,
        connectionTimeoutMillis: 5_000,
        pipeline: true,
        keepAlive: true,
        idleTimeoutMillis: 60_000,
        options: `-c lock_timeout=2s -c statement_timeout=${statementSeconds}s -c idle_in_transaction_session_timeout=${kind === 'import' || kind === 'report' ? '60s' : '10s'} -c plan_cache_mode=${plans} -c jit=off`,
      },
    });
    await source.initialize();
    return new Database(source, silentMs);
  }

  /** Runs `work` in one transaction of the actor's merchant; it is run again on faults that had no effect. */
  async tx<T>(actor: TxActor, work: (tx: Tx) => Promise<T>, options: TxOptions = {}): Promise<T> {
    const gate = actor.gate?.passed || options.readOnly ? undefined : actor.gate;
    const gated = gate && (async (tx: Tx) => letThrough(gate, tx, await work(tx)));
    const result = await withRetry(() => this.once(begin(actor, options), gated ?? work), options.idempotent);
    if (gate) gate.passed = true;
    return result;
  }

  /** For schema `directory` only: sign-in and key look-up happen before a merchant is known. Named functions there are its sole callers. */
  directory<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return withRetry(() => this.once('BEGIN', work));
  }

  private async once<T>(start: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    let heard = (): void => undefined;
    try {
      const client = (await runner.connect()) as PoolClient;
      heard = endWhenSilent(client, this.silentMs);
      // The first statement travels right behind it: where it fails, all that follow fail.
      const began = client.query(start);
      began.catch(() => undefined);
      try {
        const result = await work(new Tx(client, runner.manager));
        await began;
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      heard();
      await runner.release();
    }
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

/**
 * Between the pool's listener for errors and the borrower's there is a moment without any, in which the news that the server goes down
 * would end this process. It needs no answer: the connection is marked as unusable by then.
 */
class CalmClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** What a transaction must know of who acts. */
export type TxActor = Pick<Actor, 'merchantId' | 'id' | 'scope' | 'ownBy' | 'gate'>;

async function letThrough<T>(gate: TxGate, tx: Tx, result: T): Promise<T> {
  await gate.beforeCommit(tx, result);
  return result;
}

/** BEGIN and the settings that policies and defaults read, in one round trip. The ids are checked, as they are not parameters here. */
function begin(actor: TxActor, options: TxOptions): string {
  const { shopIds, warehouseIds } = actor.scope ?? EVERYWHERE;
  const own = actor.ownBy ? `, set_config('app.own_by', '${actor.ownBy}', true)` : '';
  for (const id of [actor.merchantId, actor.id, actor.ownBy ?? actor.id, ...(shopIds ?? []), ...(warehouseIds ?? [])])
    if (!UUID.test(id)) throw new Error('Actor, merchant, shops and warehouses must be lower-case UUIDs');
  const mode = options.readOnly ? ' ISOLATION LEVEL REPEATABLE READ READ ONLY' : '';
  return `BEGIN${mode}; SELECT set_config('app.merchant_id', '${actor.merchantId}', true), set_config('app.actor_id', '${actor.id}', true)${scoped('shop_ids', shopIds)}${scoped('warehouse_ids', warehouseIds)}${own}`;
}

const scoped = (what: string, ids: readonly string[] | null): string =>
  ids === null ? '' : `, set_config('app.${what}', '{${ids.length > 0 ? ids.join(',') : NOWHERE}}', true)`;

/** No shop at all is something else than no limit. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';
