import { IsIn, IsString, Length } from 'class-validator';

export class CodeDto {
  /** Six digits of the app, or a recovery code. */
  @IsString() @Length(6, 20) code!: string;
}

export class PasswordDto {
  @IsString() @Length(1, 128) password!: string;
}

export class TurnOffDto extends PasswordDto {
  @IsString() @Length(6, 20) code!: string;
}

export class SecondFactorRuleDto {
  /** optional, managers (who manage access or approve money) or everyone. */
  @IsIn(['optional', 'managers', 'everyone']) rule!: 'optional' | 'managers' | 'everyone';
}

export class SecondFactorDto {
  /** Since when it is asked for; null: not set up. */
  since!: Date | null;
  recoveryCodesLeft!: number;
  /** Who must have one at this merchant. */
  rule!: string;
}

export class SeedDto {
  /** To type into the app by hand. */
  secret!: string;
  /** otpauth address, for a QR code. */
  uri!: string;
}

export class RecoveryCodesDto {
  /** Shown this once. */
  codes!: string[];
}
