import { REJECT_REASONS, type RejectReason } from '@zhanggui/inventory';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';
import { DAY, PERCENT, RATE } from '../rules/form.rules.js';
import type { SpreadBy } from '../rules/landed.rules.js';
import { COST_KINDS, PAYMENT_KINDS, TRACKING_KINDS } from './follow-purchase-order.js';
import { PURCHASE_STATUSES, type PurchaseStatus } from './purchase-order.status.js';

const MOST_UNITS = 100_000_000;
const MOST_LINES = 500;
const MOST_MINOR = 1_000_000_000_000;

export class PurchaseOrdersQueryDto {
  /** Beginnings of the order's number or the supplier's name or code. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsIn([...PURCHASE_STATUSES]) status?: PurchaseStatus;
  @IsOptional() @IsUUID() supplierId?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  /** Orders of this variant. */
  @IsOptional() @IsUUID() variantId?: string;
  /** `true`: orders on their way whose promised day is over. */
  @IsOptional() @IsIn(['true']) late?: string;
  /** `true`: orders of goods that stay their supplier's until they are sold; `false`: the others. */
  @IsOptional() @IsIn(['true', 'false']) onConsignment?: string;
  /** `createdAt` or `promisedOn`, or with `-` before it for the other way. */
  @IsOptional() @IsString() sort?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
}

export class NewPurchaseLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
  /** Decimal text in the order's currency: not negative, up to six decimals. */
  @IsString() @Length(1, 20) unitPrice!: string;
  @IsOptional() @Matches(DAY) promisedOn?: string | null;
}

export class NewPurchaseOrderDto {
  @IsUUID() supplierId!: string;
  /** Where the goods go. */
  @IsUUID() warehouseId!: string;
  /** The supplier's where nothing is said; another is refused. */
  @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string;
  /** Units of the merchant's currency for one of the order's, as decimal text; needed where they differ. */
  @IsOptional() @Matches(RATE) exchangeRate?: string;
  /** The supplier's terms where nothing is said. */
  @IsOptional() @Matches(PERCENT) overReceiptPercent?: string;
  @IsOptional() @Matches(PERCENT) prepayPercent?: string;
  @IsOptional() @IsInt() @Min(0) @Max(365) netDays?: number;
  /** The goods stay the supplier's until they are sold: nothing is owed for their receipt, and nothing is paid in advance. */
  @IsOptional() @IsBoolean() onConsignment?: boolean;
  /** For the lines that say no day of their own. */
  @IsOptional() @Matches(DAY) promisedOn?: string | null;
  @IsOptional() @IsString() @Length(0, 2_000) note?: string | null;
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => NewPurchaseLineDto)
  lines!: NewPurchaseLineDto[];
}

export class PurchaseOrderChangeDto {
  @MayBeLeftOut() @IsUUID() warehouseId?: string;
  @MayBeLeftOut() @Matches(RATE) exchangeRate?: string;
  @MayBeLeftOut() @Matches(PERCENT) overReceiptPercent?: string;
  @MayBeLeftOut() @Matches(PERCENT) prepayPercent?: string;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(365) netDays?: number;
  @MayBeLeftOut() @IsBoolean() onConsignment?: boolean;
  @IsOptional() @Matches(DAY) promisedOn?: string | null;
  @IsOptional() @IsString() @Length(0, 2_000) note?: string | null;
  /** All lines of the order: those that are missing here go. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => NewPurchaseLineDto)
  lines?: NewPurchaseLineDto[];
}

export class AdviceLineInputDto {
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
  @IsOptional() @IsString() @Length(0, 20) unitPrice?: string | null;
}

export class PurchaseAdviceQueryDto {
  @IsUUID() supplierId!: string;
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => AdviceLineInputDto)
  lines!: AdviceLineInputDto[];
}

export class PurchaseReasonDto {
  /** At least two characters; read by people, never told in events. */
  @IsString() @Length(1, 500) reason!: string;
}

export class ClosePurchaseOrderDto {
  /** Needed where something ordered did not come. */
  @IsOptional() @IsString() @Length(0, 500) reason?: string | null;
}

export class ConfirmLineDto {
  @IsInt() @Min(1) @Max(MOST_LINES) lineNo!: number;
  /** 0 where the supplier does not deliver it. */
  @IsOptional() @IsInt() @Min(0) @Max(MOST_UNITS) quantity?: number | null;
  @IsOptional() @Matches(DAY) promisedOn?: string | null;
}

export class ConfirmPurchaseOrderDto {
  @IsOptional() @IsString() @Length(0, 100) reference?: string | null;
  @IsOptional() @IsString() @Length(0, 1_000) note?: string | null;
  /** Lines of which the supplier says something else than was ordered. */
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ConfirmLineDto)
  lines!: ConfirmLineDto[];
}

export class ReceiptLineInputDto {
  @IsInt() @Min(1) @Max(MOST_LINES) lineNo!: number;
  /** Units that go into stock. */
  @IsInt() @Min(0) @Max(MOST_UNITS) accepted!: number;
  /** Units that do not, for the reason. */
  @IsOptional() @IsInt() @Min(0) @Max(MOST_UNITS) rejected?: number;
  @IsOptional() @IsIn([...REJECT_REASONS]) rejectReason?: RejectReason;
}

export class PurchaseReceiptInputDto {
  /** Number of the delivery note. */
  @IsOptional() @IsString() @Length(0, 100) reference?: string | null;
  @IsOptional() @IsString() @Length(0, 1_000) note?: string | null;
  /** Today where nothing is said; not in the future. */
  @IsOptional() @Matches(DAY) receivedOn?: string | null;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ReceiptLineInputDto)
  lines!: ReceiptLineInputDto[];
}

export class ReturnLineInputDto {
  @IsInt() @Min(1) @Max(MOST_LINES) lineNo!: number;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class SupplierReturnInputDto {
  @IsString() @Length(1, 500) reason!: string;
  @IsOptional() @IsString() @Length(0, 100) reference?: string | null;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ReturnLineInputDto)
  lines!: ReturnLineInputDto[];
}

export class TrackingInputDto {
  @IsIn([...TRACKING_KINDS]) kind!: (typeof TRACKING_KINDS)[number];
  @IsOptional() @IsString() @Length(0, 100) carrier?: string | null;
  @IsOptional() @IsString() @Length(0, 100) trackingNumber?: string | null;
  @IsOptional() @IsString() @Length(0, 1_000) note?: string | null;
  @IsOptional() @Matches(DAY) expectedOn?: string | null;
}

export class LandedCostInputDto {
  @IsIn([...COST_KINDS]) kind!: (typeof COST_KINDS)[number];
  /** Minor units of the merchant's currency. */
  @IsInt() @Min(1) @Max(MOST_MINOR) amountHomeMinor!: number;
  @IsIn(['value', 'quantity', 'weight']) spreadBy!: SpreadBy;
  @IsOptional() @IsString() @Length(0, 500) note?: string | null;
}

export class PaymentInputDto {
  @IsIn([...PAYMENT_KINDS]) kind!: (typeof PAYMENT_KINDS)[number];
  /** Minor units of the order's currency. */
  @IsInt() @Min(1) @Max(MOST_MINOR) amountMinor!: number;
  @Matches(DAY) paidOn!: string;
  @IsOptional() @IsString() @Length(0, 100) reference?: string | null;
}

export class MailPurchaseOrderDto {
  /** Whom to write to; the supplier's preferred contact where nothing is said. */
  @IsOptional() @IsUUID() contactId?: string;
  /** Stands above the order in the mail. */
  @IsOptional() @IsString() @Length(0, 2_000) message?: string | null;
  /** Language of mail and document. */
  @IsOptional() @IsIn(['zh-CN', 'en']) language?: 'zh-CN' | 'en';
}

export class PurchaseDocumentQueryDto {
  @IsOptional() @IsIn(['zh-CN', 'en']) language?: 'zh-CN' | 'en';
}

export class AnnouncedLineInputDto {
  @IsInt() @Min(1) @Max(MOST_LINES) lineNo!: number;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class AnnounceDeliveryDto {
  /** Number of the delivery note, where it is known already. */
  @IsOptional() @IsString() @Length(0, 100) reference?: string;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  /** The day the order promises where nothing is said. */
  @IsOptional() @Matches(DAY) expectedOn?: string;
  /** Everything that is missing and not announced yet where nothing is said. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => AnnouncedLineInputDto)
  lines?: AnnouncedLineInputDto[];
}
