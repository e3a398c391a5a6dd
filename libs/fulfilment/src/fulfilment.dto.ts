import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { CARRIER_CODES, type CarrierCode } from './carriers.js';

export class OrderRefDto {
  @IsUUID() orderId!: string;
}

export class OrderRefsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => OrderRefDto)
  items!: OrderRefDto[];
  /** Of orders that leave from several warehouses only what leaves from here. */
  @IsOptional() @IsUUID() warehouseId?: string;
}

export class ShipmentDto {
  @IsUUID() orderId!: string;
  @IsIn(CARRIER_CODES) carrier!: string;
  /** 物流单号: letters, digits and dashes. */
  @Matches(/^[A-Za-z0-9-]{4,40}$/) trackingNumber!: string;
}

export class ShipOrdersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => ShipmentDto)
  items!: ShipmentDto[];
  /** Of orders that leave from several warehouses only what leaves from here. */
  @IsOptional() @IsUUID() warehouseId?: string;
}

export class CarrierDto {
  code!: CarrierCode;
  name!: string;
  nameZh!: string;
}

export class CarrierListDto {
  items!: CarrierDto[];
}
