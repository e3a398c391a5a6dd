import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

export const FILE_KINDS = ['image', 'pdf', 'sheet', 'text'] as const;

export class UploadFileQueryDto {
  /** Name with its ending, which says what the file is. */
  @IsString() @Length(1, 300) name!: string;
  /** What the file is about, such as `product`; together with `subjectId`. */
  @IsOptional() @Matches(/^[a-z][a-z_]{0,39}$/) subjectKind?: string;
  @IsOptional() @IsUUID() subjectId?: string;
}

export class FilesQueryDto {
  @IsOptional() @IsIn(FILE_KINDS) kind?: (typeof FILE_KINDS)[number];
  @IsOptional() @Matches(/^[a-z][a-z_]{0,39}$/) subjectKind?: string;
  @IsOptional() @IsUUID() subjectId?: string;
  /** Who uploaded it. */
  @IsOptional() @IsUUID() createdBy?: string;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class FileDto {
  id!: string;
  name!: string;
  /** image, pdf, sheet or text. */
  kind!: string;
  mediaType!: string;
  bytes!: number;
  /** SHA-256 of the file as it was sent, as hex; pictures are stored redrawn, without what else they held. */
  sha256!: string;
  /** Pixels of a picture. */
  width!: number | null;
  height!: number | null;
  subjectKind!: string | null;
  subjectId!: string | null;
  createdAt!: Date;
  createdBy!: string;
  createdByName!: string | null;
  /** Address of the file for the next 15 minutes, readable by whoever has it. */
  url!: string;
  /** Address of a copy of at most 256 pixels, for pictures. */
  thumbnailUrl!: string | null;
  /** Address of a copy of at most 1,024 pixels, for pictures. */
  previewUrl!: string | null;
}

export class FilePageDto {
  items!: FileDto[];
  nextCursor!: string | null;
}
