import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';
import { MayBeLeftOut } from '../../http/may-be-left-out.js';

const EVENT_TYPE = /^(\*|[a-z_]{1,40}\.(\*|[a-z_]{1,60}))$/;

export class NewWebhookEndpointDto {
  /** Where events are posted to: https, on port 443, 80 or from 1024 on, reachable from the internet. */
  @IsString() @Length(1, 2000) url!: string;
  @IsOptional() @IsString() @Length(0, 200) description?: string;
  /** Types such as `order.placed`, whole subjects such as `order.*`, or `*` for everything. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Matches(EVENT_TYPE, { each: true })
  eventTypes!: string[];
}

export class WebhookEndpointChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 2000) url?: string;
  @MayBeLeftOut() @IsString() @Length(0, 200) description?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Matches(EVENT_TYPE, { each: true })
  eventTypes?: string[];
  /** What waits for an endpoint that is switched off goes out when it is switched on again. */
  @MayBeLeftOut() @IsBoolean() enabled?: boolean;
}

export class WebhookEndpointDto {
  id!: string;
  url!: string;
  description!: string;
  eventTypes!: string[];
  enabled!: boolean;
  /** by_hand; gone: it answered 410; failing: a delivery used up its attempts and nothing else got through. */
  disabledReason!: string | null;
  disabledAt!: Date | null;
  lastSuccessAt!: Date | null;
  /** Since when nothing has got through; null while all is well. */
  failingSince!: Date | null;
  /** Failures in a row. */
  failures!: number;
  /** Until then it is left alone, because it failed again and again or asked for it. */
  pausedUntil!: Date | null;
  /** Deliveries that wait, counted up to 10,000. */
  pending!: number;
  /** Until then the secret before the last also signs. */
  oldSecretUntil!: Date | null;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class WebhookEndpointListDto {
  items!: WebhookEndpointDto[];
}

export class WebhookEndpointWithSecretDto extends WebhookEndpointDto {
  /** `whsec_` and 32 random bytes in base64. */
  secret!: string;
}

export class WebhookSecretDto {
  secret!: string;
}

export class WebhookTestDto {
  /** Id of the event, which the receiver sees as `webhook-id`. */
  eventId!: string;
}

export class EventTypeDto {
  type!: string;
  /** What it means, in the caller's language. */
  description!: string;
}

export class EventTypeGroupDto {
  name!: string;
  /** What the types begin with; `<subject>.*` takes all of them, also those that come later. */
  subjects!: string[];
  types!: EventTypeDto[];
}

export class EventTypeListDto {
  items!: EventTypeGroupDto[];
}
