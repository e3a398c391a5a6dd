import { openTransfer } from '@zhanggui/inventory';
import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { addDays } from '../rules/form.rules.js';
import { readTransferSetting } from './transfer-setting.js';

export interface DraftTransfers {
  /** Each proposal once; all of it where no quantity is said. */
  lines: readonly { id: string; quantity?: number | null }[];
  note?: string | null;
}

interface Proposal {
  id: string;
  variantId: string;
  sku: string;
  fromWarehouseId: string;
  toWarehouseId: string;
  proposed: number;
  available: number;
}

type Wanted = Proposal & { quantity: number };

/** Lines of one transfer; a larger group becomes several. */
const MOST_LINES = 500;

/**
 * Plans transfers of what is proposed, one for each pair of warehouses, to arrive after the usual days on the road. A proposal is used
 * once: who is first has it. Refuses: invalid (named_twice, transfer_proposal_gone, more_than_proposed, less_available), and as
 * `openTransfer`. Returns the transfers' ids.
 */
export async function draftTransfers(tx: Tx, actor: Actor, { lines, note }: DraftTransfers): Promise<string[]> {
  const wanted = await lockProposals(tx, lines);
  const { leadDays } = await readTransferSetting(tx);
  const { today } = await merchantDay(tx, actor);
  const pairs = new Map<string, Wanted[]>();
  for (const line of wanted) {
    const pair = `${line.fromWarehouseId} ${line.toWarehouseId}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  const ids: string[] = [];
  for (const pair of pairs.values()) {
    for (let at = 0; at < pair.length; at += MOST_LINES) {
      const part = pair.slice(at, at + MOST_LINES);
      const { fromWarehouseId, toWarehouseId } = part[0]!;
      const expectedOn = addDays(today, leadDays);
      const { id } = await openTransfer(tx, actor, { fromWarehouseId, toWarehouseId, expectedOn, note, lines: part });
      ids.push(id);
    }
  }
  await tx.run`DELETE FROM purchasing.transfer_proposal WHERE id = ANY (${wanted.map(({ id }) => id)}::uuid[])`;
  return ids;
}

async function lockProposals(tx: Tx, lines: DraftTransfers['lines']): Promise<Wanted[]> {
  const ids = lines.map(({ id }) => id.toLowerCase());
  const rows = await tx.sql<Proposal & Record<string, unknown>>`
    SELECT p.id, p.variant_id AS "variantId", v.sku, p.from_warehouse_id AS "fromWarehouseId", p.to_warehouse_id AS "toWarehouseId",
      p.quantity::float8 AS proposed, coalesce(CASE WHEN b.frozen THEN 0 ELSE b.on_hand - b.reserved END, 0)::float8 AS available
    FROM purchasing.transfer_proposal p JOIN catalog.variant v ON v.id = p.variant_id
    LEFT JOIN inventory.stock_balance b ON b.warehouse_id = p.from_warehouse_id AND b.variant_id = p.variant_id
    WHERE p.id = ANY (${ids}::uuid[]) ORDER BY p.id FOR UPDATE OF p`;
  const known = new Map(rows.map((row) => [row.id, row]));
  const errors: FieldError[] = [];
  const wanted = ids.flatMap((id, n): Wanted[] => {
    const row = known.get(id);
    const pointer = `/lines/${n}`;
    if (ids.indexOf(id) < n) errors.push({ pointer, code: 'named_twice', params: { lineNo: n + 1 } });
    else if (!row) errors.push({ pointer, code: 'transfer_proposal_gone' });
    if (!row) return [];
    const { sku, proposed, available } = row;
    const quantity = lines[n]!.quantity ?? proposed;
    if (quantity > proposed)
      errors.push({ pointer: `${pointer}/quantity`, code: 'more_than_proposed', params: { sku, proposed } });
    else if (quantity > available)
      errors.push({ pointer: `${pointer}/quantity`, code: 'less_available', params: { sku, available } });
    return [{ ...row, quantity }];
  });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return wanted;
}
