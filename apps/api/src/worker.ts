import 'reflect-metadata';
import { Logger as JobsLogger, run, type TaskList } from 'graphile-worker';
import { pino } from 'pino';
import { auditReservations } from '@zhanggui/fulfilment';
import { expireOrders, forgetUnpaid } from '@zhanggui/orders';
import {
  auditStock,
  blockExpiredLots,
  refreshAllotments,
  releaseEndedHolds,
  tellLatePresales,
  writeSnapshots,
} from '@zhanggui/inventory';
import {
  merchantDay,
  planReplenishment,
  planTransfers,
  remindContracts,
  sendPurchaseOrder,
} from '@zhanggui/purchasing';
import {
  type Actor,
  applyRetention,
  askForRetention,
  type ChatJob,
  checkRole,
  dailyUpkeep,
  Database,
  eraseTraces,
  fileStoreOf,
  forEveryMerchant,
  freeJobsOfDeadWorkers,
  keepBeating,
  listMerchants,
  type PoolKind,
  readConfig,
  RELAY_BATCH,
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
  writeAuditHead,
} from '@zhanggui/platform';
import { ENTITIES } from './entities.js';
import { REACTIONS } from './reactions.js';
import { stopGently } from './stop-gently.js';
import { loadSample } from './sample/load-sample.js';

const RELAY_PAUSE_MS = 200;
/** How soon a new event or a retry that is due is noticed; busy endpoints go on by themselves. */
const WEBHOOK_PAUSE_MS = 250;

/** What the job queue tells is of interest when something is wrong. */
const LOG_METHODS: Record<string, 'error' | 'warn'> = { error: 'error', warning: 'warn' };

const config = readConfig(process.env);
const log = pino({ level: config.logLevel, base: { app: 'worker' } });
/** A step of starting up. */
const step = <T>(work: () => Promise<T>): Promise<T> =>
  whenReachable(work, (why) => log.warn({ why }, 'waiting for the database'));
const open = (kind: PoolKind): Promise<Database> => step(() => Database.open(config.databaseUrl, kind, ENTITIES));
const [db, snapshots, imports] = [await open('worker'), await open('report'), await open('import')];
await step(() => checkRole(db));
if (process.env['ZHANGGUI_SUPERVISED'] === '1') await step(() => freeJobsOfDeadWorkers(db));

/** What should be ordered, moved and cleared, out of one look at the stock. */
const planStock = (actor: Actor): Promise<unknown> =>
  db.tx(actor, async (tx) => {
    await planReplenishment(tx, actor);
    await planTransfers(tx, actor);
  });

const taskList: TaskList = {
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
  'daily-upkeep': async () => {
    await dailyUpkeep(db, fileStoreOf(config));
    await askForRetention(db);
  },
  'mail-purchase-order': runVisibly(db, log, 'mail-purchase-order', (payload) =>
    sendPurchaseOrder(db, config, payload as unknown as Parameters<typeof sendPurchaseOrder>[2]),
  ),
  'remind-contracts': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'remind-contracts');
      await db.tx(actor, async (tx) => remindContracts(tx, actor, await merchantDay(tx, actor)));
    }
  },
  'plan-replenishment': runVisibly(db, log, 'plan-replenishment', async ({ merchantId }) => {
    const actor = systemActor(String(merchantId), 'plan-replenishment');
    await planStock(actor);
  }),
  'plan-all-replenishment': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'plan-replenishment');
      await planStock(actor);
    }
  },
  'audit-heads': async () => {
    for (const { id } of await listMerchants(db)) {
      const { fault } = await writeAuditHead(imports, config, id, new Date());
      if (fault) log.error({ merchant: id, fault }, 'the chain of events is not whole');
    }
  },
  'release-holds': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'release-holds');
      while ((await db.tx(actor, (tx) => releaseEndedHolds(tx, actor))) > 0);
    }
  },
  'expire-orders': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'expire-orders');
      while ((await db.tx(actor, (tx) => expireOrders(tx, actor))) > 0);
    }
  },
  'forget-unpaid': async () => {
    for (const { id } of await listMerchants(db)) await db.tx(systemActor(id, 'forget-unpaid'), forgetUnpaid);
  },
  'block-expired-lots': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'block-expired-lots');
      await db.tx(actor, (tx) => blockExpiredLots(tx, actor));
    }
  },
  'refresh-allotments': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'refresh-allotments');
      await db.tx(actor, (tx) => refreshAllotments(tx, actor));
    }
  },
  'tell-late-presales': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'tell-late-presales');
      await db.tx(actor, (tx) => tellLatePresales(tx, actor));
    }
  },
  'write-snapshots': async () => {
    for (const { id } of await listMerchants(db))
      await imports.tx(systemActor(id, 'write-snapshots'), (tx) => writeSnapshots(tx));
  },
  'audit-stock': async () => {
    for (const { id } of await listMerchants(db)) {
      const actor = systemActor(id, 'audit-stock');
      const { mismatches } = await db.tx(actor, (tx) => auditStock(tx, actor));
      if (mismatches.length > 0) log.error({ merchant: id, mismatches }, 'stock ledger and balances differ');
      const reservations = await db.tx(actor, (tx) => auditReservations(tx, actor));
      if (reservations.mismatches.length > 0)
        log.error({ merchant: id, mismatches: reservations.mismatches }, 'what is reserved is not what orders ask for');
    }
  },
};

const jobs = await step(() =>
  run({
    connectionString: config.databaseUrl,
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    logger: new JobsLogger(() => (level, message) => log[LOG_METHODS[String(level)] ?? 'debug'](message)),
    crontab:
      '17 * * * * audit-stock\n43 3 * * * daily-upkeep\n7 * * * * audit-heads\n* * * * * release-holds\n23 1 * * * remind-contracts\n41 2 * * * plan-all-replenishment\n37 * * * * block-expired-lots\n27 2 * * * write-snapshots\n* * * * * expire-orders\n53 2 * * * forget-unpaid\n53 2 * * * refresh-allotments\n11 1 * * * tell-late-presales',
    taskList,
  }),
);

const stop = new AbortController();
const relay = forEveryMerchant(
  db,
  log,
  RELAY_PAUSE_MS,
  stop.signal,
  async (merchantId) => (await relayEvents(db, merchantId, REACTIONS)) === RELAY_BATCH,
);
const beating = keepBeating(db, log, stop.signal);
const sender = new WebhookSender(db, config.vault, log, {
  policy: config.webhooks,
  timeoutMs: config.webhookTimeoutMs,
});
const webhooks = forEveryMerchant(db, log, WEBHOOK_PAUSE_MS, stop.signal, async (merchantId) => {
  await sender.turn(merchantId);
  return false;
});
log.info('worker is at work');

stopGently(async () => {
  stop.abort();
  await Promise.all([jobs.stop(), relay, beating, webhooks, sender.close()]);
  await Promise.all([db.close(), imports.close(), snapshots.close()]);
});
