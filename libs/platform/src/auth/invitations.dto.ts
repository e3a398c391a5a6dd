import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { AssignedRoleDto, RoleGivenDto } from '../access/members.dto.js';

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@]{2,}$/;

export class NewInvitationDto {
  @IsString() @Matches(ADDRESS) email!: string;
  @IsString() @Length(1, 80) name!: string;
  /** What the person may do once they have come; never more than whoever invites. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RoleGivenDto)
  roles!: RoleGivenDto[];
}

export class AcceptInvitationDto {
  @IsString() @Length(1, 80) name!: string;
  /** A new one; for somebody who has an account already, the one they have. */
  @IsString() @Length(1, 128) password!: string;
  /** Of the authenticator app, where the account has a second factor. */
  @IsOptional() @IsString() @Length(6, 20) code?: string;
}

export class ResetRequestDto {
  @IsString() @Matches(ADDRESS) email!: string;
}

export class NewPasswordDto {
  @IsString() @Length(1, 128) newPassword!: string;
}

export class InvitationDto {
  id!: string;
  email!: string;
  name!: string | null;
  roles!: AssignedRoleDto[];
  createdAt!: Date;
  expiresAt!: Date;
}

export class InvitationListDto {
  items!: InvitationDto[];
}

export class LinkMadeDto {
  /** To be handed on where no mail goes out; shown this once. */
  url!: string;
  /** Whether a mail with it is on its way. */
  mailed!: boolean;
}

export class InvitationViewDto {
  merchantName!: string;
  email!: string;
  name!: string | null;
  /** Somebody with this address has an account: they sign in with their own password. */
  hasAccount!: boolean;
}
