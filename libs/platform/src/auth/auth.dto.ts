import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { MayBeLeftOut } from '../http/may-be-left-out.js';
import type { Level } from '@zhanggui/shared';
import { FormatsDto } from '../settings/settings.dto.js';

export class LoginDto {
  @IsString() @Length(3, 254) email!: string;
  @IsString() @Length(1, 128) password!: string;
  /** Six digits of the authenticator app, or a recovery code, where the person has a second factor. */
  @IsOptional() @IsString() @Length(6, 20) code?: string;
}

export class SwitchMerchantDto {
  @IsUUID() merchantId!: string;
}

export class ChangePasswordDto {
  @IsString() @Length(1, 128) currentPassword!: string;
  @IsString() @Length(1, 128) newPassword!: string;
}

export class PreferencesDto {
  @MayBeLeftOut() @IsIn(['zh-CN', 'en']) locale?: 'zh-CN' | 'en';
  /** Replaces what there was; what is missing in it is as the merchant has it. */
  @MayBeLeftOut() @ValidateNested() @Type(() => FormatsDto) formats?: FormatsDto;
}

export class SessionUserDto {
  id!: string;
  email!: string;
  name!: string;
  locale!: string | null;
  /** The person's own; what is missing is the merchant's. */
  formats!: FormatsDto;
}

export class SessionMerchantDto {
  id!: string;
  name!: string;
  currency!: string;
  /** IANA time zone in which days begin. */
  timeZone!: string;
  locale!: string;
  formats!: FormatsDto;
}

export class MembershipDto {
  id!: string;
  name!: string;
}

export class SessionRoleDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

export class SessionRightDto {
  permission!: string;
  /** participate, suggest, execute or approve; each includes those before it. */
  level!: Level;
  /** Largest amount in minor units that may be moved alone; null: no limit. */
  limitMinor!: number | null;
}

export class SessionDto {
  user!: SessionUserDto;
  /** The merchant that is worked for now. */
  merchant!: SessionMerchantDto;
  /** Every merchant the person belongs to. */
  merchants!: MembershipDto[];
  /** The roles given at this merchant. */
  roles!: SessionRoleDto[];
  /** What may be carried out. */
  permissions!: string[];
  /** The same with levels, and what may be suggested or seen only. */
  rights!: SessionRightDto[];
  /** Goes into `X-CSRF-Token` of every request that changes something. */
  csrfToken!: string;
  mustChangePassword!: boolean;
  /** The merchant asks for a second factor that this session has not: nothing else goes until it is set up. */
  mustSetUpSecondFactor!: boolean;
}

export class OpenSessionDto {
  id!: string;
  merchantName!: string;
  createdAt!: Date;
  lastSeenAt!: Date;
  address!: string | null;
  userAgent!: string | null;
  /** The one that asks. */
  current!: boolean;
}

export class SessionListDto {
  items!: OpenSessionDto[];
}
