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

describe('buying against a suggestion', () => {
  it('begins with a rule and a plan that follows it', async () => {
    await page.goto('/purchasing/replenishment');
    await page.getByText('No plan yet').waitFor();
    await button('Plan now').click();
    await page.getByRole('row', { name: /LAN-/ }).first().waitFor();
    await page.getByRole('textbox', { name: 'SKU or name' }).fill('LAN-001');
    await page.getByRole('row', { name: /LAN-001/ }).click();
    const panel = page.getByRole('article', { name: 'LAN-001' });
    await panel.getByText('Nothing is sold.').waitFor();
    await panel.getByRole('button', { name: 'Rule' }).click();
    await dialog().getByRole('combobox', { name: 'How it is replenished' }).click();
    await page.getByRole('option', { name: 'Min / max' }).click();
    await dialog().getByLabel('Minimum').fill('900');
    await dialog().getByLabel('Maximum').fill('600');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('The maximum must not be below the minimum.').first().waitFor();
    expect(screen.faults()).toEqual([expect.stringMatching(/^4\d\d PUT .*rule$/)]);
    await dialog().getByLabel('Maximum').fill('1000');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    await button('Plan now').click();
    await panel.getByText('What there is and comes is below the minimum.').waitFor();
    await panel.getByText('Rounded up to whole packs.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await takePicture(page, 'replenishment');
  });

  it('shows the best use of limited money and drafts an order in one step', async () => {
    await button('Budget').click();
    await dialog().getByLabel('To spend').fill('100');
    await dialog().getByText('Expected profit').first().waitFor();
    await takePicture(page, 'replenishment-budget');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const row = page.getByRole('row', { name: /LAN-001/ });
    await row.getByRole('checkbox').click();
    await button('Draft orders (1 line)').click();
    await page.getByText('Draft PO000002 made').waitFor();
  });

  it('is announced to the warehouse, counted there with two rejects, and so received', async () => {
    await page.goto('/purchasing/orders');
    await page.getByRole('link', { name: 'PO000002' }).click();
    for (const [step, then] of [
      ['Ask for approval', 'Waits for approval'],
      ['Approve', 'Approved'],
      ['Place', 'Placed'],
    ] as const) {
      await button(step).click();
      await status(then);
    }
    await button('Announce delivery').click();
    await dialog().getByLabel('Quantity of LAN-001').fill('12');
    await dialog().getByLabel('Delivery note').fill('DN-9');
    await dialog().getByRole('button', { name: 'Announce delivery' }).click();
    const deliveries = page.getByRole('region', { name: 'Deliveries' });
    await deliveries.getByText('Expected', { exact: true }).last().waitFor();
    await deliveries.getByRole('link').click();
    await button('It has arrived').click();
    await button('Begin counting').click();
    const scan = async (units: string): Promise<void> => {
      await page.getByRole('textbox', { name: 'Units', exact: true }).fill(units);
      await page.getByRole('textbox', { name: 'Scan', exact: true }).fill('LAN-001');
      await page.keyboard.press('Enter');
    };
    await scan('10');
    await page.getByRole('status').getByText('10 accepted, 0 rejected so far').first().waitFor();
    await button('Reject').click();
    await page.getByRole('combobox', { name: 'Why not' }).click();
    await page.getByRole('option', { name: 'Damaged' }).click();
    await scan('2');
    await page.getByRole('status').getByText('10 accepted, 2 rejected so far').first().waitFor();
    await button('Counting is done').click();
    await button('Put into stock').click();
    await page.goto('/purchasing/orders');
    await page.getByRole('link', { name: 'PO000002' }).click();
    await status('Partly received');
    await page.getByRole('region', { name: 'Receipts' }).getByText('Damaged').waitFor();
    await takePicture(page, 'purchase-announced');
    expect(await violationsOn(page)).toEqual([]);
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
    const places = ['replenishment', 'orders', 'orders/new', 'suppliers', 'quotations', 'contracts', 'scores'].map(
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
