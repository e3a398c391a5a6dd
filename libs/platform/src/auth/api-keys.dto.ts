import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { AssignedRoleDto, RoleGivenDto } from '../access/members.dto.js';

export class NewApiKeyDto {
  @IsString() @Length(1, 80) name!: string;
  /** What the key may do, perhaps for some shops or warehouses only; never more than whoever makes it. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RoleGivenDto)
  roles!: RoleGivenDto[];
  /** When it stops working by itself. */
  @IsOptional() @IsISO8601() expiresAt?: string | null;
  /** Addresses or networks (CIDR) from which it may be used; null: any. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @IsString({ each: true }) addresses?: string[] | null;
  /** Requests a minute; null: what the installation allows. */
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) perMinute?: number | null;
}

export class RotateApiKeyDto {
  /** Hours for which the old secret still works; 0 ends it at once. */
  @IsInt() @Min(0) @Max(720) overlapHours!: number;
}

export class ApiSecretDto {
  /** The first characters, to recognise the secret by. */
  prefix!: string;
  createdAt!: Date;
  /** When it stops working, once another has taken its place. */
  endsAt!: Date | null;
  lastUsedAt!: Date | null;
}

export class ApiKeyDto {
  id!: string;
  name!: string;
  roles!: AssignedRoleDto[];
  createdAt!: Date;
  expiresAt!: Date | null;
  addresses!: string[] | null;
  perMinute!: number | null;
  revokedAt!: Date | null;
  version!: number;
  /** One or, while the key is renewed, two. */
  secrets!: ApiSecretDto[];
}

export class ApiKeyListDto {
  items!: ApiKeyDto[];
}

export class CreatedApiKeyDto extends ApiKeyDto {
  /** Shown this once. */
  secret!: string;
}
