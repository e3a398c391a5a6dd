import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SettlementDto } from '@zhanggui/inventory';
import { Acting, type Actor, Can, Database } from '@zhanggui/platform';
import { auditReservations } from './audit-reservations.js';
import { ReservationAuditDto, ReservationsSettledDto } from './reservations.dto.js';
import { settleReservations } from './settle-reservations.js';

@ApiTags('stock')
@Controller('stock')
export class ReservationsController {
  constructor(private readonly db: Database) {}

  /** Compares what is reserved with what orders, holds and allotments ask for; what differs is frozen until somebody settles it. */
  @Can('inventory:audit')
  @HttpCode(200)
  @Post('reservation-audits')
  audit(@Acting() actor: Actor): Promise<ReservationAuditDto> {
    return this.db.tx(actor, (tx) => auditReservations(tx, actor));
  }

  /** Makes a frozen balance reserve what is asked for, and lets it be sold again. */
  @Can('inventory:audit')
  @HttpCode(200)
  @Post('reservation-settlements')
  settle(@Acting() actor: Actor, @Body() input: SettlementDto): Promise<ReservationsSettledDto> {
    return this.db.tx(actor, (tx) => settleReservations(tx, actor, input));
  }
}
