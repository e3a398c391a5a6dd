import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { balanceKey } from '../stock/stock.rules.js';
import { type LockedBalance, openBalances } from '../stock/stock.sql.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { type AllotmentMode, changeOf, targetOf } from './allotment.rules.js';
import { changeAllotments, lockAllotments, type OpenAllotment } from './allotments.sql.js';
import { keepUnits } from './keep-units.js';

export interface SetAllotments {
  warehouseId: string;
  shopId: string;
  /** A fixed number of units, or a share of what is on hand in per cent. */
  mode: AllotmentMode;
  /** Each variant once. */
  lines: readonly (NamedLine & { amount: number })[];
}

interface Wanted {
  id: string;
  isNew: boolean;
  warehouseId: string;
  variantId: string;
  sku: string;
  amount: number;
  units: number;
  before: OpenAllotment | undefined;
}

/**
 * Keeps units for one shop, or keeps more or fewer of them: nobody else can sell them. Setting a fixed allotment again fills it up; a
 * share keeps as much of its part as nobody has promised yet. Refuses: warehouse_unknown, warehouse_inactive, unknown_shop,
 * variant_unknown, sku_unknown, not_stocked, and at the lines named_twice, share_form, shares_beyond (more than 100 % together),
 * would_oversell (a fixed number that is not available). Returns the allotments in the order of the lines.
 */
export async function setAllotments(tx: Tx, actor: Actor, input: SetAllotments): Promise<{ ids: string[] }> {
  const [warehouseId, shopId] = [input.warehouseId.toLowerCase(), input.shopId.toLowerCase()];
  await refuseUnusableWarehouse(tx, warehouseId);
  const shops = await tx.sql`SELECT FROM platform.shop WHERE id = ${shopId}`;
  if (shops.length === 0) throw refuse('unknown_shop', {}, [{ pointer: '/shopId', code: 'unknown_shop' }]);
  const variants = await resolveLines(tx, input.lines);
  const keys = variants.map(({ id: variantId }) => ({ warehouseId, variantId }));
  refuseLines(input, variants);
  const distinct = [...keys].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const balances = await openBalances(tx, distinct);
  const open = await lockAllotments(tx, distinct);
  const wanted = variants.map(({ id: variantId, sku }, n): Wanted => {
    const here = open.filter((one) => one.variantId === variantId);
    const before = here.find((one) => one.shopId === shopId);
    const { amount } = input.lines[n]!;
    const balance = balances.get(balanceKey({ warehouseId, variantId }))!;
    const units = unitsFor({ mode: input.mode, amount }, before, balance);
    return { id: before?.id ?? uuid7(), isNew: !before, warehouseId, variantId, sku, amount, units, before };
  });
  refuseBeyond(input, { shopId, wanted, open, balances });
  await write(tx, { mode: input.mode, shopId }, wanted);
  await keepUnits(
    tx,
    actor,
    wanted.filter(({ units }) => units !== 0),
  );
  await emit(tx, actor, ...wanted.map((one) => eventOf(one, { mode: input.mode, shopId })));
  return { ids: wanted.map(({ id }) => id) };
}

function refuseLines({ mode, lines }: SetAllotments, variants: readonly { id: string; sku: string }[]): void {
  const errors = variants.flatMap(({ id, sku }, n): FieldError[] => {
    if (variants.findIndex((one) => one.id === id) < n)
      return [{ pointer: `/lines/${n}/sku`, code: 'named_twice', params: { sku } }];
    const isWrong = mode === 'percent' && lines[n]!.amount > 100;
    return isWrong ? [{ pointer: `/lines/${n}/amount`, code: 'share_form' }] : [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}

/** A fixed number must be kept in full; a share takes what it can get now. */
function unitsFor(
  wish: { mode: AllotmentMode; amount: number },
  before: OpenAllotment | undefined,
  { onHand, reserved, frozen }: LockedBalance,
): number {
  const standing = { ...wish, left: before?.left ?? 0, openUse: before?.openUse ?? 0 };
  if (wish.mode === 'fixed') return targetOf(standing, onHand) - standing.left;
  return changeOf(standing, { onHand, available: frozen ? 0 : onHand - reserved });
}

interface Standing {
  shopId: string;
  wanted: readonly Wanted[];
  open: readonly OpenAllotment[];
  balances: ReadonlyMap<string, LockedBalance>;
}

function refuseBeyond({ mode }: SetAllotments, { shopId, wanted, open, balances }: Standing): void {
  const errors = wanted.flatMap((one, n): FieldError[] => {
    const { onHand, reserved, frozen } = balances.get(balanceKey(one))!;
    const available = frozen ? 0 : onHand - reserved;
    const pointer = `/lines/${n}/amount`;
    if (one.units > available) {
      const params = { sku: one.sku, available: available + (one.before?.left ?? 0) };
      return [{ pointer, code: 'would_oversell', params }];
    }
    const others = open.filter((other) => other.variantId === one.variantId && other.shopId !== shopId);
    const shares = others.reduce((sum, other) => sum + (other.mode === 'percent' ? other.amount : 0), 0);
    if (mode === 'fixed' || shares + one.amount <= 100) return [];
    return [{ pointer, code: 'shares_beyond', params: { sku: one.sku, free: 100 - shares } }];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}

async function write(
  tx: Tx,
  { mode, shopId }: { mode: AllotmentMode; shopId: string },
  wanted: readonly Wanted[],
): Promise<void> {
  const rows = JSON.stringify(wanted);
  await tx.run`
    INSERT INTO inventory.allotment (id, warehouse_id, variant_id, shop_id, mode, amount, units_left)
    SELECT id, "warehouseId", "variantId", ${shopId}, ${mode}, amount, units
    FROM json_to_recordset(${rows}::json) AS w (id uuid, "isNew" boolean, "warehouseId" uuid, "variantId" uuid, amount bigint, units bigint)
    WHERE "isNew"`;
  await tx.run`
    UPDATE inventory.allotment a SET mode = ${mode}, amount = w.amount
    FROM json_to_recordset(${rows}::json) AS w (id uuid, "isNew" boolean, amount bigint) WHERE a.id = w.id AND NOT w."isNew"`;
  await changeAllotments(
    tx,
    wanted.filter(({ isNew }) => !isNew),
  );
}

const eventOf = (
  { id, warehouseId, variantId, amount, units, before }: Wanted,
  { mode, shopId }: { mode: AllotmentMode; shopId: string },
) => ({
  type: 'allotment.set',
  subjectId: id,
  subjectVersion: (before?.version ?? 0) + 1,
  payload: {
    warehouseId,
    variantId,
    shopId,
    mode,
    amount,
    left: (before?.left ?? 0) + units,
    before: before?.amount ?? null,
  },
});
