import type { Locator, Page } from 'playwright-core';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

/** One that has never been received. */
const SKU = 'LAN-060';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  const supplier = { code: 'MOON', name: 'Moon Pottery', currency: 'GBP', prepayPercent: '30' };
  await desk.shopProgram.post('/suppliers', supplier);
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(() => desk.close());

const button = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });
const dialog = (): Locator => page.getByRole('dialog');
const status = (name: string): Promise<void> => page.locator('main header').getByText(name, { exact: true }).waitFor();
const region = (name: string): Locator => page.getByRole('region', { name, exact: true });

async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(page, `consignment-${name}`);
  expect(await violationsOn(page)).toEqual([]);
}

async function sell(quantity: number): Promise<void> {
  const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: SKU, quantity }])]);
  const items = [{ orderId: order!.id }];
  for (const step of ['pick', 'pack']) await desk.shopProgram.post(`/fulfilment/${step}`, { items });
  const waybill = { carrier: 'sf', trackingNumber: `SF${order!.number}00417` };
  await desk.shopProgram.post('/fulfilment/ship', { items: items.map((item) => ({ ...item, ...waybill })) });
}

describe('goods on consignment', () => {
  it('are ordered without paying for them', async () => {
    await page.goto('/purchasing/orders/new');
    await page.getByRole('combobox', { name: 'Supplier' }).fill('Moon');
    await page.getByRole('option', { name: /Moon Pottery/ }).click();
    await page.getByRole('combobox', { name: 'Warehouse' }).click();
    await page.getByRole('option', { name: /MAIN/ }).click();
    await page.getByLabel('On consignment').check();
    await page.getByRole('combobox', { name: 'Find a product' }).fill(SKU);
    await page.keyboard.press('Enter');
    await page.getByLabel(`Quantity of ${SKU}`).fill('40');
    await page.getByLabel(`Price of ${SKU}`).fill('2.50');
    await look('new-order');
    await button('Save draft').click();
    await page.getByRole('heading', { name: 'PO000001' }).waitFor();
    for (const [step, after] of [
      ['Ask for approval', 'Waits for approval'],
      ['Approve', 'Approved'],
      ['Place', 'Placed'],
    ] as const) {
      await button(step).click();
      await status(after);
    }
    await button('Receive').click();
    await dialog().getByLabel(`Accepted of ${SKU}`).fill('20');
    await dialog().getByRole('button', { name: 'Receive' }).click();
    await status('Partly received');
    await page.getByText('The goods stay the supplier’s until they are sold').waitFor();
    await page.getByRole('link', { name: 'By what is sold' }).waitFor();
    expect(await button('Note a payment').count()).toBe(0);
    await look('order');
  });

  it('are no stock of ours', async () => {
    await page.goto(`/stock/${goods.products.get(SKU)!.variants[0]!.id}`);
    await page.getByText('20 units of suppliers').waitFor();
    await page.getByRole('link', { name: 'The supplier’s until it is sold' }).waitFor();
    await look('sku');
    await page.goto(`/stock-value?q=${SKU}`);
    await page.getByText('Of suppliers').first().waitFor();
    await look('value');
  });

  it('are settled once they are sold', async () => {
    await sell(6);
    await page.goto('/purchasing/consignment');
    const row = region('Goods that stay their supplier’s until they are sold').getByRole('row', {
      name: /Moon Pottery/,
    });
    await row.getByText('£15.00').waitFor();
    await look('list');
    await row.getByRole('link', { name: 'Moon Pottery' }).click();
    const since = region('Since the last settlement');
    await since.getByRole('row', { name: new RegExp(`${SKU}.*20.*6.*14.*£15.00`) }).waitFor();
    await look('draft');
    await button('Settle', since).click();
    await page.getByText('Settled: CS000001').waitFor();
    await region('Settlements').getByRole('link', { name: 'CS000001' }).click();
    await page.getByRole('heading', { name: 'CS000001' }).waitFor();
    await page.getByText('£15.00').first().waitFor();
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download PDF' }).click(),
    ]);
    expect(paper.suggestedFilename()).toBe('CS000001.pdf');
    await look('settlement');
    await page.setViewportSize(PHONE);
    await look('settlement-phone');
    await page.goto('/purchasing/consignment');
    await look('list-phone');
    expect(screen.faults()).toEqual([]);
  });
});
