import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders, type Product } from './support/goods.js';

let desk: Desk;
let goods: Goods;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  screen = await openSignedIn(desk, desk.operator);
  ({ page } = screen);
});
afterAll(() => desk.close());
afterEach(() => expect(screen.faults()).toEqual([]));

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const fieldOf = (column: string, sku = ''): Locator =>
  page.getByRole('textbox', { name: `${column} ${sku}`.trim(), exact: true });

describe('a product', () => {
  let product: Product;
  const sku = (): string => product.variants[0]!.sku;
  const read = (): Promise<Product & { variants: { price: string }[] }> =>
    desk.shopProgram.get(`/products/${product.id}`);

  it('whose price somebody else changed meanwhile is not overwritten', async () => {
    product = goods.products.get('LAN-002')!;
    await page.goto('/products');
    await page.getByRole('textbox', { name: 'Product name, SKU, barcode' }).fill('LAN-002');
    await page.getByText('1 row', { exact: true }).waitFor();
    await page.getByRole('link', { name: product.name }).click();
    await page.getByRole('complementary', { name: 'Product' }).getByRole('link', { name: 'Edit' }).click();
    await fieldOf('Price', sku()).fill('7.25');

    const [variant] = product.variants;
    await desk.shopProgram.patch(`/products/${product.id}`, product.version, {
      variants: [{ id: variant!.id, price: '6.50' }],
    });
    await button('Save').click();
    await page.getByText('Someone changed this meanwhile').waitFor();
    expect(screen.faults()).toEqual([`412 PATCH /api/v1/products/${product.id}`]);
    // What was typed is still there, and nothing is lost unless the reader says so.
    expect(await fieldOf('Price', sku()).inputValue()).toBe('7.25');
    expect((await read()).variants[0]!.price).toBe('6.50');
  });

  it('is saved once the newer version has been taken', async () => {
    await button('Take the newer version, drop my changes').click();
    await page.getByText('Someone changed this meanwhile').waitFor({ state: 'detached' });
    expect(await fieldOf('Price', sku()).inputValue()).toBe('6.50');
    await fieldOf('Price', sku()).fill('7.25');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Product saved').waitFor();
    expect((await read()).variants[0]!.price).toBe('7.25');
  });

  it('is not lost by leaving before it is saved', async () => {
    await fieldOf('Price', sku()).fill('8');
    await page.getByRole('link', { name: 'Orders' }).click();
    const guard = page.getByRole('dialog', { name: 'Leave without saving?' });
    await guard.getByRole('button', { name: 'Keep editing' }).click();
    await guard.waitFor({ state: 'detached' });
    expect(await fieldOf('Price', sku()).inputValue()).toBe('8');
    await page.getByRole('link', { name: 'Orders' }).click();
    await guard.getByRole('button', { name: 'Leave without saving' }).click();
    await page.getByRole('heading', { name: 'Orders', level: 1 }).waitFor();
    expect((await read()).variants[0]!.price).toBe('7.25');
  });

  it('with a wrong barcode is refused under the field, and created when it is right', async () => {
    await page.goto('/products/new');
    await page.getByRole('textbox', { name: 'Name' }).fill('Storm lantern');
    await fieldOf('SKU').fill('STORM-1');
    await fieldOf('Barcode (GTIN)', 'STORM-1').fill('5012345678901');
    await fieldOf('Price', 'STORM-1').fill('24.90');
    await button('Create product').click();
    const barcode = fieldOf('Barcode (GTIN)', 'STORM-1');
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await barcode.getAttribute('aria-invalid')).toBe('true');
    expect(await barcode.locator('xpath=ancestor::td').textContent()).toMatch(/check digit/i);
    expect(screen.faults()).toEqual(['400 POST /api/v1/products']);

    await barcode.fill('5012345678900');
    expect(await barcode.getAttribute('aria-invalid')).not.toBe('true');
    await button('Create product').click();
    await page.getByText('Product created').waitFor();
    await page.getByRole('heading', { name: 'Storm lantern', level: 1 }).waitFor();
  });
});

describe('stock', () => {
  const dialog = (name: string): Locator => page.getByRole('dialog', { name });
  const choose = async (box: Locator, option: string): Promise<void> => {
    await box.click();
    await page.getByRole('option', { name: option }).click();
  };
  const onHand = (): Promise<string[]> => page.getByRole('row', { name: /^MAIN/ }).getByRole('cell').allTextContents();

  it('is received by scanning', async () => {
    await page.goto('/stock');
    await button('Receive goods').click();
    await choose(dialog('Receive goods').getByRole('combobox', { name: 'Warehouse' }), 'MAIN Main warehouse');
    await dialog('Receive goods').getByRole('textbox', { name: 'Reference' }).fill('DN-3001');
    const scan = dialog('Receive goods').getByLabel('SKU or barcode');
    // A scanner types and ends with Enter: a SKU, its barcode, and a code that nobody knows.
    await scan.fill('STORM-1');
    await scan.press('Enter');
    await dialog('Receive goods').getByText('Lines: 1 · units: 1').waitFor();
    await scan.fill('5012345678900');
    await scan.press('Enter');
    await dialog('Receive goods').getByText('Lines: 1 · units: 2').waitFor();
    await scan.fill('NO-SUCH');
    await scan.press('Enter');
    await dialog('Receive goods').getByText('No SKU or barcode NO-SUCH.').waitFor();
    const quantity = dialog('Receive goods').getByRole('textbox', { name: 'Quantity of STORM-1' });
    expect(await quantity.inputValue()).toBe('2');
    await quantity.fill('40');
    await dialog('Receive goods').getByText('Lines: 1 · units: 40').waitFor();
    await dialog('Receive goods').getByRole('button', { name: 'Receive', exact: true }).click();
    await page.getByText('40 units received').waitFor();
  });

  it('is corrected with a reason, and never below what is reserved', async () => {
    await placeOrders(desk, [orderOf(goods, [{ sku: 'STORM-1', quantity: 6 }])]);
    await page.goto('/stock?q=STORM-1');
    await page.getByRole('grid').getByRole('link', { name: 'STORM-1' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Adjust stock' }).click();
    const adjust = dialog('Adjust stock');
    await choose(adjust.getByRole('combobox', { name: 'Reason' }), 'Damaged');
    const quantity = adjust.getByRole('textbox', { name: 'Quantity of STORM-1' });
    await quantity.fill('-35');
    await adjust.getByRole('button', { name: 'Correct the stock' }).click();
    await adjust.locator('[aria-invalid=true]').waitFor();
    expect(screen.faults()).toEqual(['409 POST /api/v1/stock/adjustments']);
    await quantity.fill('-3');
    await adjust.getByRole('button', { name: 'Correct the stock' }).click();
    await page.getByText('Stock corrected in 1 line').waitFor();
    await page.getByRole('row', { name: /^MAIN ?37/ }).waitFor();
    expect(await onHand()).toEqual(['37', '6', '31', '0']);
  });

  it('shows in its ledger what moved, why and by whom', async () => {
    await page.getByRole('complementary').getByRole('link', { name: 'Open as page' }).click();
    await page.getByRole('heading', { name: 'STORM-1', level: 1 }).waitFor();
    const entries = page.getByRole('region', { name: 'Movements' }).getByRole('listitem');
    await entries.nth(2).waitFor();
    const [adjusted, reserved, received] = await entries.allTextContents();
    expect(adjusted).toMatch(/^Adjusted.*loss.*3.*MAIN · Pia Packer · Damaged$/);
    expect(reserved).toMatch(/^Reserved.*reserved.*6.*MAIN · Web shop connector/);
    expect(received).toMatch(/^Received.*supplier.*40.*MAIN · Pia Packer · DN-3001$/);
  });

  it('equals its ledger', async () => {
    await page.goto('/stock-audit');
    await button('Check now').click();
    await page.getByRole('heading', { name: 'Every balance equals its ledger' }).waitFor();
    await page
      .getByRole('heading', { name: 'What is reserved is what orders, holds and allotments ask for' })
      .waitFor();
  });
});
