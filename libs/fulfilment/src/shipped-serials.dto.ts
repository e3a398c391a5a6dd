import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export class ShippedSerialDto {
  @IsString() @Length(1, 64) serial!: string;
  /** Its article, where several of the order have a unit of that number. */
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
}

export class ShippedSerialsDto {
  /** The desk's own number of the order. */
  @IsInt() @Min(1) @Max(1_000_000_000_000) orderNumber!: number;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => ShippedSerialDto)
  serials!: ShippedSerialDto[];
}

export class ShippedSerialsNotedDto {
  moved!: number;
}
