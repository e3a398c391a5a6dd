import type { Answer, Client, Page, Problem } from './client.js';
import type { House } from './house.js';
import { until } from './program.js';

export interface ImportView extends Problem {
  id: string;
  state: string;
  error: string | null;
  encoding: string;
  columns: string[];
  sample: string[][];
  mapping: Record<string, string | null>;
  rowsRead: number;
  rowsTotal: number;
  ordersPlaced: number;
  linesPlaced: number;
  productsCreated: number;
  created: number;
  updated: number;
  unchanged: number;
  leftoverRows: number;
  problemRows: number;
}

export interface RowProblem {
  line: number;
  column: string | null;
  code: string;
  message: string;
  raw: string;
}

export const upload = (
  client: Client,
  body: string | Uint8Array,
  fileName = 'orders.csv',
): Promise<Answer<ImportView>> =>
  client.send<ImportView>('POST', `/imports?kind=orders&fileName=${encodeURIComponent(fileName)}`, {
    body,
    headers: { 'content-type': 'text/csv' },
  });

export interface RunOptions {
  dryRun?: boolean;
  history?: boolean;
  createProducts?: boolean;
  mapping?: Record<string, string | null>;
}

/** Starts an uploaded file with the mapping that was suggested for it. */
export const run = (house: House, { id, mapping }: ImportView, options: RunOptions = {}): Promise<Answer<ImportView>> =>
  house.operator.post<ImportView>(`/imports/${id}/run`, {
    shopId: house.store.shopId,
    mapping,
    dryRun: false,
    ...options,
  });

export const readImport = async (house: House, id: string): Promise<ImportView> =>
  (await house.operator.get<ImportView>(`/imports/${id}`)).body;

/** Waits until the worker is done with an import. */
export async function finished(house: House, id: string): Promise<ImportView> {
  await until(async () => (await readImport(house, id)).state !== 'running');
  return readImport(house, id);
}

/** Uploads a file, brings it in and waits for the end. */
export async function bringIn(house: House, file: string | Uint8Array, options: RunOptions = {}): Promise<ImportView> {
  const { body } = await upload(house.operator, file);
  const started = await run(house, body, options);
  if (started.status !== 202) throw new Error(started.text);
  return finished(house, body.id);
}

/** Every row that was left out, by line, read page by page. */
export async function problemsOf(house: House, id: string, limit = 250): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor && `&cursor=${cursor}`;
    const { body }: Answer<Page<RowProblem>> = await house.operator.get(
      `/imports/${id}/problems?limit=${limit}${after}`,
    );
    problems.push(...body.items);
    cursor = body.nextCursor;
  }
  return problems;
}

export interface StoreTotals {
  orders: number;
  lines: number;
  units: number;
  totalMinor: number;
}

export async function totals(house: House): Promise<StoreTotals> {
  const [row] = await house.read(
    (tx) => tx.sql<StoreTotals & Record<string, unknown>>`
      SELECT (SELECT count(*)::int FROM orders.sales_order) AS orders, count(*)::int AS lines,
        coalesce(sum(quantity), 0)::int AS units, coalesce(sum(amount_minor), 0)::float8 AS "totalMinor" FROM orders.order_line`,
  );
  return row!;
}
