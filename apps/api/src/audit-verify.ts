import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Database, listMerchants, readConfig, verifyAudit } from '@zhanggui/platform';
import { ENTITIES } from './entities.js';

/** Follows the chain of events of one merchant or of all, prints counts, and ends with 1 at the first row that is not as it was. */
const { values } = parseArgs({ options: { merchant: { type: 'string' } } });
const config = readConfig(process.env);
const db = await Database.open(config.databaseUrl, 'import', ENTITIES);
try {
  const merchants = (await listMerchants(db)).filter(({ id }) => !values.merchant || id === values.merchant);
  if (values.merchant && merchants.length === 0) throw new Error(`There is no merchant ${values.merchant}`);
  for (const { id, name } of merchants) {
    const { verified, heads, headsMet, fault } = await verifyAudit(db, config, id);
    console.log(`${id} ${name}: ${verified} events verified, ${headsMet} of ${heads} signed heads met`);
    if (!fault) continue;
    console.log(`  NOT WHOLE: ${fault.kind} at ${fault.seq}${fault.eventId ? `, event ${fault.eventId}` : ''}`);
    process.exitCode = 1;
  }
} finally {
  await db.close();
}
