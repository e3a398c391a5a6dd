import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { MayBeLeftOut } from '../http/may-be-left-out.js';
import { CHAT_CHANNELS, type ChatChannel } from './chat.rules.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const MOST_KINDS = 100;

export class NewChatGroupDto {
  @IsString() @Length(1, 60) name!: string;
  /** wecom, dingtalk, feishu or slack. */
  @IsIn(CHAT_CHANNELS) channel!: ChatChannel;
  /** Address of the group's robot. It is sealed and never shown again. */
  @IsString() @Length(1, 500) url!: string;
  /** Signing secret of the robot, for DingTalk and Feishu. */
  @IsOptional() @IsString() @Length(1, 200) secret?: string | null;
  @IsIn(LANGUAGES) language!: 'zh-CN' | 'en';
  /** Kinds of notifications that go to the group. */
  @IsArray() @ArrayMaxSize(MOST_KINDS) @IsString({ each: true }) kinds!: string[];
}

export class ChatGroupChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 60) name?: string;
  @MayBeLeftOut() @IsString() @Length(1, 500) url?: string;
  /** Null takes the secret away. */
  @IsOptional() @IsString() @Length(1, 200) secret?: string | null;
  @MayBeLeftOut() @IsIn(LANGUAGES) language?: 'zh-CN' | 'en';
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_KINDS) @IsString({ each: true }) kinds?: string[];
  @MayBeLeftOut() @IsBoolean() enabled?: boolean;
}

export class ChatGroupDto {
  id!: string;
  name!: string;
  channel!: string;
  /** Host of its address; the rest is secret. */
  urlHost!: string;
  hasSecret!: boolean;
  language!: string;
  kinds!: string[];
  enabled!: boolean;
  lastSentAt!: Date | null;
  /** What its service answered when it did not take the last message. */
  lastError!: string | null;
  version!: number;
}

export class ChatGroupListDto {
  items!: ChatGroupDto[];
  /** Sender of mail; null where no mail goes out, for want of SMTP_URL. */
  mailFrom!: string | null;
}

export class ChatTestDto {
  /** Whether the service took the message. */
  ok!: boolean;
  /** What it answered when it did not. */
  error!: string | null;
}
