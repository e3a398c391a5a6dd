import { readFileSync } from 'node:fs';
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
  goods = await fillDesk(desk);
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(() => desk.close());

const button = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });

async function look(name: string, { page: on, settled } = screen): Promise<void> {
  await settled();
  await takePicture(on, `settings-${name}`);
  expect(await violationsOn(on)).toEqual([]);
}

describe('the calendar', () => {
  it('gets hours and a holiday, and says which hours it does not understand', async () => {
    await page.goto('/settings/calendar');
    await page.getByLabel('Saturday').fill('ten to two');
    await page.getByText('Write hours as').first().waitFor();
    expect(await button('Save').isDisabled()).toBe(true);
    await page.getByLabel('Saturday').fill('10:00-14:00');
    await button('Add a day').click();
    const day = page.getByRole('group', { name: 'New day' });
    await day.getByLabel('Day', { exact: true }).fill('2026-12-25');
    await day.getByLabel('Name').fill('Christmas Day');
    await look('calendar');
    await button('Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('group', { name: 'Christmas Day' }).waitFor();
    expect(await page.getByLabel('Saturday').inputValue()).toBe('10:00-14:00');
    expect(screen.faults()).toEqual([]);
  });
});

describe('a shop', () => {
  it('is opened and closed', async () => {
    await page.goto('/settings/shops');
    await button('Open a shop').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Code').fill('tmall');
    await dialog.getByLabel('Name').fill('Lanterns on Tmall');
    await dialog.getByRole('combobox', { name: 'Channel' }).click();
    await page.getByRole('option', { name: 'Tmall' }).click();
    await dialog.getByRole('combobox', { name: 'Ships from' }).click();
    await page.getByRole('option', { name: 'Main warehouse' }).click();
    await look('shop');
    await button('Save', dialog).click();
    await dialog.waitFor({ state: 'detached' });
    const line = page.getByRole('row', { name: /Lanterns on Tmall/ });
    await line.getByText('Open', { exact: true }).waitFor();
    await button('Change Lanterns on Tmall', line).click();
    await dialog.getByLabel(/^Closed/).check();
    await button('Save', dialog).click();
    await dialog.waitFor({ state: 'detached' });
    await line.getByText('Closed', { exact: true }).waitFor();
    await look('shops');
    expect(screen.faults()).toEqual([]);
  });
});

describe('a masked buyer', () => {
  it('is shown for a reason, which the audit trail keeps with who looked', async () => {
    const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: goods.skus[0]!, quantity: 1 }])]);
    const clerk = await openSignedIn(desk, await desk.hire('Fay Finance', 'finance_clerk'));
    const dialog = clerk.page.getByRole('dialog');
    await clerk.page.goto(`/orders/${order!.id}`);
    await button('Show in full', clerk.page).first().click();
    await dialog.getByLabel('Reason').fill('Invoice 2041');
    await look('unmask', clerk);
    await clerk.page.setViewportSize(PHONE);
    await look('unmask-phone', clerk);
    await button('Show in full', dialog).click();
    await clerk.page.getByText('ada@example.com').waitFor();
    expect(clerk.faults()).toEqual([]);
    await clerk.close();

    await page.goto(`/settings/audit?q=${order!.number}&type=personal.*`);
    await page.getByRole('row').nth(1).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('Invoice 2041').waitFor();
    await panel.getByText('Fay Finance').waitFor();
    await look('audit-unmasked');
  });
});

describe('the audit trail', () => {
  it('is filtered, shows before and after, and is exported as it is filtered', async () => {
    await page.goto('/settings/audit?type=merchant.edited');
    await page.getByRole('row').nth(1).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('rowheader', { name: 'calendar.days.1.name' }).waitFor();
    await panel.getByText('Christmas Day').first().waitFor();
    await look('audit-diff');
    await button('Export').click();
    const dialog = page.getByRole('dialog', { name: 'Export this list' });
    await dialog.getByText('CSV', { exact: true }).click();
    await dialog.getByRole('radio', { name: 'All columns' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toContain('Number,When,What,Who,Fields,Request,Type');
    expect(lines.slice(1).every((line) => line.includes('merchant.edited'))).toBe(true);
    expect(lines).toHaveLength(2);
    expect(screen.faults()).toEqual([]);
  });
});

describe('numbers and dates', () => {
  it('are written everywhere as the person chose, and prices are typed so', async () => {
    await page.goto('/account');
    await page.getByRole('combobox', { name: 'Grouping and decimals' }).click();
    await page.getByRole('option', { name: '1.234,56' }).click();
    await page.getByRole('combobox', { name: 'Order of dates' }).click();
    await page.getByRole('option', { name: 'Day, month, year' }).click();
    const form = page.getByRole('form', { name: 'Numbers and dates' });
    await form.getByText('1.234.567,5').waitFor();
    await look('formats');
    await button('Save', form).click();
    await page.getByText('Saved', { exact: true }).last().waitFor();
    const product = goods.products.get('LAN-001')!;
    await page.goto(`/products/${product.id}`);
    const price = page.getByRole('textbox', { name: 'Price LAN-001' });
    await price.fill('1.234,50');
    await button('Save').click();
    await page.getByText('Product saved').waitFor();
    const { variants } = await desk.shopProgram.get<{ variants: { price: string }[] }>(`/products/${product.id}`);
    expect(variants[0]!.price).toBe('1234.50');
    await price.fill('1.5');
    await button('Save').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(screen.faults().filter((fault) => !fault.startsWith('4'))).toEqual([]);
  });
});
