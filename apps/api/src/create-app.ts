import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  BODY_LIMIT,
  checkRehearsals,
  type Config,
  type Database,
  Draining,
  type LanePool,
  letConnectionsGo,
  limitBodies,
  linkPages,
  logRequests,
  logStream,
  readJsonBodies,
  readUploads,
  sendProblem,
  sendSecurityHeaders,
  sheddingServer,
} from '@zhanggui/platform';
import { type FastifyInstance, LogController } from 'fastify';
import { AppModule } from './app.module.js';
import { describeApi } from './describe-api.js';
import { serveScreens } from './serve-screens.js';

/** The HTTP application, not yet listening. */
export async function createApp(config: Config, db: Database, lanes: LanePool): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    loggerInstance: undefined,
    logger: {
      level: config.logLevel,
      base: { app: 'api' },
      redact: ['req.headers.authorization', 'req.headers.cookie'],
      stream: logStream(),
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // What the router itself refuses, such as an address that cannot be decoded, reaches no filter.
    frameworkErrors: sendProblem,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    serverFactory: sheddingServer(),
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, db, lanes), adapter, {
    logger: ['error', 'warn'],
    bodyParser: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['livez', 'readyz', 'metrics'] });
  await app.register(cookie as never);
  sendSecurityHeaders(fastify, config.publicUrl?.startsWith('https:') ?? false);
  readJsonBodies(fastify);
  readUploads(fastify);
  limitBodies(fastify);
  linkPages(fastify);
  checkRehearsals(fastify);
  logRequests(fastify);
  letConnectionsGo(fastify, app.get(Draining));
  describeApi(app);
  await serveScreens(fastify, config.webDir);
  await app.init();
  return app;
}
