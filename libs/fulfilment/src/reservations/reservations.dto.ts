import type { ReservationFault } from './audit-reservations.js';

export class ReservationFaultDto {
  refId!: string;
  /** `unknown`: nobody knows what it was reserved for. */
  kind!: ReservationFault['kind'];
  /** Of an order. */
  number!: number | null;
  /** Units that the ledger reserves for it, and that should be. */
  held!: number;
  due!: number;
}

export class ReservationMismatchDto {
  warehouseId!: string;
  variantId!: string;
  sku!: string;
  /** What the balance says, and what orders, holds and allotments add up to. */
  reserved!: number;
  due!: number;
  /** The first twenty, the largest difference first. */
  faults!: ReservationFaultDto[];
}

export class PresaleFaultDto {
  presaleId!: string;
  sku!: string;
  /** What the pre-sale counts as waiting and as filled, and what lines of open orders add up to. */
  taken!: number;
  filled!: number;
  waitingLines!: number;
  filledLines!: number;
  /** Units that wait for orders that are not open any more. */
  forNobody!: number;
}

export class ReservationAuditDto {
  checkedAt!: Date;
  /** Balances compared. */
  balances!: number;
  /** Balances that were frozen because of what was found now. */
  frozen!: number;
  /** The first hundred, by SKU; empty when all is well. */
  mismatches!: ReservationMismatchDto[];
  /** Pre-sales that count something else than their lines; the first hundred. */
  presales!: PresaleFaultDto[];
}

export class ReservationsSettledDto {
  reserved!: number;
}
