import { IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';

export class NewCategoryDto {
  /** Unique among its siblings. */
  @IsString() @Length(1, 100) name!: string;
  /** Without it the category stands at the top. */
  @IsOptional() @IsUUID() parentId?: string | null;
}

export class CategoryChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
  /** Null moves the category to the top. */
  @IsOptional() @IsUUID() parentId?: string | null;
  /** Order among its siblings; equal positions stand by name. */
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1_000_000) position?: number;
}

export class CategoryDto {
  id!: string;
  parentId!: string | null;
  name!: string;
  position!: number;
  /** Products directly in it. */
  productCount!: number;
  version!: number;
}

export class CategoryListDto {
  items!: CategoryDto[];
}
