import type { Locator, Page } from 'playwright-core';
import { DESKTOP, openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let screen: Screen;
let page: Page;
let orderAt: string;
let supplierAt: string;

const dayAfter = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  desk = await openDesk();
  await fillDesk(desk);
  screen = await openSignedIn(desk, desk.owner);
  ({ page } = screen);
});
afterAll(() => desk.close());

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const dialog = (): Locator => page.getByRole('dialog');
const status = (name: string): Promise<void> => page.locator('main header').getByText(name, { exact: true }).waitFor();

describe('buying from a supplier', () => {
  it('begins with the supplier and its prices by quantity', async () => {
    await page.goto('/purchasing/suppliers');
    await button('New supplier').first().click();
    await dialog().getByLabel('Code', { exact: true }).fill('SZ-LAMP');
    await dialog().getByLabel('Name', { exact: true }).fill('Shenzhen Bright Lanterns 深圳明灯');
    await dialog().getByLabel('Prepaid').fill('30');
    await dialog().getByRole('button', { name: 'New supplier' }).click();
    await page.getByRole('heading', { name: /Shenzhen Bright/ }).waitFor();
    await button('Add a product').click();
    await dialog().getByRole('combobox', { name: 'Find a product' }).fill('LAN-001');
    await page.keyboard.press('Enter');
    await dialog().getByText('LAN-001', { exact: true }).last().waitFor();
    await dialog().getByLabel('Pack size').fill('12');
    await dialog().getByLabel('Unit price').fill('2.50');
    await dialog().getByRole('button', { name: 'Add a price' }).click();
    await dialog().getByLabel('From quantity').nth(1).fill('100');
    await dialog().getByLabel('Unit price').nth(1).fill('2.1');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('from 100').waitFor();
  });

  it('goes on with an order that is typed without a mouse', async () => {
    await page.getByRole('link', { name: 'New purchase order' }).click();
    await page.getByRole('heading', { name: 'New purchase order' }).waitFor();
    await page.getByRole('combobox', { name: 'Warehouse' }).click();
    await page.getByRole('option', { name: /MAIN/ }).click();
    await page.getByLabel('Promised', { exact: true }).fill(dayAfter(10));
    await page.getByRole('combobox', { name: 'Find a product' }).focus();
    await page.keyboard.type('LAN-001');
    await page.keyboard.press('Enter');
    // The quantity has the focus; the price fills itself in, from the break that the quantity reaches.
    await page.getByLabel('Quantity of LAN-001').waitFor();
    await page.locator('[aria-label="Quantity of LAN-001"]:focus').waitFor();
    await page.keyboard.type('100');
    await page.locator('[data-price][value="2.10"]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Not in packs of 12: order 108').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'PO000001' }).waitFor();
    await status('Draft');
  });

  it('is approved, placed and confirmed with another day', async () => {
    await button('Ask for approval').click();
    await status('Waits for approval');
    await button('Approve').click();
    await status('Approved');
    await button('Place').click();
    await status('Placed');
    await button('Confirm').click();
    await dialog().getByLabel('Promised day of LAN-001').fill(dayAfter(14));
    await dialog().getByRole('button', { name: 'Confirm' }).click();
    await status('Confirmed');
    await page.getByText(`was ${dayAfter(10)}`).waitFor();
  });

  it('is received with two rejected units, for a reason', async () => {
    await button('Receive').click();
    await dialog().getByLabel('Accepted of LAN-001').fill('98');
    await dialog().getByLabel('Rejected of LAN-001').fill('2');
    await dialog().getByRole('combobox', { name: 'Why LAN-001 is rejected' }).click();
    await page.getByRole('option', { name: 'Damaged' }).click();
    await dialog().getByRole('button', { name: 'Receive' }).click();
    await status('Partly received');
    await button('Close order').click();
    await dialog().getByLabel('Reason').fill('two were broken');
    await dialog().getByRole('button', { name: 'Close order' }).click();
    await status('Closed');
    expect(await violationsOn(page)).toEqual([]);
    await takePicture(page, 'purchase-order');
  });

  it('stands in the score card of the supplier', async () => {
    orderAt = new URL(page.url()).pathname;
    await page.getByRole('link', { name: /Shenzhen Bright/ }).click();
    await page.getByRole('link', { name: 'Score card' }).click();
    supplierAt = new URL(page.url()).pathname;
    const card = page.getByRole('region', { name: / to / });
    await card.getByText('2 %').first().waitFor();
    expect(await card.textContent()).toMatch(/On time100 %.*In full0 %.*OTIF0 %.*Rejected2 %/);
    expect(await violationsOn(page)).toEqual([]);
    await takePicture(page, 'score-card');
    expect(screen.faults()).toEqual([]);
  });
});

describe('the screens of purchasing', () => {
  const LOOKS = [
    ['en-light-desk', { locale: 'en-GB', colorScheme: 'light', viewport: DESKTOP }],
    ['en-dark-phone', { locale: 'en-GB', colorScheme: 'dark', viewport: PHONE }],
    ['zh-dark-desk', { locale: 'zh-CN', colorScheme: 'dark', viewport: DESKTOP }],
    ['zh-light-phone', { locale: 'zh-CN', colorScheme: 'light', viewport: PHONE }],
  ] as const;

  it.each(LOOKS)('can be read by everyone, %s', async (look, options) => {
    const other = await openSignedIn(desk, desk.owner, options);
    const language = look.startsWith('zh') ? 'zh-CN' : 'en';
    await other.context.addInitScript(`localStorage.setItem('zhanggui.language', '${language}')`);
    const places = ['orders', 'orders/new', 'suppliers', 'quotations', 'contracts', 'scores'].map(
      (at) => `/purchasing/${at}`,
    );
    const faults: string[] = [];
    for (const place of [...places, orderAt, supplierAt, `${supplierAt}?tab=products`, `${supplierAt}?tab=score`]) {
      await other.page.goto(place);
      await other.settled();
      const name = place
        .replace(/[0-9a-f-]{36}/, 'one')
        .replace(/^\/purchasing\//, '')
        .replace(/[/?=]/g, '-');
      await takePicture(other.page, `purchasing-${name}-${look}`);
      faults.push(...(await violationsOn(other.page)).map((fault) => `${place} ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(other.faults()).toEqual([]);
    await other.close();
  });
});
