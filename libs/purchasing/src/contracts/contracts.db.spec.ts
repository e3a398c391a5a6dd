import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES } from '@zhanggui/inventory';
import { type Actor, type Problem } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { readAdvice } from '../orders/purchase-order.queries.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { listContracts, readContract } from './contracts.queries.js';
import { activateContract, terminateContract } from './move-contract.js';
import { remindContracts } from './remind-contracts.js';
import { createContract, editContract } from './write-contract.js';

let test: TestDatabase;
let actor: Actor;
let supplierId: string;
const TODAY = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    await createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }],
    });
    const [made] = await createSuppliers(tx, actor, [{ code: 'S1', name: 'Sun', currency: 'USD' }]);
    supplierId = made!.id;
  });
});
afterAll(() => test.close());

type Tx = Parameters<Parameters<TestDatabase['db']['tx']>[1]>[0];
const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const refusal = async (work: Promise<unknown>): Promise<string[]> => {
  const problem = (await work.catch((error: unknown) => error)) as Problem;
  return [problem.code, ...problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const create = (more: object = {}): Promise<string> =>
  run((tx) =>
    createContract(tx, actor, {
      supplierId,
      title: 'Lamps 2026',
      startsOn: TODAY,
      endsOn: addDays(TODAY, 60),
      aql: '2.5',
      prices: [{ sku: 'LAMP', fromQuantity: 1, unitPrice: '3.5' }],
      ...more,
    }),
  );
const read = (id: string) => run((tx) => readContract(tx, actor, id, actor.permissions));
const warnings = async (): Promise<string[]> => {
  const lines = [{ sku: 'LAMP', quantity: 5, unitPrice: '3.51' }];
  const { items } = await run((tx) => readAdvice(tx, actor, { supplierId, lines }));
  return items[0]!.warnings;
};

describe('contracts', () => {
  it('bind prices once they are in force, and no longer than that', async () => {
    const id = await create();
    expect(await warnings()).toEqual(['not_supplied']);
    await run((tx) => activateContract(tx, actor, { id }));
    expect(await warnings()).toEqual(['above_contract']);
    expect(await read(id)).toMatchObject({
      number: 'CT000001',
      status: 'active',
      currency: 'USD',
      aql: '2.5',
      actions: ['terminate'],
    });
    expect(await run((tx) => listContracts(tx, actor, { status: 'active', endingWithin: 60 }))).toMatchObject({
      items: [{ id }],
    });
    await run((tx) => terminateContract(tx, actor, { id, reason: 'quality' }));
    expect(await warnings()).toEqual(['not_supplied']);
    expect((await refusal(run((tx) => terminateContract(tx, actor, { id, reason: 'again' }))))[0]).toBe(
      'contract_not_active',
    );
  });

  it('are changed while they are drafts, and refused with every fault named', async () => {
    const id = await create();
    const edit = (version: number, change: object) => run((tx) => editContract(tx, actor, { id, version, change }));
    await edit(1, { leadTimeDays: 20, prices: [] });
    expect(await read(id)).toMatchObject({ leadTimeDays: 20, prices: [], version: 2, title: 'Lamps 2026' });
    expect(
      await refusal(
        edit(2, { endsOn: addDays(TODAY, -1), prices: [{ sku: 'NONE', fromQuantity: 1, unitPrice: '-1' }] }),
      ),
    ).toEqual(['invalid', '/endsOn day_order', '/prices/0/unitPrice unit_price', '/prices/0/sku sku_unknown']);
    await run((tx) => activateContract(tx, actor, { id }));
    expect((await refusal(edit(3, { title: 'x' })))[0]).toBe('contract_not_draft');
    const past = await create({ startsOn: '2020-01-01', endsOn: '2020-12-31' });
    expect((await refusal(run((tx) => activateContract(tx, actor, { id: past }))))[0]).toBe('contract_over');
  });

  it('are reminded of 30, 7 and 1 days before they end, each once, and then expire', async () => {
    const id = await create();
    await run((tx) => activateContract(tx, actor, { id }));
    const end = addDays(TODAY, 60);
    const daysBefore = (days: number) => run((tx) => remindContracts(tx, actor, { today: addDays(end, -days) }));
    const told: number[] = [];
    for (const days of [31, 30, 29, 7, 6, 3, 1, 0]) told.push((await daysBefore(days)).told);
    expect(told).toEqual([0, 1, 0, 1, 0, 0, 1, 0]);
    const notices = await run(
      (tx) => tx.sql`SELECT params FROM platform.notification WHERE kind = 'contract.ending' ORDER BY id`,
    );
    expect(notices.map(({ params }) => (params as { days: number }).days)).toEqual([30, 7, 1]);
    expect(await daysBefore(-1)).toEqual({ told: 0, expired: 1 });
    expect((await read(id)).status).toBe('expired');
  });
});
