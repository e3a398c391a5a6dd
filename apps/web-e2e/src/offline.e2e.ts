import { DESKTOP, openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, orderOf, placeOrders } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let screen: Screen;

beforeAll(async () => {
  desk = await openDesk();
  const goods = await fillDesk(desk);
  await placeOrders(desk, [orderOf(goods, [{ sku: 'LAN-002', quantity: 1 }])]);
});
afterAll(() => desk.close());
beforeEach(async () => {
  screen = await openSignedIn(desk, desk.owner);
  await screen.page.goto('/orders');
  await screen.page.getByRole('grid').getByRole('row').nth(1).waitFor();
  await screen.settled();
});
afterEach(() => screen.close());

const rail = () => screen.page.getByRole('navigation', { name: 'Main navigation' });

it('an order whose code was lost on the way comes when tried again, at the same place', async () => {
  const { page } = screen;
  await page.route('**/assets/OrderDetail-*.js', (route) => route.abort(), { times: 1 });
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('link').click();
  const panel = page.getByRole('complementary', { name: 'Order' });
  await panel.getByText('This part could not be loaded').waitFor();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
});

describe('without a connection for a moment', () => {
  it('an order that cannot be loaded says so in its panel and comes when tried again', async () => {
    const { page, context } = screen;
    await context.setOffline(true);
    await page.getByText('No connection.').waitFor();
    await page.getByRole('grid').getByRole('row').nth(1).getByRole('link').click();
    const panel = page.getByRole('complementary', { name: 'Order' });
    await panel.getByText('This part could not be loaded').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await takePicture(page, 'offline-panel');
    expect(await rail().isVisible()).toBe(true);
    const { x, width } = (await panel.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(DESKTOP.width);
    expect(await page.getByRole('grid').getByRole('row').nth(1).isVisible()).toBe(true);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('This part could not be loaded').waitFor();

    await context.setOffline(false);
    await page.getByText('No connection.').waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
    await takePicture(page, 'offline-panel-back');
  });

  it('a dialog says so in its place, and comes when tried again', async () => {
    const { page, context } = screen;
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const failed = page.getByRole('dialog', { name: 'Not loaded' });
    await failed.getByText('This part could not be loaded').waitFor();
    await takePicture(page, 'offline-dialog');
    await context.setOffline(false);
    await failed.getByRole('button', { name: 'Try again' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export this list' });
    await dialog.getByText('CSV', { exact: true }).waitFor();
    await takePicture(page, 'offline-dialog-back');
  });

  it('a page that cannot be loaded says so beside the rail and comes when tried again', async () => {
    const { page, context } = screen;
    await context.setOffline(true);
    await rail().getByRole('link', { name: 'Products' }).click();
    await page.getByRole('main').getByText('This part could not be loaded').waitFor();
    await page.getByText('No connection.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await takePicture(page, 'offline-page');
    expect(await rail().isVisible()).toBe(true);
    await context.setOffline(false);
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Products', level: 1 }).waitFor();
    await page.getByRole('grid').getByRole('row').nth(2).waitFor();
  });
});
