/** Goods on their way. */
export class ComingDto {
  kind!: 'purchase' | 'transfer';
  /** Of the purchase order or the transfer. */
  id!: string;
  number!: string;
  units!: number;
  /** ISO day; what should have come already is expected today. */
  on!: string;
  isLate!: boolean;
}

export class ProjectedDayDto {
  /** ISO day. */
  on!: string;
  /** What is left at its end. */
  units!: number;
}

export class ProjectionDto {
  /** False where the plan knows nothing of it: then no demand is counted. */
  isPlanned!: boolean;
  today!: string;
  onHand!: number;
  available!: number;
  /** Forecast demand of a day. */
  perDay!: number;
  safetyStock!: number;
  reorderPoint!: number;
  /** The first day on which nothing is left, goods on their way counted; null where that is not within a year. */
  stockOutOn!: string | null;
  arrivals!: ComingDto[];
  /** What is left day by day if nothing more is ordered. */
  days!: ProjectedDayDto[];
}
