import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';

export const PROPOSAL_STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export class ProposalListQueryDto {
  @IsOptional() @IsIn([...PROPOSAL_STATES]) state?: ProposalState;
  /** mine: made by the caller; to_decide: open ones that the caller may decide. */
  @IsOptional() @IsIn(['mine', 'to_decide']) who?: 'mine' | 'to_decide';
  @IsOptional() @IsString() @Length(1, 80) permission?: string;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class AcceptProposalDto {
  /** Version of each changed record, by its id, that the caller has looked at. */
  @IsOptional() @IsObject() seen?: Record<string, number>;
  @IsOptional() @IsString() @Length(0, 1000) reason?: string;
}

export class DeclineProposalDto {
  @IsString() @Length(1, 1000) reason!: string;
}

export class ProposalTextDto {
  @IsString() @Length(1, 2000) text!: string;
}

export class ApprovalRuleDto {
  @IsString() @Length(1, 80) permission!: string;
  /** From this amount in minor units on … */
  @IsInt() @Min(0) fromMinor!: number;
  /** … so many people must agree. */
  @IsInt() @Min(1) @Max(9) approvals!: number;
}

export class ApprovalRulesDto {
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => ApprovalRuleDto) rules!: ApprovalRuleDto[];
}

export class DifferenceDto {
  id!: string;
  label!: string;
  version!: number | null;
  /** Whether the record was changed since the proposal was made. */
  changed!: boolean;
  then!: Record<string, string | number | null>;
  now!: Record<string, string | number | null> | null;
}

export class VoiceDto {
  id!: string;
  kind!: 'comment' | 'approval';
  byId!: string;
  byName!: string | null;
  text!: string;
  at!: Date;
}

export class ProposalRowDto {
  id!: string;
  number!: number;
  permission!: string;
  state!: ProposalState;
  method!: string;
  /** Template of the route that the proposal would call. */
  route!: string;
  note!: string;
  amountMinor!: number | null;
  approvalsNeeded!: number;
  approvalsGiven!: number;
  /** Kind of the records it is about, and what people call them. */
  subjectKind!: string | null;
  subjectLabels!: string[];
  proposedBy!: string;
  proposedByName!: string | null;
  proposedAt!: Date;
  decidedBy!: string | null;
  decidedByName!: string | null;
  decidedAt!: Date | null;
  reason!: string | null;
  version!: number;
}

export class ProposalPageDto {
  items!: ProposalRowDto[];
  nextCursor!: string | null;
}

export class ProposalDto extends ProposalRowDto {
  /** What would be sent. */
  body!: Record<string, unknown> | null;
  differences!: DifferenceDto[];
  voices!: VoiceDto[];
  /** Per-item answers of the rehearsal or, once accepted, of the operation. */
  results!: Record<string, unknown>[] | null;
  /** accept, decline, withdraw, comment: what the caller may do now. */
  actions!: string[];
}

export class ToDecideDto {
  count!: number;
}
