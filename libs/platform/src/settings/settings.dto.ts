import { CLOCKS, DATE_ORDERS, type Formats, NEGATIVE_STYLES, NUMBER_MARKS, WEEK_STARTS } from '@zhanggui/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '../http/may-be-left-out.js';

export class WorkingWindowDto {
  /** HH:MM on the merchant's clocks. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) from!: string;
  /** HH:MM, up to 24:00. */
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/) to!: string;
}

export class SpecialDayDto {
  @Matches(/^\d{4}-\d\d-\d\d$/) date!: string;
  @IsString() @Length(1, 60) name!: string;
  /** None: a holiday. Some: a day of work in its place, or other hours. */
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => WorkingWindowDto)
  windows!: WorkingWindowDto[];
}

export class WeekDto {
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => WorkingWindowDto)
  windows!: WorkingWindowDto[];
}

export class CalendarDto {
  /** Monday first. */
  @IsArray()
  @ArrayMinSize(7)
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => WeekDto)
  week!: WeekDto[];
  @IsArray()
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => SpecialDayDto)
  days!: SpecialDayDto[];
}

/** How numbers and times are written; what is missing is as usual in the language. */
export class FormatsDto implements Formats {
  /** Between groups of digits and before the decimals: `comma_point` is 1,234.56. */
  @IsOptional() @IsIn([...NUMBER_MARKS]) marks?: (typeof NUMBER_MARKS)[number];
  /** -5, 5- or (5). */
  @IsOptional() @IsIn([...NEGATIVE_STYLES]) negative?: (typeof NEGATIVE_STYLES)[number];
  @IsOptional() @IsIn([...DATE_ORDERS]) dateOrder?: (typeof DATE_ORDERS)[number];
  @IsOptional() @IsIn([...CLOCKS]) clock?: (typeof CLOCKS)[number];
  @IsOptional() @IsIn([...WEEK_STARTS]) weekStart?: (typeof WEEK_STARTS)[number];
}

export class SettingsChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
  /** IANA, such as Asia/Shanghai. */
  @MayBeLeftOut() @IsString() @Length(1, 60) timeZone?: string;
  /** ISO 4217; refused once there are orders. */
  @MayBeLeftOut() @IsString() @Matches(/^[A-Z]{3}$/) currency?: string;
  @MayBeLeftOut() @IsIn(['zh-CN', 'en']) locale?: 'zh-CN' | 'en';
  @MayBeLeftOut() @ValidateNested() @Type(() => CalendarDto) calendar?: CalendarDto;
  /** Switches to set, by code. */
  @MayBeLeftOut() @IsObject() features?: Record<string, unknown>;
  /** Replaces what there was. */
  @MayBeLeftOut() @ValidateNested() @Type(() => FormatsDto) formats?: FormatsDto;
}

export class FeatureDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  on!: boolean;
}

export class SettingsDto {
  name!: string;
  timeZone!: string;
  currency!: string;
  locale!: string;
  calendar!: CalendarDto;
  features!: FeatureDto[];
  formats!: FormatsDto;
  version!: number;
}
