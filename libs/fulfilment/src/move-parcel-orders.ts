import {
  type Action,
  type LockedOrder,
  lockOrders,
  moveOrders,
  partition,
  readHeld,
  readSplit,
} from '@zhanggui/orders';
import { type Actor, type Problem, refuse, type Tx } from '@zhanggui/platform';
import { moveParcels, type OpenParcel, type ParcelStatus, readParcels, readProgress } from './open-parcels.js';

export interface ParcelMove {
  action: Action;
  from: ParcelStatus;
  to: ParcelStatus;
  fulfilmentStatus: LockedOrder['fulfilmentStatus'];
  event: string;
}

/** Which orders, and of those that leave from several warehouses which part: all that the actor works for, where none is named. */
export interface PartsOfOrders {
  ids: readonly string[];
  warehouseId?: string | undefined;
}

/**
 * Moves orders and their open parcels one step. Answers the refused orders: `not_found` (404), `not_in_stage`, `no_part_there` (409).
 * The steps without effect on stock need nothing else.
 */
export async function moveParcelOrders(
  tx: Tx,
  actor: Actor,
  move: ParcelMove,
  parts: PartsOfOrders,
): Promise<Map<string, Problem>> {
  const { movable, refused } = await parcelsToMove(tx, actor, move, parts);
  if (movable.length === 0) return refused;
  await moveParcels(
    tx,
    move.to,
    movable.flatMap(({ open }) => open.map(({ id }) => ({ id }))),
  );
  await noteMoves(tx, actor, move, movable);
  return refused;
}

export interface MovableOrder {
  order: LockedOrder;
  open: OpenParcel[];
  /** Its parts go their own ways. */
  split: boolean;
}

/** Locks the orders and finds their parcels that may be moved; an order whose stage promises one has one. */
export async function parcelsToMove(
  tx: Tx,
  actor: Actor,
  { action, from: status }: Pick<ParcelMove, 'action' | 'from'>,
  { ids, warehouseId }: PartsOfOrders,
): Promise<{ movable: MovableOrder[]; refused: Map<string, Problem> }> {
  const locked = await lockOrders(tx, ids);
  const split = await readSplit(tx, ids);
  const { allowed, refused } = partition(ids, locked, action, split);
  if (allowed.length === 0) return { movable: [], refused };
  const parcels = await readParcels(
    tx,
    actor,
    allowed.map(({ id }) => id),
    { status, warehouseId },
  );
  const movable = allowed.flatMap((order): MovableOrder[] => {
    const open = parcels.filter(({ orderId }) => orderId === order.id);
    const whole = !split.has(order.id) && !warehouseId;
    if (open.length > 0 || whole) return [{ order, open, split: split.has(order.id) }];
    refused.set(order.id, nothingToMove(order, split.has(order.id), warehouseId));
    return [];
  });
  return { movable, refused };
}

export const nothingToMove = (
  { number, stage }: LockedOrder,
  split: boolean,
  warehouseId: string | undefined,
): Problem => (warehouseId && !split ? refuse('no_part_there', { number }) : refuse('not_in_stage', { number, stage }));

/** Moves the orders after their parcels; one whose parts go their own ways as far as they have come. */
export async function noteMoves(
  tx: Tx,
  actor: Actor,
  { fulfilmentStatus, event: type }: Pick<ParcelMove, 'fulfilmentStatus' | 'event'>,
  moved: readonly (MovableOrder & { payload?: Record<string, unknown> })[],
): Promise<void> {
  const ofSplit = moved.filter(({ split }) => split).map(({ order }) => order);
  const progress = await readProgress(tx, ofSplit.length > 0 ? await readHeld(tx, ofSplit) : new Map());
  await moveOrders(
    tx,
    actor,
    moved.map(({ order, open, payload = {} }) => {
      const parcels = open.map(({ parcelNo }) => parcelNo);
      return {
        order,
        axes: { fulfilmentStatus: progress.get(order.id) ?? fulfilmentStatus },
        event: { type, payload: { number: order.number, ...payload, parcels } },
      };
    }),
  );
}
