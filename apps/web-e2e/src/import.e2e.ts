import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk } from './support/goods.js';

/** Enough to be seen on its way. */
const ORDERS = 3000;
const BAD_ROWS = [
  'B-1,LAN-001,many,2.50,2025-03-01 10:00:00,Lantern',
  'B-2,LAN-001,1,2.50,yesterday,Lantern',
  'B-3,LAN-001',
  'B-4,NO-SUCH-SKU,1,2.50,2025-03-01 10:00:00,Something',
];
const RETURN = 'C9999,LAN-001,-2,2.50,2025-03-02 10:00:00,Lantern';

let desk: Desk;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  await fillDesk(desk, 9000);
  screen = await openSignedIn(desk, desk.operator);
  ({ page } = screen);
});
afterAll(() => desk.close());
afterEach(() => expect(screen.faults()).toEqual([]));

/** Two lines for each order; the bad rows stand at the end. The column of the dates has a name nobody can guess. */
function fileOfOrders(): Buffer {
  const rows = ['Order No,SKU,Qty,Price,When it was,Description'];
  for (let n = 1; n <= ORDERS; n++) {
    for (const sku of ['LAN-001', 'LAN-003'])
      rows.push(`S-${n},${sku},1,2.50,2025-03-01 ${String(n % 24).padStart(2, '0')}:00:00,Lantern`);
  }
  return Buffer.from([...rows, ...BAD_ROWS, RETURN, ''].join('\r\n'));
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
/** The figures by their names. */
async function tiles(): Promise<Record<string, string>> {
  const [names, values] = await Promise.all([
    page.getByRole('term').allTextContents(),
    page.getByRole('definition').allTextContents(),
  ]);
  return Object.fromEntries(names.map((name, n) => [name, values[n]!]));
}

describe('a file of orders', () => {
  it('is uploaded, and its columns are found by their names', async () => {
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles({
      name: 'spring.csv',
      mimeType: 'text/csv',
      buffer: fileOfOrders(),
    });
    await page.getByRole('heading', { name: 'spring.csv', level: 1 }).waitFor();
    const boxes = page.getByRole('table').first().getByRole('combobox');
    const chosen = async (name: string): Promise<string> =>
      page.getByRole('combobox', { name, exact: true }).inputValue();
    await boxes.first().waitFor();
    expect(await Promise.all(['Online order number', 'SKU', 'Quantity', 'Unit price'].map(chosen))).toEqual([
      'Order No',
      'SKU',
      'Qty',
      'Price',
    ]);
  });

  it('does not start before every needed column is chosen', async () => {
    await page.getByText('Still to choose: Placed at').waitFor();
    expect(await button('Check without writing').isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Placed at', exact: true }).click();
    await page.getByRole('option', { name: 'When it was' }).click();
    expect(await button('Check without writing').isEnabled()).toBe(true);
  });

  it('is checked first: what it would do, and each bad row with its line and reason', async () => {
    await button('Check without writing').click();
    await page.getByRole('heading', { name: 'Checked, nothing written yet' }).waitFor({ timeout: 45_000 });
    expect(await tiles()).toMatchObject({
      'Rows read': (ORDERS * 2 + BAD_ROWS.length + 1).toLocaleString('en'),
      'Orders to place': ORDERS.toLocaleString('en'),
      'Set aside': '1',
      'Refused rows': String(BAD_ROWS.length),
    });
    const firstBad = ORDERS * 2 + 2;
    const rows = page.getByRole('region', { name: '4 refused rows' }).getByRole('row');
    await rows.nth(4).waitFor();
    const told = (await rows.allTextContents()).slice(1);
    expect(told.map((text) => text.slice(0, 5))).toEqual(BAD_ROWS.map((_, n) => (firstBad + n).toLocaleString('en')));
    expect(told[0]).toMatch(/Qty.*many/);
    expect(told[1]).toMatch(/When it was.*yesterday/);
    expect(told[3]).toMatch(/NO-SUCH-SKU/);
    const { items } = await desk.shopProgram.get<{ items: unknown[] }>('/orders');
    expect(items).toEqual([]);
  });

  it('can be corrected from its report', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download these rows' }).click(),
    ]);
    const text = await readAll(await download.createReadStream());
    expect(text.trim().split(/\r?\n/)).toHaveLength(BAD_ROWS.length + 1);
    expect(text).toContain('NO-SUCH-SKU');
  });

  it('is placed while the desk shows how far it is, and then what came of it', async () => {
    await button(`Place ${ORDERS.toLocaleString('en')} orders`).click();
    await page.getByRole('progressbar', { name: 'Part of the file that has been read' }).waitFor();
    await page.getByText('You may leave this page').waitFor();
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor({ timeout: 45_000 });
    expect(await tiles()).toMatchObject({
      'Orders placed': ORDERS.toLocaleString('en'),
      Lines: (ORDERS * 2).toLocaleString('en'),
      'Refused rows': String(BAD_ROWS.length),
    });
  });

  it('is found order by order in the grid', async () => {
    await page.getByRole('link', { name: 'See the orders' }).click();
    await page.getByRole('textbox', { name: 'Order number, buyer, SKU' }).fill('S-1234');
    await page.getByText('1 row', { exact: true }).waitFor();
    expect(await page.getByRole('grid').getByRole('row').nth(1).textContent()).toMatch(/Allocated.*S-1234/);
  });
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
