import { type Actor, changesOf, emit, type FieldError, refuse, type Tx } from '@zhanggui/platform';

/** How stock is balanced between warehouses. */
export interface TransferSetting {
  /** Days that stock should last in every warehouse. */
  targetDays: number;
  /** Days of its own demand that a warehouse keeps when it gives. */
  keepDays: number;
  /** Days from a decision until the goods are in the other warehouse. */
  leadDays: number;
  /** Units below which nobody drives from one warehouse to the other. */
  leastUnits: number;
}

/** What is other in one warehouse; null: as everywhere. */
export interface TransferPlaceRule {
  warehouseId: string;
  targetDays: number | null;
  keepDays: number | null;
  gives: boolean;
  takes: boolean;
}

export interface StoredTransferSetting extends TransferSetting {
  places: TransferPlaceRule[];
  version: number;
}

/** A month's stock, half as much again kept by whoever gives, and three days on the road. */
const USUAL_TRANSFERS: TransferSetting = { targetDays: 30, keepDays: 45, leadDays: 3, leastUnits: 1 };

const FIELDS = [
  'targetDays',
  'keepDays',
  'leadDays',
  'leastUnits',
] as const satisfies readonly (keyof TransferSetting)[];

/** How stock is balanced; the product's usual figures where nothing was said. */
export async function readTransferSetting(tx: Tx): Promise<StoredTransferSetting> {
  const [row] = await tx.sql<TransferSetting & { version: number } & Record<string, unknown>>`
    SELECT target_days AS "targetDays", keep_days AS "keepDays", lead_days AS "leadDays", least_units::float8 AS "leastUnits", version
    FROM purchasing.transfer_setting`;
  const places = await tx.sql<TransferPlaceRule & Record<string, unknown>>`
    SELECT warehouse_id AS "warehouseId", target_days AS "targetDays", keep_days AS "keepDays", gives, takes
    FROM purchasing.transfer_place ORDER BY warehouse_id`;
  return { ...(row ?? { ...USUAL_TRANSFERS, version: 1 }), places };
}

export interface TransferSettingChange extends Partial<TransferSetting> {
  /** Of the warehouses named here all that is said before. */
  places?: readonly (Partial<TransferPlaceRule> & { warehouseId: string })[];
}

/**
 * Changes how stock is balanced; the next plan goes by it. Refuses: version_stale, warehouse_unknown, invalid (keep_below_target,
 * target_within_lead).
 */
export async function editTransferSetting(
  tx: Tx,
  actor: Actor,
  { version, change }: { version: number; change: TransferSettingChange },
): Promise<StoredTransferSetting> {
  const before = await lockSetting(tx);
  const current = before.version;
  if (version !== current) throw refuse('version_stale', { current }, [], { currentVersion: current });
  const { places: named, ...figures } = change;
  const places = mergedPlaces(before.places, named ?? []);
  const after = { ...before, ...figures, places, version: current + 1 };
  await refuseFaults(tx, after, named ?? []);
  const changes = changesOf(before, after, FIELDS);
  const others = (named ?? []).map(({ warehouseId }) => warehouseId.toLowerCase());
  if (changes.fields.length === 0 && others.length === 0) return before;
  await tx.run`
    UPDATE purchasing.transfer_setting SET target_days = ${after.targetDays}, keep_days = ${after.keepDays}, lead_days = ${after.leadDays},
      least_units = ${after.leastUnits}, version = ${after.version}`;
  await writePlaces(
    tx,
    places.filter(({ warehouseId }) => others.includes(warehouseId)),
  );
  await emit(tx, actor, {
    type: 'transfer_setting.edited',
    subjectId: actor.merchantId,
    subjectVersion: after.version,
    payload: { ...changes, ...(others.length > 0 && { warehouseIds: others }) },
  });
  return readTransferSetting(tx);
}

async function lockSetting(tx: Tx): Promise<StoredTransferSetting> {
  const { targetDays, keepDays, leadDays, leastUnits } = USUAL_TRANSFERS;
  await tx.run`
    INSERT INTO purchasing.transfer_setting (target_days, keep_days, lead_days, least_units)
    VALUES (${targetDays}, ${keepDays}, ${leadDays}, ${leastUnits}) ON CONFLICT DO NOTHING`;
  await tx.sql`SELECT FROM purchasing.transfer_setting FOR UPDATE`;
  return readTransferSetting(tx);
}

const PLAIN = { targetDays: null, keepDays: null, gives: true, takes: true };

function mergedPlaces(
  before: readonly TransferPlaceRule[],
  named: NonNullable<TransferSettingChange['places']>,
): TransferPlaceRule[] {
  const places = new Map(before.map((place) => [place.warehouseId, place]));
  for (const { warehouseId, ...change } of named) {
    const id = warehouseId.toLowerCase();
    places.set(id, { ...PLAIN, ...places.get(id), ...change, warehouseId: id });
  }
  return [...places.values()];
}

async function refuseFaults(
  tx: Tx,
  { places, ...setting }: StoredTransferSetting,
  named: NonNullable<TransferSettingChange['places']>,
): Promise<void> {
  const errors = daysFaults(setting, '', setting.leadDays);
  for (const place of places) {
    const own = { targetDays: place.targetDays ?? setting.targetDays, keepDays: place.keepDays ?? setting.keepDays };
    const n = named.findIndex(({ warehouseId }) => warehouseId.toLowerCase() === place.warehouseId);
    errors.push(...(errors.length > 0 ? [] : daysFaults(own, n < 0 ? '' : `/places/${n}`, setting.leadDays)));
  }
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const ids = named.map(({ warehouseId }) => warehouseId.toLowerCase());
  const known = await tx.sql<{ id: string }>`SELECT id FROM inventory.warehouse WHERE id = ANY (${ids}::uuid[])`;
  const n = ids.findIndex((id) => !known.some((one) => one.id === id));
  if (n >= 0)
    throw refuse('warehouse_unknown', {}, [{ pointer: `/places/${n}/warehouseId`, code: 'warehouse_unknown' }]);
}

/** Whoever gives keeps its own target, or goods would come back; and what arrives after the target's last day is of no use. */
function daysFaults(
  { targetDays, keepDays }: { targetDays: number; keepDays: number },
  pointer: string,
  leadDays: number,
): FieldError[] {
  const errors: FieldError[] = [];
  if (keepDays < targetDays)
    errors.push({ pointer: `${pointer}/keepDays`, code: 'keep_below_target', params: { targetDays } });
  if (targetDays <= leadDays)
    errors.push({ pointer: `${pointer}/targetDays`, code: 'target_within_lead', params: { leadDays } });
  return errors;
}

async function writePlaces(tx: Tx, places: readonly TransferPlaceRule[]): Promise<void> {
  await tx.run`
    INSERT INTO purchasing.transfer_place (warehouse_id, target_days, keep_days, gives, takes)
    SELECT "warehouseId", "targetDays", "keepDays", gives, takes FROM json_to_recordset(${JSON.stringify(places)}::json)
      AS p ("warehouseId" uuid, "targetDays" int, "keepDays" int, gives boolean, takes boolean)
    ON CONFLICT (merchant_id, warehouse_id) DO UPDATE SET target_days = excluded.target_days, keep_days = excluded.keep_days,
      gives = excluded.gives, takes = excluded.takes`;
}
