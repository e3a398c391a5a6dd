import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { actorNames } from '../directory/merchants.js';
import { workerSeenSecondsAgo } from '../directory/heartbeats.js';
import { UuidParam } from '../http/uuid-param.js';
import { cancelJob } from './cancel-job.js';
import { JobDto, JobPageDto, JobsQueryDto } from './jobs.dto.js';
import { type JobRow, listJobs, readJob, shapeJob } from './jobs.queries.js';
import { retryJob } from './retry-job.js';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly db: Database) {}

  /** The merchant's background jobs of the last 30 days, newest first, and whether a worker is there. */
  @Can('jobs:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() query: JobsQueryDto): Promise<JobPageDto> {
    const page = await this.db.tx(actor, (tx) => listJobs(tx, query));
    return {
      ...page,
      items: await this.shaped(page.items),
      workerSeenSecondsAgo: await workerSeenSecondsAgo(this.db),
    };
  }

  /** One job. */
  @Can('jobs:read')
  @Get(':id')
  async read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<JobDto> {
    return (await this.shaped([await this.db.tx(actor, (tx) => readJob(tx, id))]))[0]!;
  }

  /** Takes a job out of the queue; one that runs is asked to stop. */
  @Can('jobs:manage')
  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<JobDto> {
    const row = await this.db.tx(actor, async (tx) => {
      await cancelJob(tx, actor, id);
      return readJob(tx, id);
    });
    return (await this.shaped([row]))[0]!;
  }

  /** Runs a failed job again, now and with all its attempts. */
  @Can('jobs:manage')
  @Post(':id/retry')
  @HttpCode(200)
  async retry(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<JobDto> {
    const row = await this.db.tx(actor, async (tx) => {
      await retryJob(tx, actor, id);
      return readJob(tx, id);
    });
    return (await this.shaped([row]))[0]!;
  }

  private async shaped(rows: JobRow[]): Promise<JobDto[]> {
    const people = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    const names = await actorNames(this.db, people);
    return rows.map((row) => shapeJob(row, names));
  }
}
