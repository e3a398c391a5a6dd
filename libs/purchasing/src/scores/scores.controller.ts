import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, Database, refuse, type Tx, UuidParam } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { addDays, dayFaults } from '../rules/form.rules.js';
import { readRanking, readScoreCard } from './score-facts.queries.js';
import { ScoreCardDto, ScorePeriodDto, ScoreRankingDto, ScoreWeightsDto } from './scores.dto.js';
import { setScoreWeights } from './set-score-weights.js';

interface Period {
  from: string;
  to: string;
  today: string;
  timeZone: string;
}

@ApiTags('suppliers')
@Controller()
export class ScoresController {
  constructor(private readonly db: Database) {}

  /** How well a supplier delivered, from orders and receipts alone: over a period, and month by month. */
  @Can('purchasing:read')
  @Get('suppliers/:id/score-card')
  card(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() query: ScorePeriodDto,
  ): Promise<ScoreCardDto> {
    return this.db.tx(actor, async (tx) => {
      const known = await tx.sql`SELECT id FROM purchasing.supplier WHERE id = ${id}`;
      if (known.length === 0) throw refuse('not_found');
      return readScoreCard(tx, id, await periodOf(tx, actor, query));
    });
  }

  /** All suppliers of whom there are facts in a period, the best first, with what their totals are made of. */
  @Can('purchasing:read')
  @Get('supplier-scores')
  ranking(@Acting() actor: Actor, @Query() query: ScorePeriodDto): Promise<ScoreRankingDto> {
    return this.db.tx(actor, async (tx) => readRanking(tx, await periodOf(tx, actor, query)));
  }

  /** Says how much each figure counts in the totals; figures that are missing stay. */
  @Can('suppliers:write')
  @Patch('supplier-scores/weights')
  async weigh(@Acting() actor: Actor, @Body() weights: ScoreWeightsDto): Promise<ScoreWeightsDto> {
    return { ...(await this.db.tx(actor, (tx) => setScoreWeights(tx, actor, weights))) };
  }
}

/** The last year where nothing is said. Refuses: invalid (days that are none, or in the wrong order). */
async function periodOf(tx: Tx, actor: Actor, query: ScorePeriodDto): Promise<Period> {
  const { today, timeZone } = await merchantDay(tx, actor);
  const errors = dayFaults(query, ['from', 'to']);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const to = query.to ?? today;
  const from = query.from ?? addDays(to, -365);
  if (from > to) throw refuse('invalid', {}, [{ pointer: '/to', code: 'day_order' }]);
  return { from, to, today, timeZone };
}
