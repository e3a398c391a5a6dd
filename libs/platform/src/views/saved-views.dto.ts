import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Length } from 'class-validator';

export const SCREENS = ['orders', 'products', 'stock', 'imports'] as const;

export class SavedViewsQueryDto {
  @IsIn([...SCREENS]) screen!: string;
}

export class NewSavedViewDto {
  @IsIn([...SCREENS]) screen!: string;
  @IsString() @Length(1, 60) name!: string;
  /** What the screen keeps in its address: filters, sort, columns. */
  @IsObject() params!: Record<string, unknown>;
  @IsOptional() @IsBoolean() shared?: boolean;
}

export class SavedViewChangeDto {
  @IsOptional() @IsString() @Length(1, 60) name?: string;
  @IsOptional() @IsObject() params?: Record<string, unknown>;
  @IsOptional() @IsBoolean() shared?: boolean;
}

export class SavedViewDto {
  id!: string;
  screen!: string;
  name!: string;
  params!: Record<string, unknown>;
  shared!: boolean;
  /** Only the person who saved it may change it. */
  mine!: boolean;
  version!: number;
}

export class SavedViewListDto {
  items!: SavedViewDto[];
}
