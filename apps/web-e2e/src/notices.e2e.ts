import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { DESKTOP, openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let goods: Goods;
let robot: Server;
let robotHost: string;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  robot = createServer((_request, response) => void response.end('{"errcode":310000,"errmsg":"sign not match"}'));
  await new Promise<void>((resolve) => robot.listen(0, '127.0.0.1', resolve));
  robotHost = `127.0.0.1:${(robot.address() as AddressInfo).port}`;
  desk = await openDesk({ env: { NOTIFY_EXTRA_HOSTS: robotHost } });
  goods = await fillDesk(desk);
  screen = await openSignedIn(desk, desk.owner);
  ({ page } = screen);
});
afterAll(async () => {
  await desk.close();
  robot.close();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** The screen as it is now, on a desk and on a phone, light and dark, with what is wrong about it. */
async function look(name: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await screen.settled();
      await takePicture(page, `${name}-${size}-${colorScheme}`);
      expect(await violationsOn(page, { onlyColours: colorScheme === 'dark' })).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
}

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .png()
    .toBuffer();

describe("a product's pictures", () => {
  const names = (): Promise<string[]> =>
    page
      .getByRole('list', { name: 'Files' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')!));

  it('are chosen, described, put in order and taken away', async () => {
    const product = goods.products.get('LAN-003')!;
    await page.goto(`/products/${product.id}`);
    await page.locator('input[type=file]').setInputFiles([
      { name: 'red.png', mimeType: 'image/png', buffer: await picture('crimson') },
      { name: 'blue.png', mimeType: 'image/png', buffer: await picture('navy') },
      { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script>1</script>') },
    ]);
    await page.getByText(/its content is text\/html/).waitFor();
    expect(screen.faults()).toEqual(['422 POST /api/v1/files']);
    expect(await names()).toEqual(['Open red.png', 'Open blue.png']);
    await button('Dismiss').click();
    await page.getByRole('textbox', { name: 'What the picture shows · red.png' }).fill('The lantern from the front');
    await page.keyboard.press('Enter');
    await page.getByText('Pictures saved').first().waitFor();
    await button('Move blue.png forward').click();
    await page.locator('li', { hasText: 'blue.png' }).getByText('Main picture').waitFor();
    expect(await names()).toEqual(['Open blue.png', 'Open red.png']);
    await look('product-images');
    await button('Remove blue.png').click();
    await page.locator('li', { hasText: 'blue.png' }).waitFor({ state: 'detached' });
    const { items } = await desk.shopProgram.get<{ items: { name: string; alt: string }[] }>(
      `/products/${product.id}/images`,
    );
    expect(items).toMatchObject([{ name: 'red.png', alt: 'The lantern from the front' }]);
  });

  it('leave what is typed beside them savable, and show in the list', async () => {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Lantern with a picture');
    await button('Save').click();
    await page.getByText('Product saved').waitFor();
    await page.goto('/products');
    await page.getByRole('link', { name: 'Lantern with a picture' }).waitFor();
    await page.waitForFunction('[...document.querySelectorAll("main img")].some((image) => image.naturalWidth > 0)');
    await look('products-with-images');
    expect(screen.faults()).toEqual([]);
  });
});

describe('the bell', () => {
  it('counts live what one is told, and leads there', async () => {
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles({
      name: 'market-stall.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Order No,SKU,Qty,Price,Date\nM-1,LAN-001,2,2.50,2025-03-01 10:00:00\n'),
    });
    await page.waitForURL(/\/imports\/.+/);
    const id = page.url().split('/').pop()!;
    const { mapping } = await desk.shopProgram.get<{ mapping: object }>(`/imports/${id}`);
    await page.goto('/orders');
    const session = await (await screen.context.request.get('/api/v1/auth/session')).json();
    const started = await screen.context.request.post(`/api/v1/imports/${id}/run`, {
      data: { shopId: goods.shopId, mapping, dryRun: false },
      headers: { 'x-csrf-token': session.csrfToken, origin: desk.url },
    });
    expect(started.status()).toBe(202);
    await button('Notifications, 1 unread').click();
    await look('bell');
    await page.getByRole('link', { name: 'Import finished: market-stall.csv' }).click();
    await page.waitForURL(`**/imports/${id}`);
    await button('Notifications, 0 unread').waitFor();
  });

  it('opens on an inbox that is filtered by its address', async () => {
    await page.goto('/notifications');
    await page.getByText('Orders brought in: 1. Rows left out: 0.').waitFor();
    await look('inbox');
    await page.getByRole('checkbox', { name: 'Unread only' }).check();
    await page.waitForURL(/unread=yes/);
    await page.getByText('Nothing matches the filters').waitFor();
  });
});

describe('notification preferences', () => {
  it('are set and kept', async () => {
    await page.goto('/notifications/preferences');
    await page.getByRole('checkbox', { name: 'An import is finished · Inbox' }).uncheck();
    await page.getByLabel('Quiet hours for mail · From').fill('22:00');
    await button('Save').click();
    await page.getByText('Quiet hours need a beginning and an end.').first().waitFor();
    expect(screen.faults()).toEqual(['422 PATCH /api/v1/notifications/preferences']);
    await page.getByLabel('Quiet hours for mail · Until').fill('07:30');
    await button('Save').click();
    await page.getByText('Preferences saved').waitFor();
    await page.reload();
    await screen.settled();
    expect(await page.getByLabel('Quiet hours for mail · Until').inputValue()).toBe('07:30');
    expect(await page.getByRole('checkbox', { name: 'An import is finished · Inbox' }).isChecked()).toBe(false);
    await look('preferences');
  });
});

describe('chat groups', () => {
  it('are added and tested, and say when their service does not take a message', async () => {
    await page.goto('/settings/notifications');
    await page.getByText('Mail is off').waitFor();
    await button('New chat group').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Night shift');
    await dialog.getByRole('textbox', { name: 'Address of the robot' }).fill('https://evil.example/hook');
    await look('chat-group-dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('This is not the address of a group robot of this service.').first().waitFor();
    expect(screen.faults()).toEqual(['422 POST /api/v1/chat-groups']);
    await dialog.getByRole('textbox', { name: 'Address of the robot' }).fill(`http://${robotHost}/robot`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await button('Send a test to Night shift').click();
    await page.getByText('Night shift did not take the message: 310000 sign not match').waitFor();
    await look('chat-groups-filled');
  });
});

describe('jobs', () => {
  it('are listed with what became of them', async () => {
    await page.goto('/settings/jobs');
    await page.getByText('Import', { exact: true }).first().waitFor();
    await look('jobs-filled');
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Failed' }).click();
    await page.waitForURL(/state=failed/);
    await page.getByText('No jobs in this state').waitFor();
    expect(screen.faults()).toEqual([]);
  });
});
