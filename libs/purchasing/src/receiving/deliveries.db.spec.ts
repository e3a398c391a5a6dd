import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import {
  auditStock,
  type CountedItem,
  countInbound,
  INVENTORY_ENTITIES,
  moveInbound,
  openWarehouse,
  postInbound,
} from '@zhanggui/inventory';
import { type Actor, type Problem, Reactions, type Tx } from '@zhanggui/platform';
import { relayAll, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { activateContract } from '../contracts/move-contract.js';
import { createContract } from '../contracts/write-contract.js';
import { confirmPurchaseOrder } from '../orders/confirm-purchase-order.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import { addLandedCost } from '../orders/follow-purchase-order.js';
import * as moves from '../orders/move-purchase-order.js';
import { readPurchaseOrder } from '../orders/purchase-order.queries.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import type { SupplierDto } from '../suppliers/suppliers.dto.js';
import { readSupplier } from '../suppliers/suppliers.queries.js';
import { announceDelivery } from './announce-delivery.js';
import { receivePostedDeliveries } from './on-inbound-posted.js';
import { recordReceipt } from './record-receipt.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let supplierId: string;
let orderId: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const variants = [
      { sku: 'LAMP', price: '20' },
      { sku: 'SHADE', price: '9' },
    ];
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Lamp', variants }] });
    const [supplier] = await createSuppliers(tx, actor, [
      { code: 'S1', name: 'Sun', currency: 'GBP', overReceiptPercent: '10' },
    ]);
    supplierId = supplier!.id;
  });
  orderId = await placeOrder();
});
afterAll(() => test.close());

const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const placeOrder = (over: object = {}): Promise<string> =>
  run(async (tx) => {
    const lines = [
      { sku: 'LAMP', quantity: 100, unitPrice: '4' },
      { sku: 'SHADE', quantity: 10, unitPrice: '1.5' },
    ];
    const id = await createPurchaseOrder(tx, actor, { supplierId, warehouseId, lines, ...over });
    await moves.submitPurchaseOrder(tx, actor, { id });
    await moves.approvePurchaseOrder(tx, actor, { id });
    await moves.placePurchaseOrder(tx, actor, { id });
    return id;
  });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (problem: Problem) => problem.code,
  );
const announce = (...lines: { lineNo: number; quantity: number }[]) =>
  run((tx) => announceDelivery(tx, actor, { id: orderId, ...(lines.length > 0 && { lines }) }));
const read = () => run((tx) => readPurchaseOrder(tx, actor, orderId, actor.permissions));
const relay = () =>
  relayAll(
    test.db,
    actor.merchantId,
    new Reactions().on(['inbound.posted'], (tx, by, events) => receivePostedDeliveries(tx, by, events)),
  );

/** Counts a delivery and puts it into stock. */
async function post(id: string, ...items: CountedItem[]): Promise<void> {
  await run(async (tx) => {
    let version = 1;
    for (const step of ['arrive', 'unload'] as const)
      ({ version } = await moveInbound(tx, actor, { id, version, step }));
    await countInbound(tx, actor, { id, items });
    const [now] = await tx.sql<{ version: number }>`SELECT version FROM inventory.inbound WHERE id = ${id}`;
    ({ version } = await moveInbound(tx, actor, { id, version: now!.version, step: 'finish' }));
    await postInbound(tx, actor, { id, version });
  });
}

describe('a delivery of articles whose contract limits what may be rejected', () => {
  const contract = async (mostRejectPercent: string | null): Promise<void> =>
    run(async (tx) => {
      const id = await createContract(tx, actor, {
        supplierId,
        title: 'Lamps',
        startsOn: '2020-01-01',
        endsOn: '2099-12-31',
        mostRejectPercent,
        prices: [{ sku: 'LAMP', fromQuantity: 1, unitPrice: '4' }],
      });
      await activateContract(tx, actor, { id });
    });
  const supplier = (): Promise<SupplierDto> => run((tx) => readSupplier(tx, supplierId, actor.permissions));
  const told = () =>
    run((tx) => tx.sql<{ type: string }>`SELECT type FROM platform.event WHERE type LIKE '%reject_limit%'`);

  it('says on the receipt and of the supplier that more was rejected, and tells who can act', async () => {
    await contract('2');
    await run(async (tx) => {
      const { id } = await announceDelivery(tx, actor, { id: orderId });
      await tx.run`UPDATE inventory.inbound SET reference = 'DN-4711' WHERE id = ${id}`;
    });
    const { id } = (await read()).deliveries[0]!;
    await post(
      id,
      { scan: 'LAMP', quantity: 97 },
      { scan: 'LAMP', quantity: 3, rejectReason: 'damaged' },
      { scan: 'SHADE', quantity: 5 },
      { scan: 'SHADE', quantity: 5, rejectReason: 'damaged' },
    );
    await relay();
    const [receipt] = (await read()).receipts;
    expect(receipt).toMatchObject({
      reference: 'DN-4711',
      lines: [
        { sku: 'LAMP', mostRejectPercent: '2', overRejectLimit: true },
        { sku: 'SHADE', mostRejectPercent: null, overRejectLimit: false },
      ],
    });
    expect((await supplier()).overRejectLimit).toMatchObject([
      { sku: 'LAMP', accepted: 97, rejected: 3, mostRejectPercent: '2', orderId },
    ]);
    expect(await told()).toHaveLength(1);
  });

  it('says nothing where what was rejected is within the limit', async () => {
    await contract('3');
    const { id } = await announce({ lineNo: 1, quantity: 100 });
    await post(id, { scan: 'LAMP', quantity: 97 }, { scan: 'LAMP', quantity: 3, rejectReason: 'damaged' });
    await relay();
    expect((await read()).receipts).toMatchObject([
      { reference: null, lines: [{ mostRejectPercent: '3', overRejectLimit: false }] },
    ]);
    expect([(await supplier()).overRejectLimit, await told()]).toEqual([[], []]);
  });
});

describe('a delivery announced from a purchase order', () => {
  it('brings what is missing, writes its receipt once it is in stock, and costs what the order says by then', async () => {
    const { id, number } = await announce();
    await run((tx) =>
      addLandedCost(tx, actor, { id: orderId, kind: 'freight', amountHomeMinor: 10_000, spreadBy: 'quantity' }),
    );
    expect(await read()).toMatchObject({
      deliveries: [{ id, number, status: 'expected', expected: 110 }],
      lines: [{ announced: 100 }, { announced: 10 }],
    });
    await post(
      id,
      { scan: 'LAMP', quantity: 98 },
      { scan: 'LAMP', quantity: 2, rejectReason: 'damaged' },
      { scan: 'SHADE', quantity: 10 },
    );
    await relay();
    const order = await read();
    expect(order).toMatchObject({
      status: 'partially_received',
      lines: [
        { accepted: 98, rejected: 2, announced: 0 },
        { accepted: 10, rejected: 0, announced: 0 },
      ],
      receipts: [{ lines: [{ accepted: 98, rejected: 2, rejectReason: 'damaged' }, { accepted: 10 }] }],
    });
    const costs = await run(
      (tx) => tx.sql`SELECT v.sku, m.unit_cost::float8 AS cost FROM inventory.stock_movement m
        JOIN catalog.variant v ON v.id = m.variant_id WHERE m.kind = 'receive' ORDER BY v.sku, cost`,
    );
    expect(costs).toContainEqual({ sku: 'LAMP', cost: 4.9091 });
    expect(costs).toContainEqual({ sku: 'SHADE', cost: 2.409 });
    expect((await run((tx) => auditStock(tx, actor))).mismatches).toEqual([]);
  });

  it('shares one line with others, together no more than was ordered and the tolerance', async () => {
    const first = await announce({ lineNo: 1, quantity: 60 });
    expect(await codeOf(announce({ lineNo: 1, quantity: 45 }))).toBe('announced_too_many');
    expect(await codeOf(announce({ lineNo: 3, quantity: 1 }))).toBe('invalid');
    expect(await codeOf(announce({ lineNo: 1, quantity: 1 }, { lineNo: 1, quantity: 1 }))).toBe('invalid');
    await run((tx) => moveInbound(tx, actor, { id: first.id, version: 1, step: 'cancel' }));
    const [second, third] = [await announce({ lineNo: 1, quantity: 100 }), await announce()];
    expect((await read()).deliveries.map(({ expected }) => expected)).toEqual([60, 100, 10]);
    expect(await codeOf(announce())).toBe('nothing_to_announce');
    expect(await codeOf(post(second.id, { scan: 'LAMP', quantity: 111 }))).toBe('delivery_over_receipt');
    await post(second.id, { scan: 'LAMP', quantity: 110 });
    await post(third.id, { scan: 'SHADE', quantity: 11 });
    await relay();
    expect(await read()).toMatchObject({ status: 'received', lines: [{ accepted: 110 }, { accepted: 11 }] });
  });

  it('keeps its units from being received twice, and its order from ending', async () => {
    const { id } = await announce({ lineNo: 1, quantity: 100 });
    const straight = (accepted: number) =>
      run((tx) => recordReceipt(tx, actor, { id: orderId, lines: [{ lineNo: 1, accepted }] }));
    expect(await codeOf(straight(1))).toBe('over_receipt');
    expect(await codeOf(run((tx) => moves.cancelPurchaseOrder(tx, actor, { id: orderId, reason: 'late' })))).toBe(
      'deliveries_open',
    );
    await post(id, { scan: 'LAMP', quantity: 50 });
    // Posted, and its receipt not written yet.
    expect(await codeOf(straight(61))).toBe('over_receipt');
    expect(await codeOf(announce({ lineNo: 1, quantity: 61 }))).toBe('announced_too_many');
    await relay();
    await straight(60);
    expect(await read()).toMatchObject({ lines: [{ accepted: 110 }, { accepted: 0 }] });
  });

  it('is received as it came, though the supplier confirmed less after it was announced', async () => {
    const { id } = await announce({ lineNo: 1, quantity: 100 });
    await run((tx) => confirmPurchaseOrder(tx, actor, { id: orderId, lines: [{ lineNo: 1, quantity: 50 }] }));
    await post(id, { scan: 'LAMP', quantity: 100 });
    await relay();
    expect(await read()).toMatchObject({
      lines: [{ quantity: 50, accepted: 100, mostAccepted: 100 }, { accepted: 0 }],
    });
  });

  it('brings goods that stay the supplier’s where its order is on consignment', async () => {
    orderId = await placeOrder({ onConsignment: true });
    const { id } = await announce({ lineNo: 1, quantity: 100 });
    await post(id, { scan: 'LAMP', quantity: 40 });
    const came = await run(
      (tx) => tx.sql`
        SELECT owner_id AS "ownerId", quantity::int AS quantity FROM inventory.stock_movement WHERE kind = 'receive'`,
    );
    expect(came).toEqual([{ ownerId: supplierId, quantity: 40 }]);
  });
});
