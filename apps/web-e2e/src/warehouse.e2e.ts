import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

const SKU = 'LAN-060';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  screen = await openSignedIn(desk, desk.owner);
  ({ page } = screen);
});
afterAll(() => desk.close());
afterEach(() => expect(screen.faults()).toEqual([]));

const button = (name: string | RegExp, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
const box = (name: string | RegExp, within: Page | Locator = page): Locator =>
  within.getByRole('textbox', { name, exact: typeof name === 'string' });
const dialog = (name: string): Locator => page.getByRole('dialog', { name });
const choose = async (select: Locator, option: string | RegExp): Promise<void> => {
  await select.click();
  await page.getByRole('option', { name: option }).click();
};
const scan = async (code: string): Promise<void> => {
  await box('Scan').fill(code);
  await page.keyboard.press('Enter');
};
const told = (text: string | RegExp): Promise<void> => page.getByRole('status').getByText(text).first().waitFor();

describe('the warehouse', () => {
  it('gets a shelf of bins from one dialog', async () => {
    await page.goto('/bins');
    await page.getByText('No bins yet').waitFor();
    await button('New bins').first().click();
    const made = dialog('New bins');
    await choose(made.getByRole('combobox', { name: 'Warehouse' }), /MAIN/);
    await box('Zone', made).fill('a');
    await box('Aisles', made).fill('01-03');
    await box('Levels', made).fill('A-B');
    await made.getByText('6 bins: A-01-A to A-03-B').waitFor();
    await takePicture(page, 'bins-dialog');
    expect(await violationsOn(page)).toEqual([]);
    await button('Open 6 bins', made).click();
    await page.getByRole('row', { name: /A-02-B/ }).waitFor();
  });

  it('announces a delivery and counts it by scanner, two units of it rejected', async () => {
    await page.goto('/inbound');
    await button('Announce a delivery').first().click();
    const made = dialog('Announce a delivery');
    await choose(made.getByRole('combobox', { name: 'Warehouse' }), /MAIN/);
    await box('Sender', made).fill('Potters & Sons');
    await made.getByRole('combobox', { name: 'SKU or barcode' }).or(box('SKU or barcode', made)).fill(SKU);
    await page.keyboard.press('Enter');
    await box(`Quantity of ${SKU}`, made).fill('12');
    await button('Announce', made).click();
    await page.getByRole('heading', { name: 'Delivery 1' }).waitFor();
    await button('It has arrived').click();
    await button('Begin counting').click();
    await box('Units').fill('10');
    await scan(SKU);
    await told('10 accepted, 0 rejected so far');
    await scan('4006381333931');
    await told('No article has the barcode or SKU "4006381333931".');
    expect(screen.faults()).toEqual([expect.stringMatching(/^422 POST .*items$/)]);
    await button('Reject').click();
    await choose(page.getByRole('combobox', { name: 'Why not' }), 'Damaged');
    await box('Units').fill('2');
    await scan(SKU);
    await told('10 accepted, 2 rejected so far');
    await takePicture(page, 'receiving-station');
    expect(await violationsOn(page)).toEqual([]);
    await button('Counting is done').click();
    await button('Put into stock').click();
    await page.getByText('In stock', { exact: true }).first().waitFor();
  });

  it('puts away what was accepted where it is suggested', async () => {
    const { variants } = goods.products.get(SKU)!;
    await page.goto(`/stock/${variants[0]!.id}`);
    await page
      .getByRole('row', { name: /not in a bin/ })
      .getByRole('button', { name: 'Move' })
      .click();
    const move = dialog(`Move ${SKU}`);
    await button(/^A-01-A · empty/, move).click();
    await takePicture(page, 'putaway');
    await button('Move', move).click();
    await page
      .getByRole('row', { name: /A-01-A/ })
      .getByText('10')
      .waitFor();
    await page
      .getByRole('row', { name: /DEFECTIVE.*defective/ })
      .getByText('2')
      .waitFor();
  });

  it('counts a zone, once more where it differs, and corrects the books after review', async () => {
    await page.goto('/counts');
    await button('New count').first().click();
    const made = dialog('New count');
    await choose(made.getByRole('combobox', { name: 'Warehouse' }), /MAIN/);
    await choose(made.getByRole('combobox', { name: 'What' }), 'One zone');
    await box('Zone', made).fill('A');
    await button('Open the count', made).click();
    await page.getByRole('heading', { name: 'Count 1' }).waitFor();
    const type = async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    const focused = (name: string): Promise<void> => box(name).and(page.locator(':focus')).waitFor();
    const count = async (units: string): Promise<void> => {
      await box('Bin').fill('A-01-A');
      await page.keyboard.press('Enter');
      await type(SKU);
      await type(units);
      await told(`${units} units, A-01-A`);
      await focused('Scan');
    };
    await box('Scan').click();
    await type('4006381333931');
    await told('No article has the barcode or SKU “4006381333931”.');
    await focused('Scan');
    await takePicture(page, 'counting-unknown');
    await type(SKU);
    await focused(`Units of ${SKU}`);
    await type('4006381333931');
    await told('“4006381333931” in Units looks like a barcode, not a quantity.');
    await takePicture(page, 'counting-barcode');
    await type('-4');
    await told('Units must be a whole number from 0 to 9,999,999, not “-4”.');
    expect(await page.getByText('0 of 1 places counted').count()).toBe(1);
    await count('8');
    await button('Counting is done').click();
    await page.getByText('To count again').first().waitFor();
    await count('9');
    await takePicture(page, 'counting-station');
    expect(await violationsOn(page)).toEqual([]);
    await button('Counting is done').click();
    await page.getByRole('checkbox', { name: `Choose ${SKU}, A-01-A` }).check();
    await takePicture(page, 'count-review');
    await button('Approve (1)').click();
    await page.getByRole('cell', { name: 'Approved', exact: true }).waitFor();
    await button('Correct the books').click();
    await page.getByText('Books corrected').first().waitFor();
    const { variants } = goods.products.get(SKU)!;
    const stock = await desk.shopProgram.get<{ balances: { onHand: number; unavailable: number }[] }>(
      `/stock/${variants[0]!.id}`,
    );
    expect(stock.balances).toMatchObject([{ onHand: 9, unavailable: 2 }]);
  });

  it('sends goods to another warehouse, where one is missing when they arrive', async () => {
    await page.goto('/transfers');
    await button('New transfer').first().click();
    const made = dialog('New transfer');
    await choose(made.getByRole('combobox', { name: 'From' }), /MAIN/);
    await choose(made.getByRole('combobox', { name: 'To' }), /NORTH/);
    await made.getByRole('combobox', { name: 'SKU or barcode' }).or(box('SKU or barcode', made)).fill(SKU);
    await page.keyboard.press('Enter');
    await box(`Quantity of ${SKU}`, made).fill('4');
    await button('Plan', made).click();
    await page.getByRole('heading', { name: 'Transfer 1' }).waitFor();
    await button('Send off').click();
    await box(`Arrived of ${SKU}`).fill('3');
    await box(`Lost of ${SKU}`).fill('1');
    await takePicture(page, 'transfer');
    expect(await violationsOn(page)).toEqual([]);
    await button('Take in what arrived').click();
    await button('Take in what arrived').waitFor({ state: 'detached' });
    const { variants } = goods.products.get(SKU)!;
    const stock = await desk.shopProgram.get<{ balances: { warehouseCode: string; onHand: number }[] }>(
      `/stock/${variants[0]!.id}`,
    );
    expect(stock.balances.map(({ warehouseCode, onHand }) => `${warehouseCode} ${onHand}`)).toEqual([
      'MAIN 5',
      'NORTH 3',
    ]);
  });

  it('shows its lists on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of ['/inbound', '/counts', '/transfers', '/bins']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await takePicture(page, `phone${address.replace('/', '-')}`);
    }
  });
});
