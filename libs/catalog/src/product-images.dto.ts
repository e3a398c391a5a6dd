import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';

export const MOST_IMAGES = 20;

export class PlacedImageDto {
  /** A picture uploaded to `/files`. */
  @IsUUID() fileId!: string;
  /** What the picture shows, for those who do not see it. */
  @IsOptional() @IsString() @Length(0, 300) alt?: string;
}

export class ProductImagesChangeDto {
  /** All pictures of the product in their order; the first stands for it in lists. */
  @IsArray()
  @ArrayMaxSize(MOST_IMAGES)
  @ValidateNested({ each: true })
  @Type(() => PlacedImageDto)
  images!: PlacedImageDto[];
}

export class ProductImageDto {
  fileId!: string;
  name!: string;
  alt!: string;
  bytes!: number;
  width!: number | null;
  height!: number | null;
  /** Addresses for the next 15 minutes: as stored, and copies of at most 1,024 and 256 pixels. */
  url!: string;
  previewUrl!: string;
  thumbnailUrl!: string;
}

export class ProductImagesDto {
  items!: ProductImageDto[];
  /** The product's. */
  version!: number;
}
