import { Controller, Get, Header, Headers, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/can.decorator.js';
import { sameSecret } from '../auth/secrets.js';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../db/database.js';
import { refuse } from '../http/problem.js';
import { Draining } from './draining.js';
import { metrics } from './metrics.js';
import { readWorkers } from './worker-metrics.js';

const READY_MS = 500;

/** For load balancers, supervisors and Prometheus; outside `/api/v1`. */
@ApiExcludeController()
@Controller()
export class OpsController {
  constructor(
    private readonly db: Database,
    private readonly draining: Draining,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process runs. Says nothing of the database: a restart would not mend that. */
  @Public()
  @Get('livez')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Requests are welcome: the database answers and the process is not stopping. */
  @Public()
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    if (this.draining.begun) return notReady(reply, 'stopping');
    const answer = this.db.directory((tx) => tx.sql`SELECT 1 AS one FROM directory.merchant LIMIT 1`).then(() => 'ok');
    answer.catch(() => undefined);
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('slow'), READY_MS).unref());
    const status = await Promise.race([answer, late]).catch(() => 'database');
    return status === 'ok' ? { status } : notReady(reply, status);
  }

  /** Prometheus text, for whoever holds METRICS_TOKEN; nobody where none is set. */
  @Public()
  @Get('metrics')
  @Header('content-type', metrics.contentType)
  async metrics(@Headers('authorization') authorization = ''): Promise<string> {
    const token = this.config.metricsToken;
    if (!token || !sameSecret(authorization, `Bearer ${token}`)) throw refuse('not_found');
    await readWorkers(this.db);
    return metrics.metrics();
  }
}

function notReady(reply: FastifyReply, status: string): { status: string } {
  void reply.status(503);
  return { status };
}
