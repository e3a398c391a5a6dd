import { raw, type Sql } from '@zhanggui/platform';

/** What a module above knows of a balance `b`: how fast it sells and what is ordered for it. */
export interface StockOutlook {
  /** Joins the forecast of the balance `b`. */
  join: Sql;
  /** SQL of the units that are sold in a day; null where nobody foretells them. */
  perDay: string;
  /** SQL of the day on which it will have more, or could have if it were ordered today. */
  resupplyOn: string;
  /** Laterally joins `o` with what is ordered for the balance `b`: `units`, and `next_on`, the day on which the next comes. */
  ordered: Sql;
}

let known: StockOutlook | null = null;

/** Lists of stock show it from then on; there is one forecast. */
export function registerStockOutlook(outlook: StockOutlook): void {
  known = outlook;
}

const NOTHING: StockOutlook = {
  join: raw(''),
  perDay: 'NULL::float8',
  resupplyOn: 'NULL::date',
  ordered: raw('CROSS JOIN (SELECT 0::float8 AS units, NULL::date AS next_on) o'),
};

let unpaid = raw('CROSS JOIN (SELECT 0::float8 AS units) u');

/** The module of orders says what of a balance `b` is reserved by orders that are not paid: SQL that joins `u` with its `units`. */
export function registerUnpaidStock(join: Sql): void {
  unpaid = join;
}

export const unpaidStock = (): Sql => unpaid;

/** What is known where nobody foretells: nothing. */
export const stockOutlook = (): StockOutlook => known ?? NOTHING;
