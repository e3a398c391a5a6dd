import type { Locator, Page } from 'playwright-core';
import { DESKTOP, openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, orderOf } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let screen: Screen;
let page: Page;
let variantId: string;

/** The north sells four LAN-001 a day and has fifteen; of LAN-060 a lot is too old to be shipped. */
beforeAll(async () => {
  desk = await openDesk();
  const goods = await fillDesk(desk);
  const api = desk.shopProgram;
  const { items } = await api.get<{ items: { id: string; code: string }[] }>('/warehouses');
  const north = items.find(({ code }) => code === 'NORTH')!.id;
  variantId = goods.products.get('LAN-001')!.variants[0]!.id;
  await api.post('/stock/receipts', { warehouseId: north, lines: [{ sku: 'LAN-001', quantity: 20 }] });
  await desk.sellForAYear(north, variantId, 4);
  const shopId = await desk.openShop('north', 'Northern shop', north);
  const orders = [orderOf({ ...goods, shopId }, [{ sku: 'LAN-001', quantity: 5 }])];
  const { results } = await api.post<{ results: { order: { id: string } }[] }>('/orders', { orders });
  const order = { orderId: results[0]!.order.id };
  await api.post('/fulfilment/pick', { items: [order] });
  await api.post('/fulfilment/pack', { items: [order] });
  await api.post('/fulfilment/ship', { items: [{ ...order, carrier: 'sf', trackingNumber: 'SF100100417' }] });
  const old = goods.products.get('LAN-060')!.variants[0]!.id;
  const { version } = await api.get<{ version: number }>(`/stock/${old}/keeping`);
  await api.patch(`/stock/${old}/keeping`, version, { tracksLots: true, minimumLifeDays: 30 });
  const expiresOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const lines = [{ sku: 'LAN-060', quantity: 6, lot: 'OLD-1', expiresOn, unitCost: '2' }];
  await api.post('/stock/receipts', { warehouseId: goods.warehouseId, lines });
  screen = await openSignedIn(desk, desk.owner);
  ({ page } = screen);
});
afterAll(() => desk.close());

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
const column = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name} `) });

/** Pictures in both sizes, schemes and languages, and what is wrong with any of them. */
async function lookAround(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['en', 'zh-CN']) {
    const looking = await openSignedIn(desk, desk.owner);
    await looking.context.addInitScript(`localStorage.setItem('zhanggui.language', '${language}')`);
    for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      await looking.page.setViewportSize(viewport);
      await looking.page.goto(page.url());
      for (const colorScheme of ['light', 'dark'] as const) {
        await looking.page.emulateMedia({ colorScheme });
        await looking.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' });
        await looking.settled();
        await takePicture(looking.page, `${name}-${language}-${size}-${colorScheme}`);
        const wrong = await violationsOn(looking.page, { onlyColours: colorScheme === 'dark' });
        found.push(...[...wrong, ...looking.faults()].map((fault) => `${language} ${size} ${colorScheme}: ${fault}`));
      }
    }
    await looking.close();
  }
  return found;
}

describe('stock that lies in the wrong place', () => {
  it('is proposed to go where it sells, with the reason', async () => {
    await page.goto('/transfers/proposals');
    await page.getByText('Nothing was worked out yet').waitFor();
    await button('Work out now').click();
    const row = page.getByRole('row', { name: /LAN-001/ });
    await row.getByText(/NORTH runs out on .*, nothing on its way; MAIN has 400 and sells none/).waitFor();
    await row.click();
    const panel = page.getByRole('article', { name: 'LAN-001' });
    await panel
      .getByRole('row', { name: /Northern shop/ })
      .getByText('5', { exact: true })
      .waitFor();
    expect(await lookAround('balancing')).toEqual([]);
  });

  it('becomes a planned transfer in one step', async () => {
    await page
      .getByRole('row', { name: /LAN-001/ })
      .getByRole('checkbox')
      .click();
    await button('Plan 1 transfer').click();
    await page.getByText('Transfer 1 (MAIN → NORTH) was planned').waitFor();
    await page.getByText('Nothing needs to move').waitFor();
    expect(screen.faults()).toEqual([]);
  });

  it('moves over the board until it has arrived, with what is missing', async () => {
    await page.goto('/transfers');
    await button('Board').click();
    await column('Planned').getByRole('article', { name: 'Transfer 1' }).getByText('3 days left').waitFor();
    await column('Planned').getByRole('button', { name: 'Send off' }).click();
    await column('In transit').getByRole('article', { name: 'Transfer 1' }).waitFor();
    expect(await lookAround('transfer-board')).toEqual([]);
    await column('In transit').getByRole('link', { name: 'Take in' }).click();
    await page.getByLabel('Arrived of LAN-001').fill('10');
    await button('Take in what arrived').click();
    await page.goto('/transfers?as=board');
    await column('Partly arrived')
      .getByText(/^10 of \d+ arrived/)
      .waitFor();
    await column('Partly arrived').getByRole('link', { name: 'Take in' }).click();
    const arrived = page.getByLabel('Arrived of LAN-001');
    await arrived.fill(String(Number(await arrived.inputValue()) - 1));
    await page.getByLabel('Lost of LAN-001').fill('1');
    await button('Take in what arrived').click();
    await page.goto('/transfers?as=board');
    await column('Arrived short').getByText('1 unit lost').waitFor();
    expect(screen.faults()).toEqual([]);
  });
});

describe('stock of the coming days', () => {
  it('is said in words, drawn, and told as a table on the page of the SKU', async () => {
    await page.goto(`/stock/${variantId}`);
    const outlook = page.getByRole('region', { name: 'What will be left' });
    await outlook.getByRole('combobox', { name: 'Warehouse' }).click();
    await page.getByRole('option', { name: 'NORTH' }).click();
    await screen.settled();
    expect(await outlook.textContent()).toMatch(/At 4 a day it runs out on \d{4}-\d\d-\d\d/);
    await outlook.getByText('As a table').click();
    await outlook.getByRole('row').nth(8).waitFor();
    await outlook.scrollIntoViewIfNeeded();
    await takePicture(page, 'projection');
    expect(await violationsOn(page)).toEqual([]);
    expect(await lookAround('stock-of-sku')).toEqual([]);
  });

  it('narrows the list of stock to what will not last', async () => {
    await page.goto('/stock');
    await page.getByRole('combobox', { name: 'Days of cover' }).click();
    await page.getByRole('option', { name: 'Below 60 days' }).click();
    const rows = page.getByRole('row', { name: /LAN-/ });
    await rows.nth(1).waitFor({ state: 'detached' });
    expect(await rows.allTextContents()).toEqual([expect.stringMatching(/LAN-001.*NORTH/)]);
    expect(await lookAround('stock-cover')).toEqual([]);
    expect(screen.faults()).toEqual([]);
  });
});

describe('stock that nobody will buy in time', () => {
  it('is taken on by one person, put off for a reason, and given back', async () => {
    await page.goto('/clearance');
    const row = page.getByRole('row', { name: /LAN-060.*OLD-1/ });
    await row.getByRole('checkbox').check();
    const tools = page.getByRole('toolbar', { name: 'Actions for the selected rows' });
    await tools.getByRole('button', { name: 'I will see to it' }).click();
    await row.getByText('You see to it').waitFor();
    await row.getByRole('checkbox').check();
    await tools.getByRole('button', { name: 'Put off…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Put off until later' });
    await dialog.getByLabel('Comes back on').fill('2020-01-01');
    await dialog.getByLabel('Why?').fill('The insurer looks at it first');
    await dialog.getByRole('button', { name: 'Put off until later' }).click();
    await dialog.getByText('Must lie in the future.').first().waitFor();
    await dialog.getByLabel('Comes back on').fill('2099-01-01');
    expect(await lookAround('clearance-put-off')).toEqual([]);
    await dialog.getByRole('button', { name: 'Put off until later' }).click();
    await row.getByText('Put off until 2099-01-01').waitFor();
    await page.getByRole('combobox', { name: 'Who sees to it' }).click();
    await page.getByRole('option', { name: 'Not put off' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Who sees to it' }).click();
    await page.getByRole('option', { name: 'Put off', exact: true }).click();
    await row.getByRole('checkbox').check();
    expect(await lookAround('clearance-selected')).toEqual([]);
    await tools.getByRole('button', { name: 'Give back' }).click();
    await page.getByText('Nothing lies too long').waitFor();
    expect(screen.faults()).toEqual(['400 POST /api/v1/clearance/marks']);
  });

  it('is written off from the board, the form filled in', async () => {
    await page.goto('/clearance');
    await page
      .getByRole('row', { name: /LAN-060.*OLD-1/ })
      .getByText(/too little life left/)
      .waitFor();
    expect(await lookAround('clearance')).toEqual([]);
    await page.getByRole('textbox', { name: 'SKU or product' }).fill('LAN-060');
    await page.getByRole('row', { name: /OLD-1/ }).getByRole('button', { name: 'Write off LAN-060' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write off LAN-060' });
    expect(await dialog.getByRole('textbox', { name: 'Units' }).inputValue()).toBe('6');
    await dialog.getByRole('combobox', { name: 'Reason' }).click();
    await page.getByRole('option', { name: 'Expired' }).click();
    await dialog.getByRole('button', { name: 'Write off' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /OLD-1/ }).getByText('Cleared').waitFor();
    expect(screen.faults()).toEqual([]);
  });
});
