import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './auth/access.guard.js';
import { ApiKeysController } from './auth/api-keys.controller.js';
import { AuthController } from './auth/auth.controller.js';
import { Authentication } from './auth/authenticate.js';
import { RouteCheck } from './auth/route-check.js';
import { SignIn } from './auth/sign-in.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './db/database.js';
import { LanePool } from './db/lane-pool.js';
import { EventsController } from './events/events.controller.js';
import { CompiledValidationPipe } from './http/compiled-validation.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Draining } from './ops/draining.js';
import { ExportsController } from './exports/exports.controller.js';
import { ImportFilesController } from './imports/import-files.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { OpsController } from './ops/ops.controller.js';
import { ShopsController } from './shops/shops.controller.js';
import { SavedViewsController } from './views/saved-views.controller.js';

/** What every module stands on; the connections are made by `main` and closed here, after the last request. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly db: Database,
    private readonly lanes: LanePool,
  ) {}

  static forRoot(config: Config, db: Database, lanes: LanePool): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [
        AuthController,
        ApiKeysController,
        EventsController,
        ExportsController,
        ImportFilesController,
        ImportsController,
        OpsController,
        ShopsController,
        SavedViewsController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: db },
        { provide: LanePool, useValue: lanes },
        Authentication,
        SignIn,
        Draining,
        RouteCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: CompiledValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, Database, LanePool, Draining],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.lanes.close();
    await this.db.close();
  }
}
