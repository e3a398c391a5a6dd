import pg from 'pg';
import type { Actor } from '../db/actor.js';
import { Tx } from '../db/tx.js';

/** One table or index that a statement reads, and by what; or that it sorts. */
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
    let keepsPlans = false;
    for (const { text, values } of statements) {
      if (text.startsWith('SET LOCAL')) {
        keepsPlans = text.includes('force_generic_plan');
        continue;
      }
      // A plan that is kept knows no values.
      const explain = keepsPlans
        ? { text: `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}` }
        : { text: `EXPLAIN (FORMAT JSON) ${text}`, values };
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(explain);
      plans.push(scansOf(rows[0]!['QUERY PLAN'][0].Plan));
    }
    return plans;
  } finally {
    await client.end();
  }
}

function scansOf(plan: PlanNode): Scan[] {
  const below = (plan.Plans ?? []).flatMap(scansOf);
  const [node, relation] = [plan['Node Type'], plan['Relation Name'] ?? ''];
  const [index, cond] = [plan['Index Name'] ?? '', plan['Index Cond'] ?? ''];
  // The index of a bitmap stands on a node of its own, which names no table; sorting reads neither, but is what lists must not do.
  const isTold = relation !== '' || index !== '' || /^(Incremental )?Sort$/.test(node);
  return isTold ? [{ relation, node, index, cond }, ...below] : below;
}

/** Lets the planner know what is there. */
export async function analyze(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('ANALYZE');
  await owner.end();
}
