import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk, 20);
  const { items } = await desk.shopProgram.get<{ items: { id: string; code: string }[] }>('/warehouses');
  const north = items.find(({ code }) => code === 'NORTH')!.id;
  await desk.shopProgram.post('/stock/receipts', { warehouseId: north, lines: [{ sku: goods.skus[0], quantity: 10 }] });
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(() => desk.close());

const button = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });

async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(page, `allocation-${name}`);
  expect(await violationsOn(page)).toEqual([]);
}

describe('a shop that ships from two warehouses', () => {
  it('gets its rule, which explains itself before it is saved', async () => {
    await page.goto('/settings/shops');
    await page.getByRole('link', { name: 'Allocation of Web shop' }).click();
    await page.getByRole('heading', { name: 'Allocation of Web shop' }).waitFor();
    expect(await button('Save').isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Add a warehouse' }).click();
    await page.getByRole('option', { name: 'Northern warehouse' }).click();
    const north = page.getByRole('listitem', { name: 'Northern warehouse' });
    await north.getByLabel('Near to').fill('Middlesex');
    await north.getByLabel('Near to').press('Enter');
    await page.getByText('Begin with the two letters').waitFor();
    expect(await button('Save').isDisabled()).toBe(true);
    await north.getByLabel('Near to').press('Backspace');
    await north.getByLabel('Near to').fill('GB');
    await north.getByLabel('Near to').press('Enter');
    await north.getByLabel('Cost of a parcel').fill('7.50');
    await page.getByRole('switch', { name: 'The units of one line may leave from different warehouses' }).click();
    await page.getByLabel('Items').fill(`${goods.skus[0]} 3`);
    await page.getByLabel('Country').fill('GB');
    await button('Try').click();
    const answer = page.getByRole('status', { name: 'What would happen' });
    await answer.getByText('1 parcel, £7.50 shipping').waitFor();
    await answer.getByText('Is further from the address.').waitFor();
    await button('Move Northern warehouse up').click();
    await button('Move Northern warehouse down').click();
    await page.getByLabel('Items').fill(`${goods.skus[0]} 25`);
    await button('Try').click();
    await answer.getByText('2 parcels, £7.50 shipping').waitFor();
    await answer.getByText('Sends 15 of 25 units.').waitFor();
    await look('rule');
    await button('Save').click();
    await page.getByText('Allocation saved').waitFor();
    expect(screen.faults()).toEqual([]);
  });

  it('splits an order that neither has, and ships one parcel after the other', async () => {
    const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: goods.skus[0]!, quantity: 25 }])]);
    await page.goto(`/orders/${order!.id}`);
    await page.getByRole('heading', { name: 'Leaves from 2 warehouses' }).waitFor();
    await look('order');
    const part = (name: string): Locator => page.getByRole('group', { name, exact: true });
    const stage = (name: string): Promise<void> =>
      page.locator('article header').getByText(name, { exact: true }).waitFor();
    for (const [name, after] of [
      ['Main warehouse', 'Partly shipped'],
      ['Northern warehouse', 'Shipped'],
    ] as const) {
      await button('Pick', part(name)).click();
      await button('Pack', part(name)).click();
      await button('Ship', part(name)).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Carrier' }).click();
      await page.getByRole('option', { name: 'SF Express' }).click();
      await dialog.getByRole('textbox', { name: /^Waybill number/ }).fill(`SF${name.length}00100`);
      await button('Ship the order', dialog).click();
      await dialog.waitFor({ state: 'detached' });
      await stage(after);
    }
    await look('shipped');
    expect(screen.faults()).toEqual([]);
  });

  it('allocates an order anew, to one warehouse or by the rule', async () => {
    const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: goods.skus[1]!, quantity: 1 }])]);
    await page.goto(`/orders/${order!.id}`);
    await page.getByText('from MAIN').waitFor();
    await button('Allocate anew').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('All of it from one warehouse').check();
    await dialog.getByRole('combobox', { name: 'Warehouse' }).click();
    await page.getByRole('option', { name: 'Northern warehouse' }).click();
    await button('Allocate', dialog).click();
    await dialog.getByText(`SKU ${goods.skus[1]}: 1 wanted, 0 available.`).first().waitFor();
    await look('anew');
    await dialog.getByLabel('By the rule of the shop').check();
    await button('Allocate', dialog).click();
    await page.getByText('It leaves from where it left before.').waitFor();
    expect(screen.faults()).toEqual([`409 POST /api/v1/orders/${order!.id}/allocate`]);
  });

  it('keeps stock for itself, which the page of the article tells', async () => {
    const sku = goods.skus[2]!;
    await page.goto('/allotments');
    await page.getByText('Nothing is kept for a shop').waitFor();
    await button('Keep stock for a shop').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Shop' }).click();
    await page.getByRole('option', { name: 'Web shop' }).click();
    await dialog.getByRole('combobox', { name: 'Warehouse' }).click();
    await page.getByRole('option', { name: 'MAIN Main warehouse' }).click();
    const scan = dialog.getByRole('combobox', { name: /SKU/ });
    await scan.fill(sku);
    await scan.press('Enter');
    await dialog.getByLabel(`Quantity of ${sku}`).fill('21');
    await button('Keep', dialog).click();
    await dialog.getByText(`${sku}`).first().waitFor();
    await dialog.getByLabel(`Quantity of ${sku}`).fill('15');
    await button('Keep', dialog).click();
    await dialog.waitFor({ state: 'detached' });
    // Who asks for a shop that nobody knows makes the process read all of them again; else it learns of it within five seconds.
    const ofNoShop = orderOf(goods, [{ sku, quantity: 1 }], { shopId: randomUUID() });
    await expect(placeOrders(desk, [ofNoShop])).rejects.toThrow('unknown_shop');
    await placeOrders(desk, [orderOf(goods, [{ sku, quantity: 4 }])]);
    await page.reload();
    const row = page.getByRole('grid', { name: 'Allotments' }).getByRole('row').filter({ hasText: sku });
    await row.getByText('11', { exact: true }).waitFor();
    await look('allotments');
    await row.getByRole('button', { name: sku }).click();
    await page.getByRole('complementary', { name: sku }).getByRole('link', { name: sku }).click();
    await page.getByRole('heading', { name: 'Kept for shops' }).waitFor();
    await look('kept');
    await page.goto(`/allotments?q=${sku}`);
    await row.getByRole('button', { name: sku }).click();
    await button('End', page.getByRole('complementary', { name: sku })).click();
    await button('End', page.getByRole('dialog')).click();
    await page.getByText('No allotment matches').waitFor();
    expect(screen.faults()).toEqual(['409 POST /api/v1/allotments']);
  });

  it('is set on a phone and in the dark, in Chinese too', async () => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/settings/shops/${goods.shopId}/allocation`);
    await page.evaluate(`localStorage.setItem('zhanggui.language', 'zh-CN')`);
    await page.reload();
    await page.getByRole('heading', { name: 'Web shop 的分仓规则' }).waitFor();
    await look('phone');
    expect(screen.faults()).toEqual([]);
  });
});
