import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { ExpectedVersion, withEtag } from '../http/etag.js';
import { cutOff, retentionRules } from './retention-rules.js';
import { RetentionDto, RetentionPreviewDto, RetentionSettingsDto } from './retention.dto.js';
import { checkMonths, readRetention, type Retention, setRetention } from './set-retention.js';

@ApiTags('retention')
@Controller('retention')
export class RetentionController {
  constructor(private readonly db: Database) {}

  /** For how long each kind of data is kept. */
  @Can('privacy:read')
  @Get()
  async read(@Acting() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<RetentionSettingsDto> {
    return withEtag(reply, shape(await this.db.tx(actor, readRetention)));
  }

  /** How much the daily job would delete if these were the settings; nothing is changed. */
  @Can('privacy:manage', null)
  @Post('preview')
  @HttpCode(200)
  async preview(@Acting() actor: Actor, @Body() input: RetentionDto): Promise<RetentionPreviewDto> {
    const months = checkMonths(input.months);
    const items: RetentionPreviewDto['items'] = [];
    for (const rule of retentionRules()) {
      const before = cutOff(rule, months, new Date());
      items.push({
        code: rule.code,
        due: before === null ? 0 : await this.db.tx(actor, (tx) => rule.count(tx, before)),
      });
    }
    return { items };
  }

  /** Sets for how many months each kind of data is kept; the daily job deletes what is older. */
  @Can('privacy:manage')
  @Put()
  async set(
    @Acting() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() { months }: RetentionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RetentionSettingsDto> {
    return this.db.tx(actor, async (tx) => {
      await setRetention(tx, actor, { months, version });
      return withEtag(reply, shape(await readRetention(tx)));
    });
  }
}

const shape = ({ months, version }: Retention): RetentionSettingsDto => ({
  version,
  items: retentionRules().map(({ code, title, hint, keptDays }) => ({
    code,
    title: { en: title.en, 'zh-CN': title['zh-CN'] },
    hint: { en: hint.en, 'zh-CN': hint['zh-CN'] },
    keptDays,
    months: months[code] ?? null,
  })),
});
