import { IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

export class AuditFilterDto {
  /** Id of the person or key. */
  @IsOptional() @IsUUID() actorId?: string;
  /** A type such as `order.cancelled`, or all of a kind: `order.*`. */
  @IsOptional() @Matches(/^[a-z_]+\.(\*|[a-z_.]+)$/) type?: string;
  /** Kind of the record: `order`, `product`, `shop`. */
  @IsOptional() @Matches(/^[a-z_]{1,60}$/) subjectKind?: string;
  @IsOptional() @IsUUID() subjectId?: string;
  @IsOptional() @IsString() @Length(1, 200) requestId?: string;
  /** ISO 8601; this time and later. */
  @IsOptional() @IsISO8601() from?: string;
  /** ISO 8601; before this time. */
  @IsOptional() @IsISO8601() to?: string;
  /** What people call the record: an order's number, a shop's code. */
  @IsOptional() @IsString() @Length(1, 100) q?: string;
}

export class AuditQueryDto extends AuditFilterDto {
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class AuditEntryDto {
  /** The event's. */
  id!: string;
  /** Gap-free number in the merchant's chain. */
  seq!: number;
  /** SHA-256 over this event and the hash before it, as hex. */
  hash!: string;
  type!: string;
  subjectKind!: string;
  subjectId!: string;
  subjectVersion!: number;
  actorKind!: string;
  actorId!: string;
  actorName!: string | null;
  /** Who proposed what the actor carried out. */
  onBehalfOf!: string | null;
  onBehalfOfName!: string | null;
  requestId!: string | null;
  at!: Date;
  payload!: Record<string, unknown>;
}

export class AuditPageDto {
  items!: AuditEntryDto[];
  nextCursor!: string | null;
}

export class AuditTypeDto {
  type!: string;
  /** Kind of the record, in the caller's language. */
  group!: string;
  /** What happened, in the caller's language. */
  description!: string;
}

export class AuditTypeListDto {
  items!: AuditTypeDto[];
}

export class AuditFaultDto {
  /** altered, deleted, inserted, reordered, rewritten, lost or head_forged. */
  kind!: string;
  seq!: number;
  eventId!: string | null;
}

export class AuditHeadDto {
  seq!: number;
  hash!: string;
  at!: Date;
  keyId!: string;
  /** Ed25519, base64. */
  signature!: string;
}

export class AuditStateDto {
  /** Events numbered so far. */
  lastSeq!: number;
  /** Up to which number the chain was found whole when it was last looked at. */
  verifiedSeq!: number;
  checkedAt!: Date | null;
  fault!: AuditFaultDto | null;
  /** The last signed head. */
  head!: AuditHeadDto | null;
  keyId!: string;
  /** PEM of the key that signs now. */
  publicKey!: string;
}
