import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Query, Res, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { distinctUntilChanged, exhaustMap, map, merge, type Observable, takeUntil, timer } from 'rxjs';
import { Acting, SignedIn } from '../auth/can.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { CallerLanguage } from '../http/caller-language.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import type { Language } from '../http/messages.js';
import { UuidParam } from '../http/uuid-param.js';
import { Draining } from '../ops/draining.js';
import { markAllRead, markRead } from './mark-read.js';
import { notificationKinds } from './notification-kinds.js';
import {
  InboxStateDto,
  NotificationKindListDto,
  NotificationPageDto,
  NotificationPreferencesChangeDto,
  NotificationPreferencesDto,
  NotificationsQueryDto,
} from './notifications.dto.js';
import { countUnread, listNotifications, readInboxState } from './notifications.queries.js';
import { readWishes, usualWishes } from './preferences.queries.js';
import { setPreferences } from './set-preferences.js';

const LOOK_EVERY_MS = 3_000;
/** A stream ends by itself, so that it does not outlive the session it was opened with; the page opens another. */
const STREAM_MS = 10 * 60_000;

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly draining: Draining,
  ) {}

  /** One's own inbox, newest first. */
  @SignedIn()
  @Get()
  async list(
    @Acting() actor: Actor,
    @Query() query: NotificationsQueryDto,
    @CallerLanguage() language: Language,
  ): Promise<NotificationPageDto> {
    return this.db.tx(actor, async (tx) => ({
      ...(await listNotifications(tx, actor.id, query, language)),
      unread: await countUnread(tx, actor.id),
    }));
  }

  /** How many are unread and which is newest, on every change, as server-sent events. */
  @SignedIn()
  @Sse('stream')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ type: InboxStateDto })
  stream(@Acting() actor: Actor, @CallerLanguage() language: Language): Observable<{ data: InboxStateDto }> {
    return timer(0, LOOK_EVERY_MS).pipe(
      exhaustMap(() => this.db.tx(actor, (tx) => readInboxState(tx, actor.id, language))),
      distinctUntilChanged((a, b) => a.unread === b.unread && a.newest?.id === b.newest?.id),
      map((data) => ({ data })),
      takeUntil(merge(this.draining.begins, timer(STREAM_MS))),
    );
  }

  /** Marks one as read. */
  @SignedIn()
  @Post(':id/read')
  @HttpCode(204)
  async read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    await this.db.tx(actor, (tx) => markRead(tx, actor, id));
  }

  /** Marks all as read. */
  @SignedIn()
  @Post('read-all')
  @HttpCode(204)
  async readAll(@Acting() actor: Actor): Promise<void> {
    await this.db.tx(actor, (tx) => markAllRead(tx, actor));
  }

  /** What one can be told of, in the caller's language. */
  @SignedIn()
  @Get('kinds')
  kinds(@CallerLanguage() language: Language): NotificationKindListDto {
    return {
      items: notificationKinds().map(({ kind, severity, channels, [language]: { label } }) => ({
        kind,
        severity,
        label,
        ...channels,
      })),
    };
  }

  /** How one wishes to be told. */
  @SignedIn()
  @Get('preferences')
  async preferences(
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotificationPreferencesDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => this.wishesOf(tx, actor)));
  }

  /** Changes how one wishes to be told; what is not named stays. */
  @SignedIn()
  @Patch('preferences')
  async setPreferences(
    @Acting() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() change: NotificationPreferencesChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotificationPreferencesDto> {
    const wishes = await this.db.tx(actor, async (tx) => {
      await setPreferences(tx, actor, { version, change });
      return this.wishesOf(tx, actor);
    });
    return withEtag(reply, wishes);
  }

  private async wishesOf(tx: Tx, actor: Actor): Promise<NotificationPreferencesDto> {
    const wishes = (await readWishes(tx, [actor.id])).get(actor.id) ?? (await usualWishes(tx));
    return { ...wishes, mailIsOn: this.config.mail !== null };
  }
}
