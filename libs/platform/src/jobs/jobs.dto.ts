import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

export const JOB_STATES = ['waiting', 'running', 'retrying', 'done', 'failed', 'cancelled'] as const;

export type JobState = (typeof JOB_STATES)[number];

export class JobsQueryDto {
  @IsOptional() @IsIn(JOB_STATES) state?: JobState;
  @IsOptional() @Matches(/^[a-z][a-z-]{0,39}$/) task?: string;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class JobDto {
  id!: string;
  /** What it does, such as `run-import`. */
  task!: string;
  /** waiting, running, retrying (failed, will be tried again), done, failed (for good) or cancelled. */
  state!: string;
  attempt!: number;
  mostAttempts!: number;
  /** How far the work is, in units of its own; null where it does not say. */
  done!: number | null;
  total!: number | null;
  /** What went wrong last. */
  error!: string | null;
  /** Someone asked it to stop, and it has not yet. */
  cancelAsked!: boolean;
  createdAt!: Date;
  /** When it runs next, or ran last. */
  runAt!: Date;
  startedAt!: Date | null;
  finishedAt!: Date | null;
  createdByName!: string | null;
  /** What may be done with it now: cancel, retry. */
  actions!: string[];
}

export class JobPageDto {
  items!: JobDto[];
  nextCursor!: string | null;
  /** Seconds since a worker said that it is there; null when none ever did. */
  workerSeenSecondsAgo!: number | null;
}
