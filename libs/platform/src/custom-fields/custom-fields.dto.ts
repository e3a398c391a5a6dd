import { CUSTOM_TYPES, type CustomType, OPTION_COLOURS, type OptionColour } from '@zhanggui/shared';
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
import { MayBeLeftOut } from '../http/may-be-left-out.js';
import { ApiProperty } from '@nestjs/swagger';
import { WordsDto } from '../imports/imports.dto.js';
import { type CustomValue } from './custom-field.js';

const CODE = /^[a-z][a-z0-9_]{0,39}$/;
const MOST_OPTIONS = 200;

/** Text, number, yes or no, or several options. */
const VALUE = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'array', items: { type: 'string' } },
  { type: 'null' },
];

export class CustomOptionInputDto {
  /** What records hold: it stays. */
  @IsString() @Matches(/^[a-z0-9][a-z0-9_]{0,39}$/) code!: string;
  @IsOptional() @IsString() @Length(0, 60) labelZh?: string | null;
  @IsOptional() @IsString() @Length(0, 60) labelEn?: string | null;
  @IsOptional() @IsIn([...OPTION_COLOURS]) colour?: OptionColour;
  /** Stays with the records that hold it and is not chosen any more. */
  @IsOptional() @IsBoolean() archived?: boolean;
}

export class CustomFieldChangeDto {
  /** One of the two names may be missing. */
  @IsOptional() @IsString() @Length(0, 60) labelZh?: string | null;
  @IsOptional() @IsString() @Length(0, 60) labelEn?: string | null;
  /** Stands under the field. */
  @IsOptional() @IsString() @Length(0, 300) helpZh?: string | null;
  @IsOptional() @IsString() @Length(0, 300) helpEn?: string | null;
  /** Asked for from now on: when a record is made, and when its custom values are edited. */
  @MayBeLeftOut() @IsBoolean() required?: boolean;
  /** About a person: masked without `personal:read`, only named in events, erased with the person. */
  @MayBeLeftOut() @IsBoolean() isPersonal?: boolean;
  /** For records that are made without a value, in the form of the field's values. */
  @ApiProperty({ required: false, oneOf: VALUE })
  @IsOptional()
  defaultValue?: unknown;
  /** Least value of integers, decimals and dates, as text. */
  @IsOptional() @IsString() @Length(0, 30) min?: string | null;
  @IsOptional() @IsString() @Length(0, 30) max?: string | null;
  /** Characters of a text: at most 500, of a long text 5,000. */
  @IsOptional() @IsInt() @Min(1) @Max(20_000) maxLength?: number | null;
  /** Decimals of a decimal; 2 where nothing is said. */
  @IsOptional() @IsInt() @Min(0) @Max(6) scale?: number | null;
  /** All options of a choice, in their order. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  @Type(() => CustomOptionInputDto)
  options?: CustomOptionInputDto[];
  /** Heading under which the form shows it. */
  @IsOptional() @IsString() @Length(0, 60) group?: string | null;
  /** An archived field keeps its values and is asked for no more; false brings it back. */
  @MayBeLeftOut() @IsBoolean() archived?: boolean;
}

export class NewCustomFieldDto extends CustomFieldChangeDto {
  /** `product` or `order`. */
  @IsString() @Length(1, 40) subject!: string;
  /** A small letter, then small letters, digits and `_`; unique for the subject, and it stays. */
  @IsString() @Matches(CODE) code!: string;
  @IsIn([...CUSTOM_TYPES]) type!: CustomType;
}

export class ArrangeCustomFieldsDto {
  @IsString() @Length(1, 40) subject!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(1_000) @IsUUID(undefined, { each: true }) ids!: string[];
}

export class CustomOptionDto {
  code!: string;
  labelZh!: string | null;
  labelEn!: string | null;
  colour!: OptionColour;
  archived!: boolean;
}

export class CustomFieldDto {
  id!: string;
  subject!: string;
  code!: string;
  /** text, long_text, integer, decimal, boolean, date, datetime, choice, multi_choice, url, email or phone. */
  type!: string;
  labelZh!: string | null;
  labelEn!: string | null;
  helpZh!: string | null;
  helpEn!: string | null;
  required!: boolean;
  isPersonal!: boolean;
  @ApiProperty({ oneOf: VALUE })
  defaultValue!: CustomValue | null;
  min!: string | null;
  max!: string | null;
  maxLength!: number | null;
  scale!: number | null;
  options!: CustomOptionDto[];
  group!: string | null;
  /** Counts the fields of a subject from 0. */
  position!: number;
  archivedAt!: Date | null;
  version!: number;
}

export class CustomSubjectDto {
  subject!: string;
  title!: WordsDto;
}

export class CustomFieldListDto {
  items!: CustomFieldDto[];
  /** Kinds of records that may have fields. */
  subjects!: CustomSubjectDto[];
}
