import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ROLES, type Role } from '@zhanggui/shared';

export class LoginDto {
  @IsString() @Length(3, 254) email!: string;
  @IsString() @Length(1, 128) password!: string;
}

export class SwitchMerchantDto {
  @IsUUID() merchantId!: string;
}

export class ChangePasswordDto {
  @IsString() @Length(1, 128) currentPassword!: string;
  @IsString() @Length(1, 128) newPassword!: string;
}

export class PreferencesDto {
  @IsOptional() @IsIn(['zh-CN', 'en']) locale?: 'zh-CN' | 'en';
}

export class NewApiKeyDto {
  @IsString() @Length(1, 80) name!: string;
  @IsIn([...ROLES]) role!: Role;
}

export class SessionUserDto {
  id!: string;
  email!: string;
  name!: string;
  locale!: string | null;
}

export class SessionMerchantDto {
  id!: string;
  name!: string;
  currency!: string;
  /** IANA time zone in which days begin. */
  timeZone!: string;
  locale!: string;
}

export class MembershipDto {
  id!: string;
  name!: string;
  role!: string;
}

export class SessionDto {
  user!: SessionUserDto;
  /** The merchant that is worked for now. */
  merchant!: SessionMerchantDto;
  /** Every merchant the person belongs to. */
  merchants!: MembershipDto[];
  role!: string;
  permissions!: string[];
  /** Goes into `X-CSRF-Token` of every request that changes something. */
  csrfToken!: string;
  mustChangePassword!: boolean;
}

export class ApiKeyDto {
  id!: string;
  name!: string;
  role!: string;
  /** The first characters, to recognise the key by. */
  prefix!: string;
  createdAt!: Date;
  lastUsedAt!: Date | null;
  revokedAt!: Date | null;
}

export class ApiKeyListDto {
  items!: ApiKeyDto[];
}

export class CreatedApiKeyDto extends ApiKeyDto {
  /** Shown this once. */
  secret!: string;
}
