import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';
import { DAY } from '../rules/form.rules.js';
import type { ScoreFigure } from './score.rules.js';

export class ScorePeriodDto {
  /** A year ago where nothing is said. */
  @IsOptional() @Matches(DAY) from?: string;
  /** Today where nothing is said. */
  @IsOptional() @Matches(DAY) to?: string;
}

export class ScoreWeightsDto {
  @MayBeLeftOut() @IsInt() @Min(0) @Max(100) on_time?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(100) in_full?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(100) quality?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(100) price?: number;
}

/** Percentages and days have four places; null where there is nothing to divide by. */
export class ScoreFiguresDto {
  lines!: number;
  orders!: number;
  quantity!: number;
  valueMinor!: number;
  onTimeLines!: number;
  inFullLines!: number;
  otifLines!: number;
  onTimePct!: number | null;
  inFullPct!: number | null;
  otifPct!: number | null;
  rejectPct!: number | null;
  /** Below zero is early. */
  meanDelayDays!: number | null;
  linesWithOrderDate!: number;
  meanLeadTimeDays!: number | null;
  medianLeadTimeDays!: number | null;
  priceChangePct!: number | null;
}

export class ScorePartDto {
  /** on_time, in_full, quality or price. */
  figure!: ScoreFigure;
  valuePct!: number | null;
  points!: number | null;
  weight!: number;
}

export class ScoreDto {
  /** 0 to 100. */
  total!: number | null;
  parts!: ScorePartDto[];
}

export class ScoreMonthDto {
  month!: string;
  figures!: ScoreFiguresDto;
  score!: ScoreDto;
}

export class ScoreCardDto {
  from!: string;
  to!: string;
  figures!: ScoreFiguresDto;
  score!: ScoreDto;
  history!: ScoreMonthDto[];
}

export class ScoreRankDto {
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  figures!: ScoreFiguresDto;
  score!: ScoreDto;
}

export class ScoreRankingDto {
  from!: string;
  to!: string;
  weights!: Record<string, number>;
  items!: ScoreRankDto[];
}
