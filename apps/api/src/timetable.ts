import type { Task, TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { auditReservations } from '@zhanggui/fulfilment';
import {
  auditStock,
  blockExpiredLots,
  refreshAllotments,
  releaseEndedHolds,
  tellLatePresales,
  writeSnapshots,
} from '@zhanggui/inventory';
import { expireOrders, forgetUnpaid } from '@zhanggui/orders';
import {
  type Actor,
  askForRetention,
  type Config,
  dailyUpkeep,
  type Database,
  fileStoreOf,
  freeJobsOfDeadWorkers,
  makePartitions,
  onEachMerchant,
  writeAuditHead,
} from '@zhanggui/platform';
import { merchantDay, planReplenishment, planTransfers, remindContracts } from '@zhanggui/purchasing';

/** What the tasks work with. */
interface Desk {
  db: Database;
  /** For what takes long. */
  imports: Database;
  log: Logger;
  config: Config;
}

interface Timetable {
  tasks: TaskList;
  /** As graphile-worker reads it. */
  crontab: string;
}

/** What is done by the clock (UTC), for each merchant in turn. */
export function timetableOf(desk: Desk): Timetable {
  const { db, log } = desk;
  const tasks: Record<string, Task> = {};
  const lines: string[] = [];
  // What failed is tried again when its time has come again; only what comes once a day is tried sooner. A key keeps one of each.
  const at = (time: string, name: string, task: Task): void => {
    const isDaily = /^\d+ \d+ /.test(time);
    tasks[name] = task;
    lines.push(`${time} ${name} ?max=${isDaily ? 5 : 1}&jobKey=${name}`);
  };
  for (const [name, [time, work]] of Object.entries(worksOf(desk))) at(time, name, onEachMerchant(db, log, name, work));
  at('41 3 * * *', 'make-partitions', () => makePartitions(db));
  at('* * * * *', 'free-jobs', () => freeJobsOfDeadWorkers(db));
  return { tasks, crontab: lines.join('\n') };
}

type Work = (actor: Actor) => Promise<unknown>;

function worksOf({ db, imports, log, config }: Desk): Record<string, [string, Work]> {
  return {
    'release-holds': [
      '* * * * *',
      async (actor) => {
        while ((await db.tx(actor, (tx) => releaseEndedHolds(tx, actor))) > 0);
      },
    ],
    'expire-orders': [
      '* * * * *',
      async (actor) => {
        while ((await db.tx(actor, (tx) => expireOrders(tx, actor))) > 0);
      },
    ],
    'audit-heads': ['7 * * * *', (actor) => auditHead(imports, log, config, actor)],
    'audit-stock': ['17 * * * *', (actor) => auditAll(db, log, actor)],
    'block-expired-lots': ['37 * * * *', (actor) => db.tx(actor, (tx) => blockExpiredLots(tx, actor))],
    'tell-late-presales': ['11 1 * * *', (actor) => db.tx(actor, (tx) => tellLatePresales(tx, actor))],
    'remind-contracts': [
      '23 1 * * *',
      (actor) => db.tx(actor, async (tx) => remindContracts(tx, actor, await merchantDay(tx, actor))),
    ],
    'write-snapshots': ['27 2 * * *', (actor) => imports.tx(actor, (tx) => writeSnapshots(tx))],
    'plan-all-replenishment': ['41 2 * * *', (actor) => planStock(db, actor)],
    'forget-unpaid': ['53 2 * * *', (actor) => db.tx(actor, forgetUnpaid)],
    'refresh-allotments': ['53 2 * * *', (actor) => db.tx(actor, (tx) => refreshAllotments(tx, actor))],
    'daily-upkeep': [
      '43 3 * * *',
      async (actor) => {
        await dailyUpkeep(db, fileStoreOf(config), actor.merchantId);
        await db.tx(actor, (tx) => askForRetention(tx, actor.merchantId));
      },
    ],
  };
}

/** What should be ordered, moved and cleared, out of one look at the stock. */
export const planStock = (db: Database, actor: Actor): Promise<void> =>
  db.tx(actor, async (tx) => {
    await planReplenishment(tx, actor);
    await planTransfers(tx, actor);
  });

async function auditHead(db: Database, log: Logger, config: Config, { merchantId }: Actor): Promise<void> {
  const { fault } = await writeAuditHead(db, config, merchantId, new Date());
  if (fault) log.error({ merchant: merchantId, fault }, 'the chain of events is not whole');
}

async function auditAll(db: Database, log: Logger, actor: Actor): Promise<void> {
  const { mismatches } = await db.tx(actor, (tx) => auditStock(tx, actor));
  if (mismatches.length > 0) log.error({ merchant: actor.merchantId, mismatches }, 'stock ledger and balances differ');
  const { mismatches: reserved } = await db.tx(actor, (tx) => auditReservations(tx, actor));
  if (reserved.length > 0)
    log.error({ merchant: actor.merchantId, mismatches: reserved }, 'what is reserved is not what orders ask for');
}
