import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { requireEverywhere } from '../access/own-authority.js';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { type MerchantSettings, readMerchantSettings } from '../directory/merchant-settings.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { editSettings } from './edit-settings.js';
import { registeredFeatures } from './features.js';
import { SettingsChangeDto, SettingsDto } from './settings.dto.js';

@ApiTags('settings')
@Controller('settings')
export class SettingsController {
  constructor(private readonly db: Database) {}

  /** How the merchant is set up: name, time zone, currency, language, calendar of work, switches. */
  @Can('settings:read')
  @Get()
  async read(@Acting() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<SettingsDto> {
    return withEtag(reply, shape(await this.db.tx(actor, (tx) => readMerchantSettings(tx, actor.merchantId))));
  }

  /** Changes what is given. */
  @Can('settings:write', null)
  @Patch()
  async edit(
    @Acting() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() { calendar, ...plain }: SettingsChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SettingsDto> {
    requireEverywhere(actor);
    const week = calendar?.week.map(({ windows }) => windows);
    const change = { ...plain, ...(calendar && { calendar: { week: week!, days: calendar.days } }) };
    return withEtag(reply, shape(await this.db.tx(actor, (tx) => editSettings(tx, actor, { version, change }))));
  }
}

const shape = ({ calendar, features, ...settings }: MerchantSettings): SettingsDto => ({
  ...settings,
  calendar: {
    week: calendar.week.map((windows) => ({ windows: [...windows] })),
    days: calendar.days.map((day) => ({ ...day, windows: [...day.windows] })),
  },
  features: registeredFeatures().map(({ code, words, isOnByDefault }) => ({
    code,
    nameZh: words['zh-CN'],
    nameEn: words.en,
    on: features[code] ?? isOnByDefault,
  })),
});
