import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

const LAYOUT = 'Columns and row height';

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

const button = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });
const box = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('textbox', { name, exact: true });
const dialog = (name: string): Locator => page.getByRole('dialog', { name });
const choose = async (select: Locator, option: string): Promise<void> => {
  await select.click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

describe('a field of the merchant’s own', () => {
  it('is defined with its options, shown beside as the form will ask', async () => {
    await page.goto('/settings/custom-fields');
    await page.getByText('No custom fields here yet').waitFor();
    await button('Add a field').first().click();
    const made = dialog('Add a field');
    await box('English name', made).first().fill('Material');
    expect(await box('Code', made).first().inputValue()).toBe('material');
    await choose(made.getByRole('combobox', { name: 'Type' }), 'One of several options');
    const options = made.getByRole('group', { name: 'Option 1' });
    await box('English name', options).fill('Brass');
    await box('Chinese name', options).fill('黄铜');
    await choose(options.getByRole('combobox', { name: 'Colour' }), 'Amber');
    await button('Add an option', made).click();
    await box('English name', made.getByRole('group', { name: 'Option 2' })).fill('Paper');
    const preview = made.getByRole('group', { name: 'How the form will ask' });
    await preview.getByRole('combobox', { name: 'Material' }).click();
    await page.getByRole('option', { name: 'Paper' }).waitFor();
    await page.keyboard.press('Escape');
    await takePicture(page, 'custom-field-dialog');
    expect(await violationsOn(page)).toEqual([]);
    await button('Save', made).click();
    await made.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /Material material One of several options/ }).waitFor();
  });

  it('that cannot be is refused under its own part of the form', async () => {
    await button('Add a field').first().click();
    const made = dialog('Add a field');
    await box('English name', made).first().fill('Material');
    await button('Save', made).click();
    await made.getByText('The code "material" is taken here.').first().waitFor();
    expect(screen.faults()).toEqual(['409 POST /api/v1/custom-fields']);
    await box('English name', made).first().fill('Height');
    await choose(made.getByRole('combobox', { name: 'Type' }), 'Decimal number');
    await box('At least', made).fill('0');
    await button('Save', made).click();
    await made.waitFor({ state: 'detached' });
    await button('Move Height up').click();
    await page.locator('tbody tr').first().getByRole('rowheader', { name: 'Height' }).waitFor();
  });

  it('is filled in on a product, and what does not fit is said at the field', async () => {
    const product = goods.products.get('LAN-002')!;
    await page.goto(`/products/${product.id}`);
    await choose(page.getByRole('combobox', { name: 'Material' }), 'Brass');
    await box('Height').fill('-3');
    await button('Save').click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(screen.faults()).toEqual([`400 PATCH /api/v1/products/${product.id}`]);
    expect(await box('Height').getAttribute('aria-invalid')).toBe('true');
    await box('Height').fill('24.5');
    await button('Save').click();
    await page.getByText('Product saved').waitFor();
    const kept = await desk.shopProgram.get<{ custom: unknown }>(`/products/${product.id}`);
    expect(kept.custom).toEqual({ material: 'brass', height: '24.50' });
  });

  it('narrows the list of products, is kept in its address, and stands in a column of its own', async () => {
    await page.goto('/products');
    await button('Custom fields').click();
    const filters = page.getByRole('form', { name: 'Custom fields' });
    // The field around the chosen options takes the click; the box inside it is for the keyboard.
    await filters.getByRole('combobox', { name: 'Material' }).click({ force: true });
    await page.getByRole('option', { name: 'Brass', exact: true }).click();
    await box('Height, from', filters).fill('20');
    await button('Apply', filters).click();
    await page.getByText('1 row', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('custom.material')).toBe('brass');
    await button(LAYOUT).click();
    await page.getByRole('checkbox', { name: 'Material' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('grid').getByText('Brass').waitFor();
    await takePicture(page, 'custom-filter-products');
    await page.reload();
    await page.getByText('1 row', { exact: true }).waitFor();
    await button('Custom fields: 2').click();
    await button('Clear', page.getByRole('form', { name: 'Custom fields' })).click();
    await page.getByText('1 row', { exact: true }).waitFor({ state: 'detached' });
  });

  it('of orders is filled in beside the order, and found again by the list', async () => {
    await desk.shopProgram.post('/custom-fields', {
      subject: 'order',
      code: 'card',
      type: 'text',
      labelEn: 'Gift card',
    });
    const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: 'LAN-001', quantity: 1 }])]);
    await page.goto(`/orders/${order!.id}`);
    await button('Fill in custom fields').click();
    await box('Gift card').fill('Happy birthday');
    await button('Save', page.getByRole('form', { name: 'Custom fields' })).click();
    await page.getByText('Custom fields saved').waitFor();
    await page.goto('/orders?custom.card.starts=happy');
    await page.getByText('1 row', { exact: true }).waitFor();
    await page
      .getByRole('grid')
      .getByRole('link', { name: String(order!.number) })
      .waitFor();
  });

  it('is archived and asked for no more', async () => {
    await page.goto('/settings/custom-fields');
    await button('More for Material').click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await page.getByRole('row', { name: /Material.*archived/ }).waitFor();
    await page.goto('/products/new');
    await box('Height').waitFor();
    expect(await page.getByRole('combobox', { name: 'Material' }).count()).toBe(0);
  });
});
