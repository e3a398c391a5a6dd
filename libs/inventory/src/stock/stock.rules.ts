/**
 * The accounts between which stock moves. A warehouse holds what is available, what is reserved and what is unavailable (defective,
 * in quarantine, frozen); goods in transit are on their way to another warehouse.
 */
export type Account = 'supplier' | 'available' | 'reserved' | 'unavailable' | 'transit' | 'customer' | 'loss';

export type MovementKind =
  'receive' | 'adjust' | 'reserve' | 'release' | 'ship' | 'block' | 'unblock' | 'dispatch' | 'arrive' | 'send_back';

/** What a movement was for, where that is not an order. */
export type RefKind = 'hold' | 'purchase' | 'inbound' | 'transfer' | 'count' | 'allotment';

export const ADJUSTMENT_REASONS = ['damaged', 'lost', 'found', 'count', 'correction'] as const;
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

export const WRITE_OFF_REASONS = ['damaged', 'expired', 'lost', 'sample', 'other'] as const;
export type WriteOffReason = (typeof WRITE_OFF_REASONS)[number];

/** From which account to which each kind moves; an adjustment goes the other way when it takes away. */
const ACCOUNTS: Record<MovementKind, readonly [Account, Account]> = {
  receive: ['supplier', 'available'],
  adjust: ['loss', 'available'],
  reserve: ['available', 'reserved'],
  release: ['reserved', 'available'],
  ship: ['reserved', 'customer'],
  block: ['available', 'unavailable'],
  unblock: ['unavailable', 'available'],
  dispatch: ['available', 'transit'],
  arrive: ['transit', 'available'],
  send_back: ['available', 'supplier'],
};

export interface StockLine {
  variantId: string;
  quantity: number;
}

/** Lines of one reason to move stock, such as an order, in one warehouse. */
export interface StockEntry {
  /** UUIDv7 under which its movements stand in the ledger. */
  txnId: string;
  /** What it is for: an order, unless `refKind` says otherwise. */
  refId: string;
  refKind?: RefKind;
  warehouseId: string;
  lines: readonly StockLine[];
}

/** Units of one balance. */
export interface Units {
  warehouseId: string;
  variantId: string;
  quantity: number;
}

/** What one warehouse holds of a variant. */
export interface Balance {
  /** Available and reserved. */
  onHand: number;
  reserved: number;
  /** Defective, in quarantine or frozen. */
  unavailable: number;
  /** How much of what is on hand lies in known bins. */
  placed: number;
}

/** Change of one balance. */
export interface BalanceChange extends Balance {
  warehouseId: string;
  variantId: string;
}

/** One row of the ledger, as it is written. */
export interface Movement {
  txnId: string;
  lineNo: number;
  kind: MovementKind;
  warehouseId: string;
  variantId: string;
  from: Account;
  to: Account;
  quantity: number;
  refId?: string;
  refKind?: RefKind;
  reason?: string;
  reference?: string;
  note?: string;
  at?: string;
  /** Decimal text, in the merchant's currency, of what came in at a cost of its own; what else crosses the border takes the average. */
  unitCost?: string;
  /** The supplier whose goods came in, or went back, as goods that stay the supplier's until they are sold. */
  ownerId?: string;
}

/** What names a balance. */
export interface BalanceKey {
  warehouseId: string;
  variantId: string;
}

export const balanceKey = ({ warehouseId, variantId }: { warehouseId: string; variantId: string }): string =>
  `${warehouseId} ${variantId}`;

/** Units of each balance that entries touch, in the key order in which balances are locked. */
export function sumByBalance(entries: readonly Pick<StockEntry, 'warehouseId' | 'lines'>[]): Units[] {
  const sums = new Map<string, Units>();
  for (const { warehouseId, lines } of entries) {
    for (const { variantId, quantity } of lines) {
      const key = balanceKey({ warehouseId, variantId });
      const sum = sums.get(key);
      if (sum) sum.quantity += quantity;
      else sums.set(key, { warehouseId, variantId, quantity });
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, units]) => units);
}

/** Ledger rows of a line: units above zero go the way of the kind, units below zero the other way. */
export function movementOf(
  kind: MovementKind,
  line: StockLine,
  lineNo: number,
  rest: Pick<Movement, 'txnId' | 'warehouseId' | 'refId' | 'refKind' | 'reason' | 'reference' | 'note' | 'at'>,
): Movement {
  const [from, to] = ACCOUNTS[kind];
  const { variantId, quantity } = line;
  const forth = quantity > 0;
  return {
    ...rest,
    lineNo,
    kind,
    variantId,
    quantity: Math.abs(quantity),
    from: forth ? from : to,
    to: forth ? to : from,
  };
}

/** What movements do to the balances they touch, in key order: into an account minus out of it. */
export function effectsOf(movements: readonly Movement[]): BalanceChange[] {
  const changes = new Map<string, BalanceChange>();
  for (const { warehouseId, variantId, from, to, quantity } of movements) {
    const key = balanceKey({ warehouseId, variantId });
    const change = changes.get(key) ?? { warehouseId, variantId, onHand: 0, reserved: 0, unavailable: 0, placed: 0 };
    changes.set(key, change);
    add(change, from, -quantity);
    add(change, to, quantity);
  }
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

function add(change: BalanceChange, account: Account, quantity: number): void {
  if (account === 'available' || account === 'reserved') change.onHand += quantity;
  if (account === 'reserved') change.reserved += quantity;
  if (account === 'unavailable') change.unavailable += quantity;
}

/** Ledger rows of entries: one per line, lines numbered from 1 inside each entry. */
export const movementsOf = (kind: MovementKind, entries: readonly StockEntry[]): Movement[] =>
  entries.flatMap(({ lines, ...rest }) => lines.map((line, n) => movementOf(kind, line, n + 1, rest)));

export interface Shortage {
  variantId: string;
  /** Units that the entry asks for, over all its lines. */
  wanted: number;
  /** Units that were left when its turn came. */
  available: number;
}

export type Reservation = { reserved: true } | { reserved: false; short: Shortage[] };

/**
 * First come, first served: each entry gets all its units or none.
 * @param available sellable units by `balanceKey`; a balance that is missing here has none
 */
export function decideReservations(
  entries: readonly Pick<StockEntry, 'warehouseId' | 'lines'>[],
  available: ReadonlyMap<string, number>,
): Reservation[] {
  const left = new Map(available);
  return entries.map((entry) => {
    const wanted = sumByBalance([entry]);
    const unitsLeft = (units: Units): number => left.get(balanceKey(units)) ?? 0;
    const short = wanted.filter((units) => units.quantity > unitsLeft(units));
    if (short.length > 0) {
      return {
        reserved: false,
        short: short.map((units) => ({
          variantId: units.variantId,
          wanted: units.quantity,
          available: unitsLeft(units),
        })),
      };
    }
    for (const units of wanted) left.set(balanceKey(units), unitsLeft(units) - units.quantity);
    return { reserved: true };
  });
}
