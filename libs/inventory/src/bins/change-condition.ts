import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { postMovements } from '../stock/post-movements.js';
import { type Balance, balanceKey, type Movement, movementOf, sumByBalance } from '../stock/stock.rules.js';
import { openBalances } from '../stock/stock.sql.js';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { type BinChange, type BinHolding, type Condition, planTake } from './bins.rules.js';
import { readBins } from './bins.sql.js';
import { defaultBins, resolveBins } from './resolve-bins.js';

export interface ChangeCondition {
  warehouseId: string;
  /** Why, in the words of whoever looked. */
  reason: string;
  lines: readonly ConditionLine[];
}

export type ConditionLine = NamedLine & {
  from: Condition;
  to: Condition;
  /** Where the goods lie; without it, good units come from what nobody placed, then from any bin, others from any bin. */
  bin?: string | null;
  lot?: string | null;
  /** Where they go; without it, to the bin for goods of their new condition. */
  toBin?: string | null;
  quantity: number;
};

type Line = ConditionLine & { variantId: string; sku: string };

/**
 * Finds goods defective, puts them in quarantine, freezes or clears them. Goods that are not good cannot be sold, so reserved ones
 * cannot be taken. Refuses: same_condition, would_oversell, bin_short, bin_unknown, bin_inactive and as
 * `receiveStock`.
 */
export async function changeCondition(
  tx: Tx,
  actor: Actor,
  { reason, lines: named, ...input }: ChangeCondition,
): Promise<{ transactionId: string }> {
  const warehouseId = input.warehouseId.toLowerCase();
  await refuseUnusableWarehouse(tx, warehouseId);
  const variants = await resolveLines(tx, named);
  const lines = named.map((line, n): Line => ({ ...line, variantId: variants[n]!.id, sku: variants[n]!.sku }));
  const same = lines.flatMap(({ from, to }, n) =>
    from === to ? [{ pointer: `/lines/${n}/to`, code: 'same_condition' }] : [],
  );
  if (same.length > 0) throw refuse('same_condition', {}, same);
  const targets = await targetsOf(tx, warehouseId, lines);
  const keys = sumByBalance([{ warehouseId, lines }]);
  const balances = await openBalances(tx, keys);
  refuseReserved(warehouseId, lines, balances);
  const txnId = uuid7();
  const bins = await planBins(tx, { txnId, warehouseId, lines, targets, balances });
  await postMovements(tx, actor, movementsFor(lines, { txnId, warehouseId, reason }), bins, { why: 'condition' });
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  await emit(tx, actor, {
    type: 'stock.condition_changed',
    subjectId: txnId,
    subjectVersion: 1,
    payload: { warehouseId, lineCount: lines.length, units, conditions: [...new Set(lines.map(({ to }) => to))] },
  });
  return { transactionId: txnId };
}

async function targetsOf(tx: Tx, warehouseId: string, lines: readonly Line[]): Promise<string[]> {
  const named = lines.flatMap(({ toBin }, n) => (toBin ? [{ code: toBin, pointer: `/lines/${n}/toBin` }] : []));
  const bins = await resolveBins(tx, warehouseId, named);
  const inactive = lines.flatMap(({ toBin }, n) =>
    toBin && !bins.get(toBin)!.active
      ? [{ pointer: `/lines/${n}/toBin`, code: 'bin_inactive', params: { bin: toBin } }]
      : [],
  );
  if (inactive[0]) throw refuse('bin_inactive', inactive[0].params, inactive);
  const homeless = lines.flatMap(({ toBin, to }) => (toBin ? [] : [to]));
  const defaults = await defaultBins(tx, warehouseId, homeless);
  return lines.map(({ toBin, to }) => (toBin ? bins.get(toBin)!.id : defaults.get(to)!));
}

/** Only between good and not good does anything move in the ledger of stock. */
const movementsFor = (
  lines: readonly Line[],
  rest: { txnId: string; warehouseId: string; reason: string },
): Movement[] =>
  lines
    .filter(({ from, to }) => (from === 'good') !== (to === 'good'))
    .map(({ to, variantId, quantity }, n) =>
      movementOf(to === 'good' ? 'unblock' : 'block', { variantId, quantity }, n + 1, rest),
    );

function refuseReserved(warehouseId: string, lines: readonly Line[], balances: ReadonlyMap<string, Balance>): void {
  const blocked = lines.filter(({ from }) => from === 'good');
  for (const units of sumByBalance([{ warehouseId, lines: blocked }])) {
    const { onHand, reserved } = balances.get(balanceKey(units))!;
    if (onHand - reserved >= units.quantity) continue;
    const n = lines.findIndex(({ variantId, from }) => from === 'good' && variantId === units.variantId);
    const params = { sku: lines[n]!.sku, available: onHand - reserved };
    throw refuse('would_oversell', params, [{ pointer: `/lines/${n}/quantity`, code: 'would_oversell', params }]);
  }
}

interface Plan {
  txnId: string;
  warehouseId: string;
  lines: readonly Line[];
  targets: readonly string[];
  balances: ReadonlyMap<string, Balance>;
}

/** Where the goods come from and go to, bin by bin. Refuses: bin_short. */
async function planBins(tx: Tx, { txnId, warehouseId, lines, targets, balances }: Plan): Promise<BinChange[]> {
  const holdings = await readBins(tx, sumByBalance([{ warehouseId, lines }]));
  const loose = new Map([...balances].map(([key, { onHand, placed }]) => [key, onHand - placed]));
  const errors: FieldError[] = [];
  const changes = lines.flatMap((line, n): BinChange[] => {
    const { variantId, sku, from, to, quantity } = line;
    const key = balanceKey({ warehouseId, variantId });
    const unplaced = from === 'good' && !line.bin && !line.lot ? Math.min(quantity, loose.get(key)!) : 0;
    loose.set(key, loose.get(key)! - unplaced);
    const lying = holdings.filter((one) => one.variantId === variantId && fits(one, line));
    const { takes, short } = takeAny(quantity - unplaced, lying);
    const holds = quantity - short;
    if (short > 0) errors.push({ pointer: `/lines/${n}/quantity`, code: 'bin_short', params: { sku, holds } });
    const rest = { txnId, warehouseId, variantId };
    const put = (lot: string, units: number): BinChange => ({
      ...rest,
      binId: targets[n]!,
      lot,
      condition: to,
      delta: units,
    });
    return [
      ...takes.flatMap(({ holding: { binId, lot }, quantity: units }) => [
        { ...rest, binId, lot, condition: from, delta: -units },
        put(lot, units),
      ]),
      ...(unplaced > 0 ? [put('', unplaced)] : []),
    ];
  });
  if (errors[0]) throw refuse('bin_short', errors[0].params, errors);
  return changes;
}

const fits = (one: BinHolding, { from, bin, lot }: Line): boolean =>
  one.condition === from && (!bin || one.bin === bin) && (!lot || one.lot === lot);

/** As goods are taken for an order, but whatever their lot's date and condition: these goods are not sold. */
function takeAny(quantity: number, holdings: BinHolding[]): ReturnType<typeof planTake> {
  const plan = planTake(
    quantity,
    holdings.map((one) => ({ ...one, condition: 'good', lotStatus: 'approved', expiresOn: null })),
    '0001-01-01',
  );
  for (const { holding, quantity: units } of plan.takes) {
    const held = holdings.find(({ binId, lot }) => binId === holding.binId && lot === holding.lot)!;
    held.quantity -= units;
  }
  return plan;
}
