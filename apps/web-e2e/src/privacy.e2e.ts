import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;
let number: number;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  const api = desk.shopProgram;
  const line = { sku: goods.skus[0]!, quantity: 1 };
  const [order] = await placeOrders(desk, [
    orderOf(goods, [line]),
    orderOf(goods, [line], { paymentStatus: 'unpaid' }),
  ]);
  number = order!.number;
  const items = [{ orderId: order!.id }];
  await api.post('/fulfilment/pick', { items });
  await api.post('/fulfilment/pack', { items });
  await api.post('/fulfilment/ship', { items: [{ orderId: order!.id, carrier: 'sf', trackingNumber: 'SF20417001' }] });
  await api.post('/fulfilment/deliver', { items });
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(async () => {
  await desk.close();
});

/** Takes a picture of what is open and finds nothing wrong with it. */
async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(page, name);
  expect(await violationsOn(page)).toEqual([]);
}

const findAda = async (): Promise<void> => {
  await page.goto('/settings/privacy');
  await page.getByLabel('Email', { exact: true }).fill('ADA@example.com');
  await page.getByRole('button', { name: 'Find' }).click();
};

describe('data protection', () => {
  it('finds a person and says that an order is on its way', async () => {
    await findAda();
    await page.getByText('One order is still on its way').waitFor();
    expect(await page.getByRole('button', { name: 'Erase' }).isDisabled()).toBe(true);
    await look('privacy-found');
  });

  it('hands out everything as a ZIP', async () => {
    await page.getByRole('button', { name: 'Download their data' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Asked by mail');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download their data' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await page.getByRole('rowheader', { name: 'Export', exact: true }).waitFor();
  });

  it('erases after saying in numbers what goes, and the order says when', async () => {
    const { items } = await desk.shopProgram.get<{ items: { id: string }[] }>('/orders?stage=pending_payment');
    await desk.shopProgram.post('/orders/cancel', { reason: 'Asked for', items: items.map(({ id }) => ({ id })) });
    await findAda();
    await page.getByRole('button', { name: 'Erase' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('orders lose name').waitFor();
    await dialog.getByLabel('Reason').fill('Asked by mail');
    await look('privacy-erase');
    await dialog.getByRole('button', { name: 'Erase' }).click();
    await page.getByRole('rowheader', { name: 'Erasure', exact: true }).waitFor();
    await page.getByText('under way').waitFor({ state: 'detached' });
    await page.goto(`/orders?q=${number}`);
    await page.getByText('Erased on').first().waitFor();
    expect(await page.getByText('Ada Buyer').count()).toBe(0);
  });

  it('shows what a shorter retention would delete before it is saved', async () => {
    await page.goto('/settings/privacy');
    await page.getByLabel('Buyers of finished orders').fill('12');
    await page.getByRole('button', { name: 'Check and save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.setViewportSize(PHONE);
    await look('privacy-phone');
    expect(screen.faults()).toEqual([]);
  });
});
