import type { Locator, Page } from 'playwright-core';
import { openScreen, openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeMany, placeOrders } from './support/goods.js';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk({ mustChangePassword: true });
  goods = await fillDesk(desk);
  await placeMany(desk, goods);
  screen = await openScreen(desk);
  ({ page } = screen);
});
afterAll(() => desk.close());

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const grid = (): Locator => page.getByRole('grid', { name: 'Orders' });
const row = (text: string | number): Locator =>
  grid()
    .getByRole('row')
    .filter({ hasText: String(text) });
const panel = (): Locator => page.getByRole('complementary', { name: 'Order' });
const param = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const chooseCarrier = async (name: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('combobox', { name: 'Carrier' }).click();
  await page.getByRole('option', { name }).click();
};

describe('the first day at the desk', () => {
  it('begins with the password that was printed, which must be replaced', async () => {
    await page.goto('/orders');
    await page.getByLabel('Email').fill(desk.owner.email);
    await page.getByLabel(/^Password/).fill('not my password');
    await button('Sign in').click();
    await page.getByText('Email or password is wrong.').waitFor();
    await page.getByLabel(/^Password/).fill(desk.owner.password);
    await button('Sign in').click();

    await page.getByRole('heading', { name: 'Choose your password' }).waitFor();
    await page.getByLabel('Current password').fill(desk.owner.password);
    await page.getByLabel('New password', { exact: true }).fill('five quiet lanterns');
    await page.getByLabel('New password again').fill('five loud');
    await page.getByText('The two entries differ.').waitFor();
    expect(await button('Change password').isDisabled()).toBe(true);
    await page.getByLabel('New password again').fill('five quiet lanterns');
    await button('Change password').click();
    // To the place that was asked for in the beginning.
    await page.getByRole('heading', { name: 'Orders', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/orders');
    expect(screen.faults()).toEqual(['401 GET /api/v1/auth/session', '401 POST /api/v1/auth/login']);
  });
});

describe('an order that a shop places over HTTP', () => {
  const externalNumber = 'WEB-2041-Z';

  it('is found in the grid by its number', async () => {
    const sku = goods.skus[4]!;
    await placeOrders(desk, [orderOf(goods, [{ sku, quantity: 3 }], { externalNumber })]);
    await button('Refresh').click();
    await row(externalNumber).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(externalNumber);
    await page.waitForURL((url) => url.searchParams.get('q') === externalNumber);
    await page.getByText('1 row', { exact: true }).waitFor();
    expect(await row(externalNumber).textContent()).toMatch(/Allocated.*Paid.*Ada Buyer/);
  });

  it('is picked, packed, shipped and delivered in the panel beside the list', async () => {
    await row(externalNumber).getByRole('link').click();
    const stage = (name: string): Promise<void> => panel().locator('header').getByText(name, { exact: true }).waitFor();
    const act = (name: string): Promise<void> => panel().getByRole('button', { name, exact: true }).click();
    await stage('Allocated');
    await act('Pick');
    await stage('Picking');
    await act('Pack');
    await stage('Packed');
    await act('Ship');
    const dialog = page.getByRole('dialog', { name: 'Ship 1 order' });
    expect(await dialog.getByRole('button', { name: 'Ship the order' }).isDisabled()).toBe(true);
    await chooseCarrier('Royal Mail');
    const waybill = dialog.getByLabel(/Waybill number of order/);
    await waybill.fill('RM 417?GB');
    await dialog.getByRole('button', { name: 'Ship the order' }).click();
    // The refusal stands under the field, and what was typed stays.
    await dialog.locator('[aria-invalid=true]').waitFor();
    expect(screen.faults()).toEqual(['400 POST /api/v1/fulfilment/ship']);
    await waybill.fill('RM417GB');
    await dialog.getByRole('button', { name: 'Ship the order' }).click();
    await stage('Shipped');
    await act('Mark delivered');
    await stage('Delivered');
    expect(await panel().getByText('Royal Mail RM417GB').count()).toBeGreaterThan(0);
  });

  it('tells who did what, newest first', async () => {
    const entries = panel().getByRole('region', { name: 'Timeline' }).getByRole('listitem');
    await entries.nth(4).waitFor();
    const told = (await entries.allTextContents()).map((text) => text.replace(/ · \d\d \w{3}, .*$| · \w{3} .*$/, ''));
    expect(told).toEqual([
      'DeliveredOlive Owner',
      'Shipped Royal Mail · RM417GBOlive Owner',
      'PackedOlive Owner',
      'PickedOlive Owner',
      'PlacedWeb shop connector',
    ]);
    expect(screen.faults()).toEqual([]);
  });
});

describe('filters and views', () => {
  it('live in the address, and Back goes back over them', async () => {
    await page.goto('/orders');
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: /^Packed/ })
      .click();
    await page.waitForURL((url) => url.searchParams.get('stage') === 'packed');
    await page.getByText('16 rows', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Payment' }).click();
    await page.getByRole('option', { name: 'Unpaid' }).click();
    await page.getByText('No order fits these filters').waitFor();
    expect([param('stage'), param('paymentStatus')]).toEqual(['packed', 'unpaid']);

    await page.goBack();
    await page.getByText('16 rows', { exact: true }).waitFor();
    expect([param('stage'), param('paymentStatus')]).toEqual(['packed', null]);
    await page.reload();
    await page.getByText('16 rows', { exact: true }).waitFor();
    await page.goBack();
    await page.getByText(/^1\d\d rows?( loaded, more below)?$/).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('are kept as a saved view with its counter, which others see when it is shared', async () => {
    await page.goto('/orders?stage=pending_payment&sort=-totalMinor');
    await button('Save view').click();
    const dialog = page.getByRole('dialog', { name: 'Save as a view' });
    await dialog.getByLabel('Name').fill('Dearest unpaid');
    await dialog.getByRole('radio', { name: 'Everybody of this merchant' }).check();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('link', { name: /Dearest unpaid ?14/ }).waitFor();
    expect(param('view')).not.toBeNull();

    const colleague = await openSignedIn(desk, desk.operator);
    await colleague.page.goto('/orders');
    await colleague.page.getByRole('link', { name: /Dearest unpaid/ }).click();
    await colleague.page.getByText('14 rows', { exact: true }).waitFor();
    const url = new URL(colleague.page.url());
    expect([url.searchParams.get('stage'), url.searchParams.get('sort')]).toEqual(['pending_payment', '-totalMinor']);
    expect([...colleague.faults(), ...screen.faults()]).toEqual([]);
    await colleague.close();
  });
});

describe('many orders at once', () => {
  const numbersShown = async (): Promise<string[]> => grid().getByRole('row').getByRole('link').allTextContents();

  it('are shipped with a pasted column of waybill numbers; one that is refused stays, with the reason', async () => {
    await page.goto('/orders?stage=packed');
    await page.getByText('16 rows', { exact: true }).waitFor();
    const numbers = (await numbersShown()).slice(0, 4);
    for (const number of numbers) await page.getByRole('checkbox', { name: `Select ${number}` }).check();
    await button('Ship (4)').click();
    await chooseCarrier('SF Express');

    // Meanwhile a colleague has shipped the third.
    const late = await orderIdOf(numbers[2]!);
    const items = [{ orderId: late, carrier: 'sf', trackingNumber: 'SF-OTHER' }];
    await desk.shopProgram.post('/fulfilment/ship', { items });

    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Paste a column').fill(numbers.map((number, n) => `${number}\tSF-99${n}`).join('\n'));
    await dialog.getByText('4 of 4 waybill numbers entered').waitFor();
    await dialog.getByRole('button', { name: 'Ship 4 orders' }).click();
    await page.getByText('3 orders shipped').waitFor();
    // Three are gone from the dialog; the fourth keeps what was typed.
    await page.getByRole('dialog', { name: 'Ship 1 order' }).waitFor();
    const field = dialog.getByLabel(`Waybill number of order ${numbers[2]}`);
    expect(await field.inputValue()).toBe('SF-992');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await dialog.getByText(`Order ${numbers[2]} is shipped: this cannot be done now.`).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('12 rows', { exact: true }).waitFor();
    expect(screen.faults()).toEqual([]);
  });

  it('are cancelled after the desk has said in numbers what that does, with a result for each', async () => {
    await page.goto('/orders?stage=allocated&sort=placedAt');
    await page.getByText('42 rows', { exact: true }).waitFor();
    const numbers = (await numbersShown()).slice(0, 3);
    await page.getByRole('checkbox', { name: `Select ${numbers[0]}` }).check();
    await page.getByRole('checkbox', { name: `Select ${numbers[2]}` }).click({ modifiers: ['Shift'] });
    const units = /selected(\d+) units?/.exec((await page.getByRole('toolbar').textContent()) ?? '')![1]!;
    await desk.shopProgram.post('/fulfilment/pick', { items: [{ orderId: await orderIdOf(numbers[1]!) }] });
    await button('Cancel orders (3)').click();

    const dialog = page.getByRole('dialog', { name: 'Cancel orders' });
    await dialog.waitFor();
    expect((await dialog.getByRole('listitem').allTextContents()).map((fact) => fact.trim())).toEqual([
      '3 orders are cancelled',
      `${units} reserved units go back to available stock`,
      '3 of them are paid and need a refund',
    ]);
    const confirm = dialog.getByRole('button', { name: 'Cancel 3 orders' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Reason').fill('Out of ribbon');
    await confirm.click();

    const result = page.getByRole('dialog', { name: 'Cancel orders' });
    await result.getByText('2 done, 1 refused.').waitFor();
    expect(await result.getByRole('listitem').first().textContent()).toContain(numbers[1]);
    await result.getByRole('button', { name: 'Keep the refused one selected' }).click();
    await page.goto('/orders?stage=cancelled');
    await row(numbers[0]!).waitFor();
    expect(screen.faults()).toEqual([]);
  });

  async function orderIdOf(number: string): Promise<string> {
    const href = await grid().getByRole('link', { name: number, exact: true }).getAttribute('href');
    return href!.split('/').pop()!;
  }
});

describe('the keyboard', () => {
  it('walks, opens, selects and searches without a mouse', async () => {
    await page.goto('/orders');
    await page.getByRole('row').nth(3).waitFor();
    const numbers = await grid().getByRole('row').getByRole('link').allTextContents();
    for (const key of ['j', 'j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    await panel().getByRole('heading', { name: numbers[1]!, exact: true }).waitFor();
    // With the panel open it walks through the details.
    await page.keyboard.press('j');
    await panel().getByRole('heading', { name: numbers[2]!, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.getByRole('toolbar').getByText('1 selected').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('j');
    expect(await page.getByRole('textbox', { name: 'Order number, buyer, SKU' }).inputValue()).toBe('j');
  });

  it('goes anywhere through the palette', async () => {
    await page.goto('/orders');
    await grid().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search everything' }).fill(goods.skus[7]!);
    await page.getByRole('option', { name: goods.skus[7]! }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: goods.products.get(goods.skus[7]!)!.name, level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search everything' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('warehouse');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Stock', level: 1 }).waitFor();
    expect(screen.faults()).toEqual([]);
  });
});
