import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class EventsQueryDto {
  /** Number of the last event that the caller has seen; 0 for all. */
  @IsOptional() @IsInt() @Min(0) after?: number;
  @IsOptional() @IsInt() @Min(1) @Max(1000) limit?: number;
}

export class EventDto {
  /** Gap-free number in the merchant's chain. */
  seq!: number;
  id!: string;
  type!: string;
  subjectId!: string;
  subjectVersion!: number;
  actorKind!: string;
  actorId!: string;
  actorName!: string | null;
  at!: Date;
  payload!: Record<string, unknown>;
}

export class EventListDto {
  items!: EventDto[];
  nextAfter!: number;
}
