import type {
  EntityManager,
  EntityTarget,
  FindManyOptions,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';
import type { QueryResultRow } from 'pg';
import { flatten, Sql, statementName, type Statement } from './sql.js';

/** What a transaction needs of a connection: one named or unnamed statement at a time. */
export interface Connection {
  /** Statements may be sent before the one in front is answered. */
  readonly pipeline?: boolean;
  query(config: {
    name?: string;
    text: string;
    values?: unknown[];
  }): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** A transaction of one merchant. Operations take it as their first argument and never open their own. */
export class Tx {
  constructor(
    private readonly connection: Connection,
    private readonly entities: EntityManager | null = null,
  ) {}

  /** Runs a tagged statement and returns its rows; values become parameters, nested `sql` parts become text. */
  async sql<Row extends QueryResultRow>(strings: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    return this.rows<Row>(new Sql(strings, values));
  }

  /** The same for a statement composed beforehand. */
  async rows<Row extends QueryResultRow>(composed: Sql): Promise<Row[]> {
    const { text, values } = flatten(composed);
    const { rows } = await this.connection.query({ name: statementName(text), text, values });
    return rows as Row[];
  }

  /** Runs a statement for its effect and returns how many rows it touched. */
  async run(strings: TemplateStringsArray, ...values: unknown[]): Promise<number> {
    const { text, values: flat } = flatten(new Sql(strings, values));
    const { rowCount } = await this.connection.query({ name: statementName(text), text, values: flat });
    return rowCount ?? 0;
  }

  /** Sends a statement declared at module load. */
  async send<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.connection.query({ ...statement, values });
    return rows as Row[];
  }

  /** Sends independent statements together where the connection pipelines them, else one after the other. */
  async together<T extends readonly (() => Promise<unknown>)[]>(
    ...sends: T
  ): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
    if (this.connection.pipeline) return (await Promise.all(sends.map((send) => send()))) as never;
    const results: unknown[] = [];
    for (const send of sends) results.push(await send());
    return results as never;
  }

  /**
   * Plans anew from here on. Plans made while tables were empty (those of foreign-key checks too) may read every row of the merchant,
   * and stay cached until the first ANALYZE: bulk work calls this after its first batches.
   */
  async replan(): Promise<void> {
    await this.connection.query({ text: 'DISCARD PLANS' });
  }

  /**
   * Whether statements from here to the end of the transaction keep one plan for all values, where PostgreSQL would plan them anew each
   * time as soon as that seems cheaper to carry out: it does not count what planning costs, which is most of a short read. Only for
   * statements for which one plan is right whatever is asked for.
   */
  async keepPlans(keep: boolean): Promise<void> {
    await this.connection.query({
      text: `SET LOCAL plan_cache_mode ${keep ? '= force_generic_plan' : 'TO DEFAULT'}`,
    });
  }

  /** Inserts plain rows of a mapped table. */
  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, rows: Partial<E> | Partial<E>[]): Promise<void> {
    await this.manager.insert(entity, rows as QueryDeepPartialEntity<E>);
  }

  /** Updates by condition and returns how many rows it touched: compare-and-set when the condition names the version. */
  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    values: Partial<E>,
  ): Promise<number> {
    return (await this.manager.update(entity, where, values as QueryDeepPartialEntity<E>)).affected ?? 0;
  }

  /** Deletes by condition and returns how many rows are gone. */
  async delete<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<number> {
    return (await this.manager.delete(entity, where)).affected ?? 0;
  }

  /** Reads mapped rows; name the columns in `select` when not all are needed. */
  find<E extends ObjectLiteral>(entity: EntityTarget<E>, options: FindManyOptions<E>): Promise<E[]> {
    return this.manager.find(entity, options);
  }

  private get manager(): EntityManager {
    if (!this.entities) throw new Error('An intake lane maps no entities: use tx.sql');
    return this.entities;
  }
}
