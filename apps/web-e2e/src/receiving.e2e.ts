import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

/** Never received before. */
const SKU = 'LAN-059';

let desk: Desk;
let screen: Screen;
let page: Page;
let variantId: string;
let warehouseId: string;

beforeAll(async () => {
  desk = await openDesk();
  const goods = await fillDesk(desk);
  ({ warehouseId } = goods);
  variantId = goods.products.get(SKU)!.variants[0]!.id;
  screen = await openSignedIn(desk, desk.owner);
  ({ page } = screen);
});
afterAll(() => desk.close());
afterEach(() => expect(screen.faults()).toEqual([]));

const button = (name: string | RegExp, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
const box = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('textbox', { name, exact: true });
const dialog = (name: string): Locator => page.getByRole('dialog', { name });
const scan = async (code: string, field = 'Scan'): Promise<void> => {
  await box(field).fill(code);
  await page.keyboard.press('Enter');
};
const told = (text: string | RegExp): Promise<void> => page.getByRole('status').getByText(text).first().waitFor();
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: 'crimson' } })
    .png()
    .toBuffer();

/** What the dialog hands over, once its preview stands. */
async function printed(within: Locator): Promise<string> {
  await within.getByRole('img', { name: 'The first page as it will be printed' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Download PDF', within).click()]);
  await within.waitFor({ state: 'detached' });
  const content = await readFile(await download.path(), 'latin1');
  expect(content.slice(0, 5)).toBe('%PDF-');
  return `${download.suggestedFilename()} ${content.match(/\/Type \/Page\b/g)!.length}`;
}

describe('receiving what is kept by serial number', () => {
  it('begins with saying so on the page of the article', async () => {
    await page.goto(`/stock/${variantId}`);
    await page.getByRole('checkbox', { name: 'By serial number' }).click();
    await page.getByText('Saved').first().waitFor();
    await takePicture(page, 'keeping');
  });

  it('asks for the number of each unit, takes a photo of a damaged one, and refuses a number twice', async () => {
    const api = desk.shopProgram;
    const { id } = await api.post<{ id: string }>('/inbound', {
      warehouseId,
      party: 'Potters & Sons',
      lines: [{ sku: SKU, quantity: 3 }],
    });
    await api.step(`/inbound/${id}/steps`, 1, { step: 'arrive' });
    await api.step(`/inbound/${id}/steps`, 2, { step: 'unload' });
    await page.goto(`/inbound/${id}`);
    await scan(SKU);
    await takePicture(page, 'receiving-serial');
    await scan('S1', `Serial number of ${SKU}`);
    await told('1 accepted, 0 rejected so far');
    await scan(SKU);
    await scan(SKU, `Serial number of ${SKU}`);
    await told('That is the code of an article, not a serial number');
    await scan('S1', `Serial number of ${SKU}`);
    await told('Serial number S1 has been scanned already.');
    expect(screen.faults()).toEqual([expect.stringMatching(/^409 POST .*items$/)]);
    await scan(SKU);
    await scan('S2', `Serial number of ${SKU}`);
    await told('2 accepted, 0 rejected so far');
    await button('Reject').click();
    const station = page.getByRole('region', { name: 'Receiving' });
    await station
      .locator('input[type=file]')
      .setInputFiles({ name: 'dent.png', mimeType: 'image/png', buffer: await picture() });
    await button('Open dent.png', station).waitFor();
    await scan(SKU);
    await button('Count it without').click();
    await told('2 accepted, 1 rejected so far');
    await button('Open dent.png').click();
    await dialog('dent.png').getByRole('img', { name: 'dent.png' }).waitFor();
    await takePicture(page, 'photo-large');
    await page.keyboard.press('Escape');
    await screen.settled();
    await takePicture(page, 'receiving-photos');
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await takePicture(page, 'phone-receiving');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('lets photos be taken away and added until it is posted', async () => {
    await button('Remove dent.png').click();
    await button('Open dent.png').waitFor({ state: 'detached' });
    const photos = page.getByRole('region', { name: 'Photos' });
    await photos
      .locator('input[type=file]')
      .setInputFiles({ name: 'crack.png', mimeType: 'image/png', buffer: await picture() });
    await button('Open crack.png', photos).waitFor();
  });

  it('is not put into stock while a number is missing, and then is', async () => {
    const numbers = dialog(`Serial numbers of ${SKU}`);
    await button(/Serial numbers of LAN-059/).click();
    await button('Strike out S2', numbers).click();
    await button('Strike out S2', numbers).waitFor({ state: 'detached' });
    await takePicture(page, 'serials-dialog');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button('Counting is done').click();
    await button('Put into stock').click();
    await page.getByText(`${SKU} (line 1): 2 units were accepted, 1 serial numbers scanned.`).first().waitFor();
    expect(screen.faults()).toEqual([expect.stringMatching(/^409 POST .*posting$/)]);
    await button(/Serial numbers of LAN-059/).click();
    await box('Serial numbers', numbers).fill('S2');
    await button('Add 1 number', numbers).click();
    await button('Strike out S2', numbers).waitFor();
    await page.keyboard.press('Escape');
    await button('Put into stock').click();
    await page.getByText('In stock', { exact: true }).first().waitFor();
    expect(await button('Remove crack.png').count()).toBe(0);
    await button('Open crack.png').waitFor();
  });

  it('prints one label for each accepted unit, from the first free place of a sheet', async () => {
    await button('Print labels').click();
    const labels = dialog('Print labels');
    await box('First free label on the sheet', labels).fill('24');
    await labels.getByRole('checkbox', { name: 'With the selling price' }).click();
    await screen.settled();
    await takePicture(page, 'labels-dialog');
    expect(await violationsOn(page)).toEqual([]);
    expect(await printed(labels)).toBe('labels.pdf 2');
  });

  it('shows where each unit is and how it came', async () => {
    await page.goto('/serials');
    await page.getByRole('row', { name: /S1/ }).getByRole('button', { name: 'S1', exact: true }).click();
    await page.getByText('Delivery 1').waitFor();
    await button('Write off').click();
    await page.getByText('Written off').first().waitFor();
    await button('Found again').click();
    await button('Write off').waitFor();
    await takePicture(page, 'serials-panel');
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('a receiving station', () => {
  const PLAIN = 'LAN-058';
  const accepted = (units: number): Promise<void> => told(`${units} accepted, 0 rejected so far`);

  it('takes away what it said of a scan at the next one, even while there is no connection', async () => {
    const lines = [{ sku: PLAIN, quantity: 90 }];
    const { id } = await desk.shopProgram.post<{ id: string }>('/inbound', { warehouseId, party: 'Potters', lines });
    await desk.shopProgram.step(`/inbound/${id}/steps`, 1, { step: 'arrive' });
    await desk.shopProgram.step(`/inbound/${id}/steps`, 2, { step: 'unload' });
    await page.goto(`/inbound/${id}`);
    await scan('4006381333931');
    await told('No article has the barcode or SKU "4006381333931".');
    await page.route('**/items', (route) => route.abort());
    await scan(PLAIN);
    await page.getByText('No connection: 1 scan is kept and sent when it is back').waitFor();
    await page.getByRole('status').getByText('No article').waitFor({ state: 'detached' });
    await takePicture(page, 'receiving-offline');
    await page.unroute('**/items');
    await accepted(1);
    const [refused, ...lost] = screen.faults();
    expect(refused).toMatch(/^422 POST .*items$/);
    expect(new Set(lost.map((fault) => fault.split(' ')[0]))).toEqual(new Set(['net::ERR_FAILED']));
  });

  it('has the scanner type into its field again after each press, and not while somebody types or a dialog is open', async () => {
    const focus = (): Promise<void> => box('Scan').and(page.locator(':focus')).waitFor();
    await button('Reject').click();
    await focus();
    await page.getByRole('combobox', { name: 'Why not' }).click();
    await page.getByRole('option', { name: 'Expired' }).click();
    await focus();
    await button('Accept').press('Enter');
    await focus();
    await box('Units').click();
    await page.keyboard.type('2');
    expect(await box('Units').inputValue()).toBe('2');
    await page.keyboard.press('Enter');
    await focus();
    await page.keyboard.type(PLAIN);
    await page.keyboard.press('Enter');
    await accepted(3);
    await button('Reject').click();
    await page
      .getByRole('region', { name: 'Receiving' })
      .locator('input[type=file]')
      .setInputFiles({ name: 'box.png', mimeType: 'image/png', buffer: await picture() });
    await button('Open box.png').press('Enter');
    await dialog('box.png').getByRole('img', { name: 'box.png' }).waitFor();
    await dialog('box.png').locator(':focus').waitFor();
    await takePicture(page, 'receiving-focus');
    await page.keyboard.press('Escape');
    await button('Remove box.png').click();
    await focus();
    await button('Accept').click();
  });

  it('refuses what is no number of units, counts nothing, and keeps the scan', async () => {
    for (const wrong of ['-4', '1.5', '📦', 'LAN-057']) {
      await box('Units').fill(wrong);
      await scan(PLAIN);
      await told(`Units must be a whole number from 1 to 9,999,999, not “${wrong}”.`);
      expect(await box('Scan').inputValue()).toBe(PLAIN);
    }
    await takePicture(page, 'receiving-units');
    expect(await violationsOn(page)).toEqual([]);
    await box('Units').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('4006381333931');
    await page.keyboard.press('Enter');
    await told('“4006381333931” in Units looks like a barcode, not a quantity.');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await accepted(7);
  });
});

describe('labels and lots', () => {
  it('prints labels of bins that were chosen in the list', async () => {
    const bins = ['A-01', 'A-02', 'A-03'].map((code) => ({ code, zone: 'A', kind: 'pick' }));
    await desk.shopProgram.post('/bins', { warehouseId, bins });
    await page.goto('/bins');
    for (const code of ['A-01', 'A-03']) await page.getByRole('row', { name: code }).getByRole('checkbox').click();
    await button('Print labels').click();
    const labels = dialog('Print labels');
    await takePicture(page, 'labels-bins');
    expect(await printed(labels)).toBe('bins.pdf 1');
  });

  it('blocks a lot that expires soon and begins a transfer with it', async () => {
    const expiresOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const line = { sku: 'LAN-001', quantity: 6, lot: 'L-2611', expiresOn, bin: 'A-01' };
    await desk.shopProgram.post('/stock/receipts', { warehouseId, lines: [line] });
    await page.goto('/lots?withinDays=30');
    await button('L-2611').click();
    await button('Block').click();
    await page.getByText('Lot L-2611 is blocked: it is not shipped any more').first().waitFor();
    await button('Release').waitFor();
    await takePicture(page, 'lots-panel');
    expect(await violationsOn(page)).toEqual([]);
    await button('Release').click();
    await button('Block').waitFor();
    await button('Transfer', page.getByRole('article', { name: 'L-2611' })).click();
    expect(await box('Quantity of LAN-001', dialog('New transfer')).inputValue()).toBe('6');
  });
});
