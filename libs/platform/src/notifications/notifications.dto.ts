import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '../http/may-be-left-out.js';

const SEVERITIES = ['info', 'success', 'warning', 'error'] as const;

export class NotificationsQueryDto {
  /** true: only those that were not read yet. */
  @IsOptional() @IsBoolean() unread?: boolean;
  @IsOptional() @IsString() @Length(1, 60) kind?: string;
  @IsOptional() @IsIn(SEVERITIES) severity?: (typeof SEVERITIES)[number];
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class NotificationDto {
  id!: string;
  kind!: string;
  /** info, success, warning or error. */
  severity!: string;
  title!: string;
  body!: string;
  /** Path on the screens. */
  link!: string | null;
  createdAt!: Date;
  readAt!: Date | null;
}

export class NotificationPageDto {
  items!: NotificationDto[];
  nextCursor!: string | null;
  /** How many are unread in all. */
  unread!: number;
}

export class InboxStateDto {
  unread!: number;
  newest!: NotificationDto | null;
}

export class NotificationKindDto {
  kind!: string;
  severity!: string;
  /** Its name in the caller's language. */
  label!: string;
  /** Whether it comes to the inbox and by mail unless one says otherwise. */
  inApp!: boolean;
  mail!: boolean;
}

export class NotificationKindListDto {
  items!: NotificationKindDto[];
}

export class ChannelsDto {
  inApp!: boolean;
  mail!: boolean;
}

export class NotificationPreferencesDto {
  /** What one said of single kinds; others are as usual. */
  kinds!: Record<string, ChannelsDto>;
  timeZone!: string;
  /** Minutes after midnight between which no mail goes out; the night may lie between them. */
  quietFrom!: number | null;
  quietTo!: number | null;
  /** Hour at which the day's mail comes together; null for mail as things happen. */
  digestHour!: number | null;
  /** 0 until something is said. */
  version!: number;
  /** Whether any mail goes out from here. */
  mailIsOn!: boolean;
}

export class NotificationPreferencesChangeDto {
  @MayBeLeftOut() @IsObject() kinds?: Record<string, ChannelsDto>;
  @MayBeLeftOut() @IsString() @Length(1, 60) timeZone?: string;
  @IsOptional() @IsInt() @Min(0) @Max(1439) quietFrom?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(1439) quietTo?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(23) digestHour?: number | null;
}
