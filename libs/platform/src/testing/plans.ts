import pg from 'pg';
import type { Actor } from '../db/actor.js';
import { Tx } from '../db/tx.js';

/** One table or index that a statement reads, and by what. */
export interface Scan {
  relation: string;
  node: string;
  index: string;
  cond: string;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

/** How PostgreSQL reads the tables of each statement that the work sends, as the application role under its policies. */
export async function plansOf(url: string, actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<Scan[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const statements: { text: string; values?: unknown[] }[] = [];
  const recording = new Tx({
    query: (statement) => {
      statements.push(statement);
      return client.query(statement);
    },
  });
  try {
    await client.query(`BEGIN; SELECT set_config('app.merchant_id', '${actor.merchantId}', true)`);
    await work(recording);
    const plans: Scan[][] = [];
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({
        text: `EXPLAIN (FORMAT JSON) ${text}`,
        values,
      });
      plans.push(scansOf(rows[0]!['QUERY PLAN'][0].Plan));
    }
    return plans;
  } finally {
    await client.end();
  }
}

function scansOf(plan: PlanNode): Scan[] {
  const below = (plan.Plans ?? []).flatMap(scansOf);
  const [relation, index] = [plan['Relation Name'] ?? '', plan['Index Name'] ?? ''];
  if (relation === '' && index === '') return below;
  return [{ relation, node: plan['Node Type'], index, cond: plan['Index Cond'] ?? '' }, ...below];
}

/** Lets the planner know what is there. */
export async function analyze(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('ANALYZE');
  await owner.end();
}
