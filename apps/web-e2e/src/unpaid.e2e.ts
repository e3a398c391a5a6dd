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
const dialog = (): Locator => page.getByRole('dialog');

async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(page, `unpaid-${name}`);
  expect(await violationsOn(page)).toEqual([]);
}

it('a shop says how long buyers have to pay and how much one may leave unpaid', async () => {
  await page.goto('/settings/shops');
  const line = page.getByRole('row', { name: /Web shop/ });
  await line.getByText('no limit').waitFor();
  await button('Unpaid orders of Web shop', line).click();
  await dialog().getByLabel('Minutes to pay').fill('3');
  await button('Save', dialog()).click();
  await dialog().getByText('Is too small.').first().waitFor();
  await dialog().getByLabel('Minutes to pay').fill('90');
  await dialog().getByLabel('Unpaid orders per buyer').fill('1');
  await look('rule');
  await button('Save', dialog()).click();
  await line.getByText('90 minutes to pay · 1 per buyer').waitFor();
  await look('shops');
  expect(screen.faults()).toEqual([expect.stringMatching(/^400 PUT \/api\/v1\/unpaid-rules/)]);
});

it('an unpaid order shows its time to pay, which is changed by hand, and its units are seen as unpaid', async () => {
  const sku = goods.skus[1]!;
  const unpaid = { ...orderOf(goods, [{ sku, quantity: 3 }]), paymentStatus: 'unpaid' as const };
  const [order] = await placeOrders(desk, [unpaid]);
  await expect(placeOrders(desk, [{ ...unpaid, externalNumber: 'AGAIN-1' }])).rejects.toThrow('buyer_unpaid_limit');

  await page.goto(`/orders/${order!.id}`);
  await page.getByText('To be paid by').waitFor();
  await look('order');
  await button('Change the time to pay').click();
  await dialog()
    .getByLabel(/^Pay by/)
    .fill('2001-01-01T10:00');
  await button('Save', dialog()).click();
  await dialog().getByText('The time to pay must lie ahead.').first().waitFor();
  await look('pay-by');
  await dialog()
    .getByLabel(/^No deadline/)
    .check();
  await button('Save', dialog()).click();
  await page.getByText('Waits for its payment without a deadline.').waitFor();

  await page.goto(`/stock/${goods.products.get(sku)!.variants[0]!.id}`);
  await page.getByText('MAIN: 3 of the reserved units wait for the payment of 1 order.').waitFor();
  await page.setViewportSize(PHONE);
  await look('stock-phone');
});
