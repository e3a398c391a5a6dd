import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

const SKU = 'LAN-001';
const OTHER = 'LAN-002';
/** Numbers that a supplier gave its pallets. */
const FIRST = '106141412345678908';
const SECOND = '206141412345678905';

let desk: Desk;
let screen: Screen;
let page: Page;
let warehouseId: string;
let northId: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ warehouseId } = await fillDesk(desk));
  const { items } = await desk.shopProgram.get<{ items: { id: string; code: string }[] }>('/warehouses');
  northId = items.find(({ code }) => code === 'NORTH')!.id;
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
const pallets = (): Locator => page.getByRole('region', { name: 'Pallets' });
const scan = async (code: string, field: string): Promise<void> => {
  await box(field).fill(code);
  await page.keyboard.press('Enter');
};
const told = (text: string | RegExp): Promise<void> => page.getByRole('status').getByText(text).first().waitFor();
const refused = (path: RegExp): void => expect(screen.faults()).toEqual([expect.stringMatching(path)]);

describe('pallets of a transfer', () => {
  let ssccs: string[];

  it('need the company prefix, which is entered in the settings', async () => {
    const { id } = await desk.shopProgram.post<{ id: string }>('/transfers', {
      fromWarehouseId: warehouseId,
      toWarehouseId: northId,
      lines: [{ sku: SKU, quantity: 60 }],
    });
    await page.goto('/settings/warehouses');
    const prefix = page.getByRole('region', { name: 'Pallet numbers (SSCC)' });
    await button('Change', prefix).click();
    const dialogOf = dialog('Pallet numbers (SSCC)');
    await box('GS1 company prefix', dialogOf).fill('690123');
    await button('Save', dialogOf).click();
    await dialogOf.getByText('A company prefix has 7 to 10 digits.').first().waitFor();
    refused(/^422 PUT .*company-prefix$/);
    await box('GS1 company prefix', dialogOf).fill('6901234');
    await button('Save', dialogOf).click();
    await prefix.getByText('6901234', { exact: true }).waitFor();
    await takePicture(page, 'pallets-prefix');
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`/transfers/${id}`);
  });

  it('are split evenly, and their labels are printed', async () => {
    await button('Make pallets').click();
    const packs = dialog('Make pallets');
    await box(`Units per pallet of ${SKU}`, packs).fill('30');
    await box(`Lot of ${SKU}`, packs).fill('L-7');
    await takePicture(page, 'pallets-make');
    expect(await violationsOn(page)).toEqual([]);
    await button('Make 2 pallets', packs).click();
    await pallets().getByRole('row').nth(2).waitFor();
    ssccs = await pallets().getByRole('rowheader').allTextContents();
    expect(ssccs).toEqual(['069012340000000016', '069012340000000023']);
    await button('Print pallet labels').click();
    const labels = dialog('Pallet labels');
    await labels.getByRole('img', { name: 'The first page as it will be printed' }).waitFor();
    await screen.settled();
    await takePicture(page, 'pallets-labels');
    expect(await violationsOn(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download PDF', labels).click()]);
    const pdf = await readFile(await download.path(), 'latin1');
    expect([download.suggestedFilename(), pdf.match(/\/Type \/Page\b/g)!.length]).toEqual(['pallets.pdf', 2]);
    await takePicture(page, 'pallets-transfer');
  });

  it('arrive one by one, each by one scan and only once', async () => {
    await button('Send off').click();
    await box('Scan a pallet').waitFor();
    await scan(`(00)${ssccs[0]!}`, 'Scan a pallet');
    await told('1 article, 30 units counted');
    await pallets().getByText('Arrived').waitFor();
    await pallets().getByText('Not scanned yet').waitFor();
    await scan(`00${ssccs[0]!}`, 'Scan a pallet');
    await told(`Pallet ${ssccs[0]!} has been counted already.`);
    refused(/^409 POST .*scans$/);
    await takePicture(page, 'pallets-arrive');
    expect(await violationsOn(page)).toEqual([]);
    await scan(`00${FIRST}`, 'Scan a pallet');
    await told(`Nobody knows a pallet ${FIRST}.`);
    refused(/^422 POST .*scans$/);
    await scan(`]C100${ssccs[1]!}`, 'Scan a pallet');
    await page.getByText('Not scanned yet').waitFor({ state: 'detached' });
    await box('Scan a pallet').waitFor({ state: 'detached' });
    await page.goto('/stock?q=LAN-001');
    await page.getByRole('row', { name: /NORTH/ }).getByText('60').first().waitFor();
  });
});

describe('pallets of a delivery on a phone', () => {
  it('are announced with it and counted whole at the station', async () => {
    const units = [
      {
        sscc: FIRST,
        lines: [
          { sku: SKU, quantity: 24 },
          { sku: OTHER, quantity: 6 },
        ],
      },
      { sscc: SECOND, lines: [{ sku: SKU, quantity: 16 }] },
    ];
    const lines = [
      { sku: SKU, quantity: 40 },
      { sku: OTHER, quantity: 6 },
    ];
    const body = { warehouseId, party: 'Potters & Sons', reference: 'DN-88', blind: true, lines, units };
    const { id } = await desk.shopProgram.post<{ id: string }>('/inbound', body);
    await desk.shopProgram.step(`/inbound/${id}/steps`, 1, { step: 'arrive' });
    await desk.shopProgram.step(`/inbound/${id}/steps`, 2, { step: 'unload' });
    await page.setViewportSize(PHONE);
    await page.goto(`/inbound/${id}`);
    await pallets().getByText('shown once it is counted').nth(1).waitFor();
    await scan(`]C100${FIRST}`, 'Scan');
    await told('2 articles, 30 units counted');
    await pallets().getByText('shown once it is counted').nth(1).waitFor({ state: 'detached' });
    await takePicture(page, 'phone-pallets');
    expect(await violationsOn(page)).toEqual([]);
    await scan(`00${FIRST}`, 'Scan');
    await told(`Pallet ${FIRST} has been counted already.`);
    refused(/^409 POST .*items$/);
    await button('Take back').click();
    await scan(`00${FIRST}`, 'Scan');
    await told('2 articles, 30 units taken back');
    await button('Accept').click();
    await scan(`00${FIRST}`, 'Scan');
    await scan(`00${SECOND}`, 'Scan');
    await told('1 article, 16 units counted');
    await button('Counting is done').click();
    await button('Put into stock').click();
    await page.getByText('In stock', { exact: true }).first().waitFor();
  });
});
