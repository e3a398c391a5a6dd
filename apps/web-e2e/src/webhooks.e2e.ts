import { openReceiver, type Receiver } from '@zhanggui/platform/testing';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let receiver: Receiver;
let screen: Screen;

beforeAll(async () => {
  desk = await openDesk();
  receiver = await openReceiver(() => ({ status: 200, body: 'noted' }));
  screen = await openSignedIn(desk, desk.owner);
});
afterAll(async () => {
  await desk.close();
  await receiver.close();
});

/** Takes a picture of what is open and finds nothing wrong with it. */
async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(screen.page, `webhooks-${name}`);
  expect(await violationsOn(screen.page)).toEqual([]);
}

describe('webhooks in the settings', () => {
  it('are added with the events that are picked, and show their secret', async () => {
    const { page } = screen;
    await page.goto('/settings/webhooks');
    await page.getByRole('button', { name: 'New webhook' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Address').fill('ftp://nowhere');
    await dialog.getByLabel('All of Orders').check();
    await dialog.getByLabel('Stock was adjusted').check();
    await look('form');
    await dialog.getByRole('button', { name: 'New webhook' }).click();
    await dialog.getByText('This is not an address that events can be sent to.').first().waitFor();
    expect(screen.faults()).toEqual(['422 POST /api/v1/webhooks/endpoints']);
    await dialog.getByLabel('Address').fill(receiver.url);
    await dialog.getByLabel('Name').fill('Warehouse robot');
    await dialog.getByRole('button', { name: 'New webhook' }).click();
    await dialog.getByText(/^whsec_/).waitFor();
    await look('secret');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Warehouse robot' }).click();
    await page.getByRole('heading', { name: 'Warehouse robot' }).waitFor();
  });

  it('are tested; the log shows what was sent and what came back, and sends it again', async () => {
    const { page } = screen;
    await page.getByRole('button', { name: 'Send test' }).click();
    await page.getByRole('link', { name: 'webhook.test' }).click();
    const panel = page.getByRole('complementary', { name: 'Message' });
    await panel.getByText('noted').waitFor();
    await look('panel');
    await panel.getByRole('button', { name: 'Send again' }).click();
    await panel.getByText('noted').nth(1).waitFor();
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('are switched off and on, get another secret, and are deleted', async () => {
    const { page } = screen;
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('Switched off', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByRole('button', { name: 'Send again…' }).click();
    await look('replay');
    await page.getByRole('dialog').getByRole('button', { name: 'Send again' }).click();
    await page.getByText('0 messages will be sent').waitFor();
    await page.getByRole('button', { name: 'Secret…' }).click();
    await look('secret-choice');
    await page.getByRole('button', { name: 'Replace secret' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.setViewportSize(PHONE);
    await look('phone');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('No webhooks yet').waitFor();
    expect(screen.faults()).toEqual([]);
  });
});
