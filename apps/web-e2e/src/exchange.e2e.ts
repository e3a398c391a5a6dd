import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk } from './support/goods.js';

let desk: Desk;
let screen: Screen;
let page: Page;
let file: string;

beforeAll(async () => {
  desk = await openDesk();
  await fillDesk(desk);
  screen = await openSignedIn(desk, desk.operator);
  ({ page } = screen);
});
afterAll(() => desk.close());
afterEach(() => expect(screen.faults()).toEqual([]));

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

describe('the products as a file', () => {
  it('are exported as the list shows them, with all columns', async () => {
    await page.goto('/products?q=LAN&sort=name');
    await page.getByRole('grid').getByRole('row').nth(1).waitFor();
    await button('Export').click();
    const dialog = page.getByRole('dialog', { name: 'Export this list' });
    await dialog.getByText('CSV', { exact: true }).click();
    await dialog.getByRole('radio', { name: 'All columns' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Products-\d{8}-\d{4}\.csv$/);
    file = readFileSync(await download.path(), 'utf8');
    expect(file.split('\r\n')[0]).toBe(
      '\ufeffSKU,Parent SKU,Name,Category,Status,Variant,Attributes,Barcode,Price,Currency,Cost,Stocked,Weight (g),Variant status,Description,Changed',
    );
    await dialog.waitFor({ state: 'detached' });
  });

  it('stand in the list of exports, to be downloaded again', async () => {
    await page.goto('/exports');
    const row = page.getByRole('grid').getByRole('row').nth(1);
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Products-.*\.csv.*Products.*Ready/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download Products-/ }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(file);
  });

  it('are brought in with another price, checked first', async () => {
    const [head, first, ...rest] = file.split('\r\n');
    const cells = first!.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    cells[head!.split(',').indexOf('Price')] = '77.05';
    await page.goto('/imports');
    await page.getByRole('combobox', { name: 'What the file holds' }).click();
    await page.getByRole('option', { name: 'Products' }).click();
    const changed = Buffer.from([head, cells.join(','), ...rest].join('\r\n'));
    await page.locator('input[type=file]').setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: changed });
    await page.getByRole('heading', { name: 'prices.csv', level: 1 }).waitFor();
    await button('Check without writing').click();
    await page.getByRole('heading', { name: 'Checked, nothing written yet' }).waitFor();
    await button('Write 1 row').click();
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor();
    const [names, values] = [page.getByRole('term'), page.getByRole('definition')];
    const tiles = Object.fromEntries((await names.allTextContents()).map((name, n) => [name, n]));
    const told = await values.allTextContents();
    expect([told[tiles['Changed']!], told[tiles['Created']!], told[tiles['Refused rows']!]]).toEqual(['1', '0', '0']);
  });

  it('then cost what the file said', async () => {
    await page.goto('/products?q=LAN&sort=name');
    await page.getByText('£77.05').first().waitFor();
  });
});
