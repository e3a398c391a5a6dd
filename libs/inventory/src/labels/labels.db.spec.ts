import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { announceInbound } from '../inbound/announce-inbound.js';
import { countInbound } from '../inbound/count-inbound.js';
import { moveInbound } from '../inbound/move-inbound.js';
import { INVENTORY_ENTITIES, openBins, openWarehouse, receiveStock, setStockItem } from '../index.js';
import { readArticleLabels, readBinLabels, readInboundLabels } from './labels.queries.js';
import { type LabelPaper, MOST_LABELS, printArticleLabels, printBinLabels } from './print-labels.js';

const MUG = '6291041500213';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let binIds: string[];
let phone: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = [
      { name: '陶瓷马克杯', variants: [{ sku: 'MUG', price: '12.80', barcode: MUG }] },
      { name: 'Phone', variants: [{ sku: 'PHONE', price: '900' }] },
    ];
    const made = await createProducts(t, actor, { currency: 'CNY', products });
    phone = made[1]!.variants[0]!.id;
    await setStockItem(t, actor, { variantId: phone, version: 0, change: { tracksSerials: true } });
    const bins = ['B-02', 'A-01'].map((code, n) => ({
      code,
      zone: code[0]!,
      kind: 'pick' as const,
      pickOrder: n,
      capacity: null,
    }));
    binIds = (await openBins(t, actor, { warehouseId, bins })).map(({ id }) => id);
  });
});

const pagesOf = (content: Buffer | string): number => content.toString('latin1').match(/\/Type \/Page\b/g)!.length;
const boxOf = (content: Buffer | string): string =>
  /\/MediaBox \[0 0 ([^\]]+)\]/
    .exec(content.toString('latin1'))![1]!
    .split(' ')
    .map((points) => Math.round(Number(points)))
    .join(' × ');

describe('labels of articles', () => {
  it('name a lot with its last day, and are as many as asked for', async () => {
    const line = { sku: 'MUG', quantity: 5, lot: 'L1', expiresOn: '2099-01-31' };
    await tx((t) => receiveStock(t, actor, { warehouseId, lines: [line] }));
    const labels = await tx((t) =>
      readArticleLabels(t, [
        { sku: 'MUG', lot: 'L1', copies: 20 },
        { variantId: phone, copies: 10 },
      ]),
    );
    expect(labels).toMatchObject([
      { sku: 'MUG', barcode: MUG, name: '陶瓷马克杯', lot: 'L1', expiresOn: '2099-01-31', copies: 20 },
      { sku: 'PHONE', barcode: null, lot: '', expiresOn: null, copies: 10 },
    ]);
    const paper: LabelPaper & { price: boolean } = { size: 'a4_3x8', price: true };
    const { content, mediaType } = await printArticleLabels(labels, paper, 'zh-CN');
    expect([mediaType, pagesOf(content), boxOf(content)]).toEqual(['application/pdf', 2, '595 × 842']);
    expect(pagesOf((await printArticleLabels(labels, { ...paper, startAt: 24 }, 'en')).content)).toBe(3);
    const roll = await printArticleLabels(labels, { size: 'roll_60x40' }, 'en');
    expect([pagesOf(roll.content), boxOf(roll.content)]).toEqual([30, '170 × 113']);
    const svg = await printArticleLabels(labels, { ...paper, format: 'svg' }, 'zh-CN');
    expect([svg.mediaType, svg.content]).toEqual(['image/svg+xml', expect.stringContaining('¥12.80')]);
    expect(svg.content).toContain('有效期至 2099-01-31');
  });

  it('refuse what nobody knows at its line, too many of them, and a place that the sheet does not have', async () => {
    const read = (...lines: object[]): Promise<unknown> =>
      tx((t) =>
        readArticleLabels(
          t,
          lines.map((line) => ({ copies: 1, ...line })),
        ),
      );
    await expect(read({ sku: 'MUG' }, { sku: 'NO' })).rejects.toMatchObject({
      errors: [{ pointer: '/lines/1/sku', code: 'sku_unknown' }],
    });
    await expect(read({ sku: 'MUG', lot: 'L9' })).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/lot', code: 'lot_unknown', params: { lot: 'L9' } }],
    });
    const many = await tx((t) => readArticleLabels(t, [{ sku: 'MUG', copies: MOST_LABELS + 1 }]));
    expect(() => printArticleLabels(many, { size: 'a4_3x8' }, 'en')).toThrow(
      expect.objectContaining({ code: 'labels_too_many' }),
    );
    expect(() => printArticleLabels([{ ...many[0]!, copies: 1 }], { size: 'a4_2x7', startAt: 15 }, 'en')).toThrow(
      expect.objectContaining({ code: 'start_beyond_sheet', params: { places: 14 } }),
    );
  });

  it('are drawn in their greatest number', async () => {
    const [mug] = await tx((t) => readArticleLabels(t, [{ sku: 'MUG', copies: MOST_LABELS }]));
    const { content } = await printArticleLabels([mug!], { size: 'a4_2x7' }, 'en');
    expect(pagesOf(content)).toBe(Math.ceil(MOST_LABELS / 14));
  });
});

describe('labels of a delivery', () => {
  it('are one for each accepted unit with its serial number, or one for each line and lot', async () => {
    const id = await tx(async (t) => {
      const lines = [
        { sku: 'MUG', quantity: 9 },
        { sku: 'PHONE', quantity: 3 },
      ];
      const made = await announceInbound(t, actor, { warehouseId, lines });
      await moveInbound(t, actor, { id: made.id, version: 1, step: 'arrive' });
      await moveInbound(t, actor, { id: made.id, version: 2, step: 'unload' });
      return made.id;
    });
    const read = (per: 'unit' | 'line', more: object = {}): ReturnType<typeof readInboundLabels> =>
      tx((t) => readInboundLabels(t, { id, per, ...more }));
    await expect(read('unit')).rejects.toMatchObject({ code: 'nothing_counted' });
    await tx((t) =>
      countInbound(t, actor, {
        id,
        items: [
          { scan: 'MUG', quantity: 4, lot: 'L1', expiresOn: '2099-01-31' },
          { scan: 'MUG', quantity: 2, lot: 'L2' },
          { scan: 'MUG', quantity: 3, rejectReason: 'damaged' },
          { scan: 'PHONE', serial: 'S1' },
          { scan: 'PHONE', quantity: 2 },
        ],
      }),
    );
    const told = async (per: 'unit' | 'line', more: object = {}): Promise<string[]> =>
      (await read(per, more)).map(({ sku, lot, expiresOn, serial, copies }) =>
        [sku, lot, expiresOn, serial, copies].filter(Boolean).join(' '),
      );
    expect(await told('unit')).toEqual(['MUG L1 2099-01-31 4', 'MUG L2 2', 'PHONE S1 1', 'PHONE 2']);
    expect(await told('line', { copies: 2 })).toEqual(['MUG L1 2099-01-31 2', 'MUG L2 2', 'PHONE 2']);
    expect(await told('unit', { lineNos: [2] })).toEqual(['PHONE S1 1', 'PHONE 2']);
    await expect(tx((t) => readInboundLabels(t, { id: uuid7(), per: 'unit' }))).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('labels of bins', () => {
  it('come in walking order and carry the code of each', async () => {
    const bins = await tx((t) => readBinLabels(t, binIds));
    expect(bins).toEqual([
      { code: 'B-02', zone: 'B', warehouseCode: 'MAIN' },
      { code: 'A-01', zone: 'A', warehouseCode: 'MAIN' },
    ]);
    const { content } = await printBinLabels(bins, { size: 'roll_100x150', copies: 2 }, 'en');
    expect(pagesOf(content)).toBe(4);
    const svg = await printBinLabels(bins, { size: 'a4_2x7', format: 'svg' }, 'zh-CN');
    expect(svg.content).toContain('MAIN · 库区 B');
    await expect(tx((t) => readBinLabels(t, [...binIds, uuid7()]))).rejects.toMatchObject({ code: 'not_found' });
  });
});
