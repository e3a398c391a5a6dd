import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import type { Level } from '@zhanggui/shared';

export class RoleGivenDto {
  @IsUUID() roleId!: string;
  /** Shops to which the role is limited; null: all. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) shopIds?:
    string[] | null;
  /** Warehouses to which the role is limited; null: all. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) warehouseIds?:
    string[] | null;
}

export class RolesGivenDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => RoleGivenDto) roles!: RoleGivenDto[];
}

export class ExplainQueryDto {
  @IsString() @Length(1, 80) permission!: string;
}

export class AssignedRoleDto {
  roleId!: string;
  shopIds!: string[] | null;
  warehouseIds!: string[] | null;
}

export class MemberDto {
  id!: string;
  name!: string;
  email!: string;
  joinedAt!: Date;
  /** Set when the account is closed. */
  disabledAt!: Date | null;
  lastSeenAt!: Date | null;
  roles!: AssignedRoleDto[];
}

export class MemberListDto {
  items!: MemberDto[];
}

export class RightDto {
  permission!: string;
  level!: Level;
  limitMinor!: number | null;
  ownOnly!: boolean;
  shopIds!: string[] | null;
  warehouseIds!: string[] | null;
}

export class EffectiveRightsDto {
  items!: RightDto[];
}

export class RightPathDto extends RightDto {
  /** From the role that was given down to the one that grants it. */
  roleIds!: string[];
}

export class ExplanationDto {
  permission!: string;
  /** What holds in the end; null: not allowed. */
  right!: RightDto | null;
  /** Every way in which the person comes by it. */
  paths!: RightPathDto[];
}
