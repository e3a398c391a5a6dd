import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '../http/may-be-left-out.js';
import { Type } from 'class-transformer';
import { type Level, LEVELS } from '@zhanggui/shared';

export class RoleGrantDto {
  /** resource:action, one of `GET /roles/permissions`. */
  @IsString() @Length(1, 80) permission!: string;
  /** participate 参与, suggest 建议, execute 执行 or approve 审批; each includes those before it. Reads are `execute`. */
  @IsIn([...LEVELS]) level!: Level;
  /** Largest amount in minor units that may be moved alone; null: no limit. For permissions that move money only. */
  @IsOptional() @IsInt() @Min(0) limitMinor?: number | null;
  /** Only records that the person made; for permissions marked `owned`. */
  @IsOptional() @IsBoolean() ownOnly?: boolean;
}

export class NewRoleDto {
  /** Small letters, digits and underscores; stays the same when the name changes. */
  @IsString() @Matches(/^[a-z][a-z0-9_]{1,59}$/) code!: string;
  @IsString() @Length(1, 60) nameZh!: string;
  @IsString() @Length(1, 60) nameEn!: string;
  @IsOptional() @IsString() @Length(0, 500) descriptionZh?: string;
  @IsOptional() @IsString() @Length(0, 500) descriptionEn?: string;
  @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => RoleGrantDto) grants!: RoleGrantDto[];
  /** Roles it is composed of: their grants are its own as well. */
  @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) parts!: string[];
}

export class RoleChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 60) nameZh?: string;
  @MayBeLeftOut() @IsString() @Length(1, 60) nameEn?: string;
  @MayBeLeftOut() @IsString() @Length(0, 500) descriptionZh?: string;
  @MayBeLeftOut() @IsString() @Length(0, 500) descriptionEn?: string;
  /** All grants, in place of those there were. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantDto)
  grants?: RoleGrantDto[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) parts?: string[];
}

export class RoleGrantViewDto {
  permission!: string;
  level!: Level;
  limitMinor!: number | null;
  ownOnly!: boolean;
}

export class RoleDto {
  id!: string;
  code!: string;
  nameZh!: string;
  nameEn!: string;
  descriptionZh!: string;
  descriptionEn!: string;
  /** Came with the product. */
  builtIn!: boolean;
  /** Whether someone has changed it; until then it follows the product. */
  changed!: boolean;
  grants!: RoleGrantViewDto[];
  parts!: string[];
  /** People and keys that have it. */
  holders!: number;
  version!: number;
}

export class RoleListDto {
  items!: RoleDto[];
}

export class PermissionDto {
  permission!: string;
  /** Only looked at: allowed or not. */
  read!: boolean;
  /** Moves money: grants may have a limit. */
  money!: boolean;
  /** Its records carry who made them: grants may cover one's own only. */
  owned!: boolean;
}

export class PlaceDto {
  id!: string;
  code!: string;
  name!: string;
}

export class PermissionCatalogueDto {
  permissions!: PermissionDto[];
  shops!: PlaceDto[];
  warehouses!: PlaceDto[];
}
