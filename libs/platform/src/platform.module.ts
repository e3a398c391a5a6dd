import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditController } from './audit/audit.controller.js';
import { AccessGuard } from './auth/access.guard.js';
import { ApiKeysController } from './auth/api-keys.controller.js';
import { AuthController } from './auth/auth.controller.js';
import { Authentication } from './auth/authenticate.js';
import { RouteCheck } from './auth/route-check.js';
import { InvitationsController } from './auth/invitations.controller.js';
import { PasswordResetsController } from './auth/password-resets.controller.js';
import { SecondFactorController } from './auth/second-factor.controller.js';
import { SessionsController } from './auth/sessions.controller.js';
import { SignIn } from './auth/sign-in.js';
import { MembersController } from './access/members.controller.js';
import { RolesController } from './access/roles.controller.js';
import { ProposalFilter } from './proposals/proposal.filter.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { Tickets } from './proposals/tickets.js';
import { CONFIG, type Config } from './config.js';
import { CustomFieldsController } from './custom-fields/custom-fields.controller.js';
import { Database } from './db/database.js';
import { LanePool } from './db/lane-pool.js';
import { EventsController } from './events/events.controller.js';
import { FileContentController } from './files/file-content.controller.js';
import { FILE_STORE } from './files/file-store.js';
import { FilesController } from './files/files.controller.js';
import { fileStoreOf } from './files/open-file-store.js';
import { CompiledValidationPipe } from './http/compiled-validation.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Draining } from './ops/draining.js';
import { ExportsController } from './exports/exports.controller.js';
import { ImportFilesController } from './imports/import-files.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { ChatGroupsController } from './notifications/chat-groups.controller.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { OpsController } from './ops/ops.controller.js';
import { SettingsController } from './settings/settings.controller.js';
import { PersonsController } from './persons/persons.controller.js';
import { RetentionController } from './retention/retention.controller.js';
import { ShopsController } from './shops/shops.controller.js';
import { SavedViewsController } from './views/saved-views.controller.js';
import { WebhookEndpointsController } from './webhooks/endpoints/endpoints.controller.js';
import { WebhookDeliveriesController } from './webhooks/log/deliveries.controller.js';

const CONTROLLERS = [
  AuditController,
  AuthController,
  ApiKeysController,
  RolesController,
  InvitationsController,
  PasswordResetsController,
  SecondFactorController,
  SessionsController,
  MembersController,
  ProposalsController,
  EventsController,
  FileContentController,
  FilesController,
  ExportsController,
  ImportFilesController,
  ImportsController,
  JobsController,
  ChatGroupsController,
  NotificationsController,
  OpsController,
  SettingsController,
  CustomFieldsController,
  PersonsController,
  RetentionController,
  ShopsController,
  SavedViewsController,
  WebhookEndpointsController,
  WebhookDeliveriesController,
];

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
      controllers: CONTROLLERS,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: db },
        { provide: LanePool, useValue: lanes },
        { provide: FILE_STORE, useFactory: () => fileStoreOf(config) },
        Authentication,
        SignIn,
        Tickets,
        Draining,
        RouteCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: CompiledValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_FILTER, useClass: ProposalFilter },
      ],
      exports: [CONFIG, Database, LanePool, Draining],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.lanes.close();
    await this.db.close();
  }
}
