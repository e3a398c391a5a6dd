import type { Locator, Page } from 'playwright-core';
import { openSignedIn } from './support/browser.js';
import { type Desk, openDesk, type Person } from './support/desk.js';
import { fillDesk, type Goods } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

const SKU = 'LAN-060';

let desk: Desk;
let goods: Goods;
let keeper: Person;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  keeper = await desk.hire('Ku Guan', 'warehouse_keeper');
  const { warehouseId } = goods;
  await desk.shopProgram.post('/bins', { warehouseId, bins: [{ code: 'A-01', zone: 'A', kind: 'pick' }] });
  const lines = [{ sku: SKU, quantity: 100, bin: 'A-01', unitCost: '5' }];
  await desk.shopProgram.post('/stock/receipts', { warehouseId, reference: 'DN-3000', lines });
});
afterAll(() => desk.close());

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Works as this person and leaves nothing unexplained in the console. */
async function as(person: Person, work: (page: Page) => Promise<void>): Promise<void> {
  const screen = await openSignedIn(desk, person);
  await work(screen.page);
  expect(screen.faults()).toEqual([]);
  await screen.close();
}

const page = (): string => `/stock/${goods.products.get(SKU)!.variants[0]!.id}`;

/** Writes units off in bin A-01. */
async function writeOff(on: Page, units: string): Promise<void> {
  await on.goto(page());
  await button(on.getByRole('row', { name: /A-01/ }), 'Write off').click();
  const dialog = on.getByRole('dialog', { name: `Write off ${SKU}` });
  await dialog.getByRole('textbox', { name: 'Units' }).fill(units);
  await dialog.getByRole('combobox', { name: 'Reason' }).click();
  await on.getByRole('option', { name: 'Damaged' }).click();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('The roof leaked');
  await takePicture(on, `write-off-${units}`);
  expect(await violationsOn(on)).toEqual([]);
  await button(dialog, 'Write off').click();
  await dialog.waitFor({ state: 'detached' });
}

const units = (on: Page, left: string): Promise<void> =>
  on.getByRole('row', { name: /A-01/ }).getByText(left, { exact: true }).waitFor();

describe('a write-off', () => {
  it('within the limit is made alone', () =>
    as(keeper, async (on) => {
      await writeOff(on, '10');
      await on.getByText(`10 units of ${SKU} written off`).waitFor();
      await units(on, '90');
    }));

  it('beyond it becomes a proposal, and the goods stay in the books', () =>
    as(keeper, async (on) => {
      await writeOff(on, '60');
      await on.getByText('Sent as proposal #1').waitFor();
      await units(on, '90');
    }));

  it('is accepted by who may, and stands in the ledger with its reason', () =>
    as(desk.owner, async (on) => {
      await on.goto('/proposals');
      await on.getByRole('link', { name: '#1' }).click();
      const panel = on.getByRole('complementary', { name: 'Proposal' });
      await panel.getByText('Stock is written off.').waitFor();
      await takePicture(on, 'write-off-decide');
      await button(panel, 'Accept').click();
      await on.getByText('Proposal #1 accepted and carried out').waitFor();
      await on.goto(page());
      await units(on, '30');
      const newest = on.getByRole('region', { name: 'Movements' }).getByRole('listitem').first();
      expect(await newest.innerText()).toMatch(/available → loss\s+60[\s\S]*Damaged[\s\S]*The roof leaked/);
      await on.getByRole('region', { name: 'What it cost' }).getByText('30 of 100').waitFor();
    }));
});

describe('the value of stock', () => {
  it('is told with what is not known, by any method and group', () =>
    as(desk.owner, async (on) => {
      await on.goto('/stock-value?q=LAN-060');
      const totals = on.getByLabel('Totals', { exact: true });
      await totals.getByText('£150.00').waitFor();
      await on.goto('/stock-value');
      await on.getByRole('combobox', { name: 'By' }).click();
      await on.getByRole('option', { name: 'By warehouse' }).click();
      await on.getByRole('grid').getByRole('row', { name: /MAIN/ }).getByText('£150.00').waitFor();
      await on.getByRole('combobox', { name: 'Method' }).click();
      await on.getByRole('option', { name: 'First in, first out' }).click();
      await on.waitForURL(/method=fifo/);
      await on.getByLabel('At the end of').fill('2020-01-31');
      await on.getByText('Nothing was there').waitFor();
    }));

  it('is not for who only keeps the goods', () =>
    as(keeper, async (on) => {
      await on.goto('/stock');
      await on.getByRole('link', { name: 'Bins' }).waitFor();
      expect(await on.getByRole('link', { name: 'Value' }).count()).toBe(0);
      await on.goto(page());
      await on.getByRole('region', { name: 'Movements' }).waitFor();
      expect(await on.getByRole('region', { name: 'What it cost' }).count()).toBe(0);
    }));
});

describe('a count', () => {
  it('is filled from its sheet', () =>
    as(desk.owner, async (on) => {
      const { warehouseId } = goods;
      const body = { warehouseId, kind: 'spot', zone: 'A', blind: false };
      const { id } = await desk.shopProgram.post<{ id: string }>('/stock-counts', body);
      await on.goto(`/counts/${id}`);
      await button(on, 'By file').click();
      const dialog = on.getByRole('dialog', { name: 'Count 1 by file' });
      await button(dialog, 'Download the sheet').waitFor();
      await takePicture(on, 'count-sheet');
      expect(await violationsOn(on)).toEqual([]);
      await dialog.locator('input[type=file]').setInputFiles({
        name: 'sheet.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`Count,Bin,SKU or barcode,Counted\n1,A-01,${SKU},29\n`),
      });
      await on.waitForURL(/\/imports\/.+/);
      await on.getByText('Count sheet').first().waitFor();
    }));
});
