import 'reflect-metadata';
import type { TaskList } from 'graphile-worker';
import { pino } from 'pino';
import { sendPurchaseOrder } from '@zhanggui/purchasing';
import {
  applyRetention,
  type ChatJob,
  checkRole,
  Database,
  eraseTraces,
  freeAllJobs,
  JobQueue,
  keepBeating,
  merchantsWithDeliveries,
  merchantsWithEvents,
  type PoolKind,
  readConfig,
  RELAY_BATCH,
  RelayLag,
  relayEvents,
  runExport,
  runImport,
  runVisibly,
  sendChat,
  sendDueMail,
  sendLinkMail,
  systemActor,
  WebhookSender,
  whenReachable,
  workInRounds,
} from '@zhanggui/platform';
import { ENTITIES } from './entities.js';
import { REACTIONS } from './reactions.js';
import { stopGently } from './stop-gently.js';
import { planStock, timetableOf } from './timetable.js';
import { loadSample } from './sample/load-sample.js';

const RELAY_PAUSE_MS = 200;
/** How soon a new event or a retry that is due is noticed; busy endpoints go on by themselves. */
const WEBHOOK_PAUSE_MS = 250;

const config = readConfig(process.env);
const log = pino({ level: config.logLevel, base: { app: 'worker' } });
const waiting = (why: string): void => log.warn({ why }, 'waiting for the database');
/** A step of starting up. */
const step = <T>(work: () => Promise<T>): Promise<T> => whenReachable(work, waiting);
const open = (kind: PoolKind): Promise<Database> => step(() => Database.open(config.databaseUrl, kind, ENTITIES));
const [db, snapshots, imports] = [await open('worker'), await open('report'), await open('import')];
await step(() => checkRole(db));
if (process.env['ZHANGGUI_SUPERVISED'] === '1') await step(() => freeAllJobs(db));

const tasks: TaskList = {
  'run-import': runVisibly(db, log, 'run-import', async (payload, job) => {
    const { merchantId, importId } = payload as { merchantId: string; importId: string };
    await runImport(imports, merchantId, importId, job);
  }),
  'run-export': runVisibly(db, log, 'run-export', async (payload) => {
    const { merchantId, exportId } = payload as { merchantId: string; exportId: string };
    await runExport({ db, snapshots, filesDir: config.filesDir }, merchantId, exportId);
  }),
  'load-sample': runVisibly(db, log, 'load-sample', (payload) =>
    loadSample(imports, log, payload as unknown as Parameters<typeof loadSample>[2]),
  ),
  'send-mail': runVisibly(db, log, 'send-mail', ({ merchantId, userId }) =>
    sendDueMail(db, config, String(merchantId), String(userId)),
  ),
  'mail-link': runVisibly(db, log, 'mail-link', ({ sealed }) => sendLinkMail(config, String(sealed))),
  'send-chat': runVisibly(db, log, 'send-chat', (payload) => sendChat(db, config, payload as unknown as ChatJob)),
  'erase-traces': runVisibly(db, log, 'erase-traces', (payload, job) =>
    eraseTraces(imports, config.vault, payload as unknown as Parameters<typeof eraseTraces>[2], job),
  ),
  'apply-retention': runVisibly(db, log, 'apply-retention', ({ merchantId }, job) =>
    applyRetention(imports, String(merchantId), new Date(), job),
  ),
  'mail-purchase-order': runVisibly(db, log, 'mail-purchase-order', (payload) =>
    sendPurchaseOrder(db, config, payload as unknown as Parameters<typeof sendPurchaseOrder>[2]),
  ),
  'plan-replenishment': runVisibly(db, log, 'plan-replenishment', async ({ merchantId }) => {
    await planStock(db, systemActor(String(merchantId), 'plan-replenishment'));
  }),
};

const timetable = timetableOf({ db, imports, log, config });
const jobs = await JobQueue.open(
  { url: config.databaseUrl, db, log, tasks: { ...tasks, ...timetable.tasks }, crontab: timetable.crontab },
  waiting,
);

const stop = new AbortController();
const lag = new RelayLag();
const relay = workInRounds({
  find: async () => {
    const ids = await merchantsWithEvents(db);
    lag.only(ids);
    return ids;
  },
  work: (merchantId) =>
    lag.watch(merchantId, async () => (await relayEvents(db, merchantId, REACTIONS)) === RELAY_BATCH),
  pauseMs: RELAY_PAUSE_MS,
  log,
  stop: stop.signal,
});
const beating = keepBeating(db, log, stop.signal, () => ({ poolId: jobs.poolId, relayLagMs: lag.ms }));
const sender = new WebhookSender(db, config.vault, log, {
  policy: config.webhooks,
  timeoutMs: config.webhookTimeoutMs,
});
const webhooks = workInRounds({
  find: () => merchantsWithDeliveries(db),
  work: async (merchantId) => {
    await sender.turn(merchantId);
    return false;
  },
  pauseMs: WEBHOOK_PAUSE_MS,
  log,
  stop: stop.signal,
});
log.info('worker is at work');

stopGently(async () => {
  stop.abort();
  await Promise.all([jobs.stop(), relay, beating, webhooks, sender.close()]);
  await Promise.all([db.close(), imports.close(), snapshots.close()]);
});
