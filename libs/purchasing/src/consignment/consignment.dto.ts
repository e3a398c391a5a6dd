import { IsISO8601, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';

export class ConsignmentQueryDto {
  /** Beginning of the supplier's name or code. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
}

/** Goods of one supplier that stay the supplier's until they are sold, and what is owed for them. */
export class ConsignorDto {
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  /** SKUs and units that are there. */
  skus!: number;
  units!: number;
  /** Units sold, lost or written off since the last settlement, and what is owed for them. */
  soldUnits!: number;
  owedMinor!: number;
  /** The merchant's currency. */
  currency!: string;
  /** Until when all is settled; null where nothing is. */
  settledUntil!: Date | null;
}

export class ConsignorListDto {
  items!: ConsignorDto[];
}

export class SettlementLineDto {
  variantId!: string;
  sku!: string;
  name!: string;
  /** Units there at the last settlement. */
  opening!: number;
  received!: number;
  sentBack!: number;
  /** Units sold, lost or written off: opening + received − sent back − closing. */
  sold!: number;
  closing!: number;
  /** Below zero where goods of our own went back in the place of the supplier's. */
  owedMinor!: number;
}

export class SettlementDraftDto {
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  currency!: string;
  since!: Date | null;
  until!: Date;
  soldUnits!: number;
  owedMinor!: number;
  lines!: SettlementLineDto[];
}

export class SettlementDraftQueryDto {
  /** Until when, ISO 8601; now where nothing is said. */
  @IsOptional() @IsISO8601() until?: string;
}

export class SettleConsignmentDto {
  @IsUUID() supplierId!: string;
  /** Until when, ISO 8601: not before the last settlement and not in the future; now where nothing is said. */
  @IsOptional() @IsISO8601() until?: string;
}

export class SettlementsQueryDto {
  @IsOptional() @IsUUID() supplierId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class SettlementRowDto {
  id!: string;
  /** As people say it: `CS000001`. */
  number!: string;
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  currency!: string;
  since!: Date | null;
  until!: Date;
  soldUnits!: number;
  owedMinor!: number;
  createdAt!: Date;
}

export class SettlementPageDto {
  items!: SettlementRowDto[];
  nextCursor!: string | null;
}

export class ConsignmentSettlementDto extends SettlementRowDto {
  lines!: SettlementLineDto[];
}
