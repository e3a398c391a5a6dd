import type { Locator, Page } from 'playwright-core';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;
let sku: string;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk, 20);
  sku = goods.skus[0]!;
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(() => desk.close());

const button = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });

const row = (): Locator => page.getByRole('grid', { name: 'Pre-sales' }).getByRole('row').filter({ hasText: sku });

async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(page, `presales-${name}`);
  expect(await violationsOn(page)).toEqual([]);
}

describe('goods that are sold before they are there', () => {
  it('are put on pre-sale with a promise', async () => {
    await page.goto('/presales');
    await page.getByText('Nothing is on pre-sale').waitFor();
    await button('Open a pre-sale').click();
    const dialog = page.getByRole('dialog', { name: 'Open a pre-sale' });
    const scan = dialog.getByRole('combobox', { name: /SKU/ });
    await scan.fill(sku);
    await scan.press('Enter');
    await dialog.getByRole('combobox', { name: 'Warehouse' }).click();
    await page.getByRole('option', { name: 'MAIN Main warehouse' }).click();
    await dialog.getByLabel('Units').fill('300');
    await dialog.getByRole('combobox', { name: 'Promise' }).click();
    await page.getByRole('option', { name: 'One day for all orders' }).click();
    await dialog.getByLabel('Ships by').fill('2031-03-15');
    await look('dialog');
    await button('Open', dialog).click();
    await page.getByText('The pre-sale is open').waitFor();
    await row().getByText('On sale').waitFor();
    expect(screen.faults()).toEqual([]);
  });

  it('are spoken of where somebody tries how an order would leave', async () => {
    await page.goto('/settings/shops');
    await page.getByRole('link', { name: 'Allocation of Web shop' }).click();
    await page.getByLabel('Items').fill(`${sku} 200`);
    await button('Try').click();
    const answer = page.getByRole('status', { name: 'What would happen' });
    await answer.getByText('Nothing leaves yet: all of it is sold on pre-sale.').waitFor();
    await answer.getByText(`${sku}: 200 on pre-sale in Main warehouse, promised to ship by 2031-03-15.`).waitFor();
    await look('tried');
    expect(screen.faults()).toEqual([]);
  });

  it('are promised to the order that waits for them, and picked once they have come', async () => {
    const [order] = await placeOrders(desk, [orderOf(goods, [{ sku, quantity: 200 }], { paymentStatus: 'unpaid' })]);
    await page.goto(`/orders/${order!.id}`);
    await page.getByText('Pre-sale, ships by 2031-03-15').waitFor();
    await page.getByText('Waits for goods 2031-03-15').waitFor();
    await desk.shopProgram.post('/orders/mark-paid', { items: [{ id: order!.id }] });
    await page.reload();
    await page.getByText('Waits for goods 2031-03-15').waitFor();
    expect(await button('Pick').count()).toBe(0);
    await look('order');
    await page.goto('/orders?waits=goods');
    await page.getByRole('link', { name: String(order!.number) }).waitFor();
    await page.goto('/presales');
    await row().getByRole('button', { name: sku }).click();
    await page.getByRole('link', { name: '1 order waits for goods' }).waitFor();
    await look('list');
    const { warehouseId } = goods;
    await desk.shopProgram.post('/stock/receipts', { warehouseId, lines: [{ sku, quantity: 250 }] });
    await page.goto(`/orders/${order!.id}`);
    await page.getByText('Pre-sale, goods are there; ships by 2031-03-15').waitFor();
    await page.getByText('Goods came', { exact: true }).waitFor();
    await button('Pick').click();
    await button('Pack').waitFor();
    expect(screen.faults()).toEqual([]);
  });

  it('are shown with the SKU, and ended', async () => {
    await page.goto(`/presales?q=${sku}`);
    const panel = page.getByRole('complementary', { name: sku });
    await row().getByRole('button', { name: sku }).click();
    await panel.getByRole('link', { name: sku, exact: true }).click();
    await page.getByRole('heading', { name: 'Pre-sales' }).waitFor();
    await look('sku');
    await page.goto(`/presales?q=${sku}`);
    await row().getByRole('button', { name: sku }).click();
    await button('End', panel).click();
    await button('End', page.getByRole('dialog')).click();
    await page.getByText('No more is sold before it is there').waitFor();
    await page.setViewportSize(PHONE);
    await look('phone');
    expect(screen.faults()).toEqual([]);
  });
});
