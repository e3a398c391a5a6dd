import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Max, Min } from 'class-validator';

export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;

export class DeliveriesQueryDto {
  @IsOptional() @IsIn([...DELIVERY_STATES]) state?: string;
  /** One type, such as `order.placed`. */
  @IsOptional() @IsString() @Length(1, 100) type?: string;
  /** Queued at or after this time. */
  @IsOptional() @IsISO8601() from?: string;
  /** Queued before this time. */
  @IsOptional() @IsISO8601() to?: string;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class WebhookDeliveryRowDto {
  id!: string;
  endpointId!: string;
  /** What the receiver sees as `webhook-id`, the same in every attempt. */
  eventId!: string;
  eventType!: string;
  /** The event's number in `GET /events`. */
  seq!: number;
  /** pending: waits for its first or next attempt; delivered; failed: no further attempt is planned. */
  state!: string;
  attempts!: number;
  lastAttemptAt!: Date | null;
  lastStatus!: number | null;
  lastError!: string | null;
  /** Only while it is pending. */
  nextAttemptAt!: Date | null;
  createdAt!: Date;
}

export class WebhookDeliveryPageDto {
  items!: WebhookDeliveryRowDto[];
  nextCursor!: string | null;
}

export class WebhookAttemptDto {
  attempt!: number;
  at!: Date;
  durationMs!: number;
  /** HTTP status of the answer; null where there was none. */
  status!: number | null;
  /** Why there was no answer, such as TIMEOUT, ECONNREFUSED or BLOCKED. */
  error!: string | null;
  /** The first 2 kB of the answer. */
  answer!: string;
}

export class WebhookDeliveryDto extends WebhookDeliveryRowDto {
  /** The body that is sent. */
  body!: string;
  /** Oldest first; the last 50. */
  attemptLog!: WebhookAttemptDto[];
}

export class ReplayRangeDto {
  /** Events that happened at or after this time. */
  @IsISO8601() from!: string;
  /** Events that happened before this time; now, where it is missing. */
  @IsOptional() @IsISO8601() to?: string;
  /** `undelivered` (as given nothing): failed ones and those that were never queued; `all`: delivered ones once more, too. */
  @IsOptional() @IsIn(['undelivered', 'all']) which?: 'undelivered' | 'all';
  /** `nextAfterSeq` of the answer before. */
  @IsOptional() @IsInt() @Min(0) afterSeq?: number;
}

export class ReplayedRangeDto {
  /** How many deliveries were queued; what waits already is not queued twice. */
  queued!: number;
  /** More events lie in this time: send the same request with this as `afterSeq`, under another key. Null at the end. */
  nextAfterSeq!: number | null;
}
