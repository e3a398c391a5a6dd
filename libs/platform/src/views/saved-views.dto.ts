import { GRIDS, MOST_COLUMNS, NARROWEST_COLUMN, WIDEST_COLUMN } from '@zhanggui/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
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

export class SavedViewsQueryDto {
  /** The list, such as `orders`. */
  @IsIn([...GRIDS]) screen!: string;
}

export class ViewColumnDto {
  @IsString() @Matches(/^[A-Za-z][\w.:-]{0,79}$/) id!: string;
  @IsBoolean() shown!: boolean;
  /** Pixels; without it the list's own width. */
  @IsOptional() @IsInt() @Min(NARROWEST_COLUMN) @Max(WIDEST_COLUMN) width?: number;
  /** Stays at the left edge. */
  @IsOptional() @IsBoolean() pinned?: boolean;
}

export class NewSavedViewDto {
  /** The list, such as `orders`. */
  @IsIn([...GRIDS]) screen!: string;
  @IsString() @Length(1, 60) name!: string;
  /** What the list keeps in its address: filters and sort, all of them text. */
  @IsObject() params!: Record<string, string>;
  /** In their order; without them the reader's own. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ViewColumnDto)
  columns?: ViewColumnDto[];
  @IsOptional() @IsIn(['compact', 'comfortable']) density?: 'compact' | 'comfortable';
  /** Others see it too; needs `views:share`. */
  @IsOptional() @IsBoolean() shared?: boolean;
  /** Only these roles see it; none: everyone. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) roleIds?: string[];
}

export class SavedViewChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 60) name?: string;
  @MayBeLeftOut() @IsObject() params?: Record<string, string>;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ViewColumnDto)
  columns?: ViewColumnDto[];
  @MayBeLeftOut() @IsIn(['compact', 'comfortable']) density?: 'compact' | 'comfortable';
  @MayBeLeftOut() @IsBoolean() shared?: boolean;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) roleIds?: string[];
}

export class SavedViewDto {
  id!: string;
  screen!: string;
  name!: string;
  params!: Record<string, string>;
  columns!: ViewColumnDto[] | null;
  density!: 'compact' | 'comfortable' | null;
  shared!: boolean;
  roleIds!: string[];
  /** Saved by the caller. */
  mine!: boolean;
  /** The caller may change and delete it. */
  editable!: boolean;
  version!: number;
}

export class GridSettingDto {
  /** The person's own layout, used without a view; empty: as the list comes. */
  columns!: ViewColumnDto[];
  density!: 'compact' | 'comfortable';
  /** Opened where the address says nothing: an id of a saved view or the code of a built-in one. */
  defaultView!: string | null;
  /** Views that the person does not want to see, saved and built-in ones. */
  hiddenViews!: string[];
  /** Views in the person's order; those that are not named come after them. */
  viewOrder!: string[];
}

export class GridSettingChangeDto {
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ViewColumnDto)
  columns?: ViewColumnDto[];
  @MayBeLeftOut() @IsIn(['compact', 'comfortable']) density?: 'compact' | 'comfortable';
  /** Empty: none. */
  @MayBeLeftOut() @IsString() @Length(0, 60) defaultView?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  hiddenViews?: string[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  viewOrder?: string[];
}

export class SavedViewListDto {
  items!: SavedViewDto[];
  setting!: GridSettingDto;
}

export class ViewAudienceDto {
  id!: string;
  nameZh!: string;
  nameEn!: string;
}

export class ViewAudienceListDto {
  items!: ViewAudienceDto[];
}
