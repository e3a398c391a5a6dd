import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { WordsDto } from '../imports/imports.dto.js';

/** Any of them is enough; a record is the person's when it has one of them. */
export class IdentityDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(3, 254, { each: true })
  emails?: string[];
  /** Compared by their digits, at least six. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(3, 40, { each: true }) phones?: string[];
  /** Numbers or names at a channel, as they came with the orders. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 64, { each: true })
  externalIds?: string[];
}

export class PersonCaseDto extends IdentityDto {
  /** Why: a request of the person, say. Stands in the log, so it should not name them. */
  @IsString() @Length(1, 500) reason!: string;
}

export class PersonDto {
  /** Orders of the person, those that are erased already not among them. */
  records!: number;
  /** Orders on their way; while there are such, nothing can be erased. */
  open!: number;
  firstAt!: Date | null;
  lastAt!: Date | null;
  names!: string[];
  emails!: string[];
  phones!: string[];
  externalIds!: string[];
  /** Addresses: streets only. */
  streets!: string[];
}

export class PersonTraceDto {
  table!: string;
  purpose!: WordsDto;
  rows!: number;
}

export class PersonTracesDto {
  items!: PersonTraceDto[];
}

export class ErasureDto {
  /** Of the entry in the log, which says when the copies are gone as well. */
  id!: string;
  records!: number;
}

export class PersonRequestsQueryDto {
  @IsOptional() @IsIn(['export', 'erasure']) kind?: 'export' | 'erasure';
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class PersonRequestDto {
  id!: string;
  /** export or erasure. */
  kind!: string;
  /** An erasure is `running` until copies in files and logs are gone too. */
  state!: string;
  reason!: string;
  records!: number;
  /** Rows and files cleaned, by table. */
  traces!: Record<string, number>;
  askedBy!: string;
  askedByName!: string | null;
  createdAt!: Date;
  doneAt!: Date | null;
}

export class PersonRequestPageDto {
  items!: PersonRequestDto[];
  nextCursor!: string | null;
}

export class PersonalDataDto {
  table!: string;
  fields!: string[];
  purpose!: WordsDto;
  /** emptied, scrubbed (only the person's values), row_emptied, file_deleted or kept. */
  onErasure!: string;
}

export class DataMapDto {
  items!: PersonalDataDto[];
}
