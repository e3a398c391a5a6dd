import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders } from './support/goods.js';
import { takePicture } from './support/look.js';

let desk: Desk;
let screen: Screen;
let page: Page;
let orderId: string;
let goods: Goods;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  orderId = (await placeOrders(desk, [orderOf(goods, [{ sku: 'LAN-002', quantity: 1 }])]))[0]!.id;
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(() => desk.close());
afterEach(() => page.unrouteAll());

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** How often a place of the API is sent something while somebody works; every answer comes late. */
async function sentTo(place: string, work: () => Promise<unknown>): Promise<number> {
  let sent = 0;
  await page.route(`**/api/v1/${place}`, async (route) => {
    if (route.request().method() !== 'GET') sent += 1;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await work();
  await screen.settled();
  return sent;
}

/** Two clicks of one event turn, before anything can be drawn between them. */
const clickTwice = (pressed: Locator) =>
  pressed.evaluate((element) => {
    const { click } = element as unknown as { click: () => void };
    click.call(element);
    click.call(element);
  });

describe('pressed twice', () => {
  afterEach(() => expect(screen.faults()).toEqual([]));

  it.each([
    ['Pick', 'pick', 'Pack'],
    ['Pack', 'pack', 'Ship'],
  ])('%s happens once, works visibly and is reported once', async (name, place, next) => {
    await page.goto(`/orders/${orderId}`);
    const sent = await sentTo(`fulfilment/${place}`, async () => {
      await clickTwice(button(name));
      await page.locator('button[data-loading]', { hasText: name }).waitFor();
      await button(next).waitFor();
    });
    expect(sent).toBe(1);
    expect(await page.locator('.mantine-Notification-root').count()).toBe(1);
  });

  it('Export makes one file', async () => {
    await page.goto('/orders');
    await button('Export').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('CSV', { exact: true }).click();
    const sent = await sentTo('exports', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        clickTwice(dialog.getByRole('button', { name: 'Export' })),
      ]);
      await download.path();
    });
    expect(sent).toBe(1);
  });
});

it('an invitation whose address was corrected keeps its link, however it is clicked', async () => {
  await page.goto('/team/people');
  await button('Invite a person').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Email' }).fill('nora@');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nora New');
  await dialog.getByRole('combobox', { name: 'Add a role' }).click();
  await page.getByRole('option', { name: 'Data analyst' }).click();
  const submit = dialog.getByRole('button', { name: 'Invite', exact: true });
  await submit.click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('textbox', { name: 'Email' }).fill('nora@example.com');
  // The second click goes beside the dialog, which has become smaller.
  await sentTo('invitations', async () => {
    await submit.click();
    await page.mouse.click(20, 880);
    await dialog.locator('pre').waitFor();
  });
  expect(screen.faults()).toEqual(['400 POST /api/v1/invitations']);
});

it('a fault of the server names its trace id, which can be copied', async () => {
  const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: 'LAN-003', quantity: 1 }])]);
  await page.goto(`/orders/${order!.id}`);
  const problem = { status: 500, code: 'server_error', title: '', detail: '', traceId: '4bf92f3577b34da6' };
  await page.route('**/api/v1/fulfilment/**', (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem }),
  );
  await button('Pick').click();
  const notice = page.getByRole('alert').filter({ hasText: 'The server could not finish this' });
  await notice.getByText('4bf92f3577b34da6').waitFor();
  await takePicture(page, 'notice-trace');
  expect(await page.evaluate('getComputedStyle(document.querySelector("[role=alert] .zg-mono")).userSelect')).not.toBe(
    'none',
  );
});
