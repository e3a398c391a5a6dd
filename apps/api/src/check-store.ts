import 'reflect-metadata';
import { auditReservations } from '@zhanggui/fulfilment';
import { auditStock } from '@zhanggui/inventory';
import { Database, listMerchants, readConfig, systemActor, verifyAudit } from '@zhanggui/platform';
import { ENTITIES } from './entities.js';

/** Looks whether a store is sound: the chain of its events, its stock against the ledger. Prints what it counted; ends with 1 at a fault. */
const config = readConfig(process.env);
const db = await Database.open(config.databaseUrl, 'import', ENTITIES);
try {
  for (const { id, name } of await listMerchants(db)) {
    const { verified, fault } = await verifyAudit(db, config, id);
    const actor = systemActor(id, 'check store');
    const { balances, movements, mismatches } = await db.tx(actor, (tx) => auditStock(tx, actor));
    const reservations = await db.tx(actor, (tx) => auditReservations(tx, actor));
    const [orders] = await db.tx(
      actor,
      (tx) => tx.sql<{ count: string; lines: string; expected: string }>`
        SELECT (SELECT count(*) FROM orders.sales_order) AS count, (SELECT count(*) FROM orders.order_line) AS lines,
          (SELECT coalesce(sum(line_count), 0) FROM orders.sales_order) AS expected`,
    );
    const { count, lines, expected } = orders!;
    console.log(
      `${name}: ${count} orders with ${lines} lines, ${balances} balances from ${movements} movements, ${verified} events verified`,
    );
    const faults = [
      ...(fault ? [`event ${fault.seq} was ${fault.kind}`] : []),
      ...mismatches.map(({ sku }) => `the balance of ${sku} is not what its ledger says`),
      ...reservations.mismatches.map(({ sku }) => `what is reserved of ${sku} is not what orders ask for`),
      ...(lines === expected ? [] : [`the orders should have ${expected} lines`]),
    ];
    for (const one of faults) console.log(`  NOT SOUND: ${one}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await db.close();
}
