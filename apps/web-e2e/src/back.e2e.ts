import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, orderOf, placeOrders } from './support/goods.js';

let desk: Desk;
let screen: Screen;

beforeAll(async () => {
  desk = await openDesk();
  const goods = await fillDesk(desk);
  await placeOrders(
    desk,
    [1, 2].map((quantity) => orderOf(goods, [{ sku: 'LAN-002', quantity }])),
  );
});
afterAll(() => desk.close());
beforeEach(async () => {
  screen = await openSignedIn(desk, desk.owner);
});
afterEach(async () => {
  expect(screen.faults()).toEqual([]);
  await screen.close();
});

/** By the rail from the workbench, so that there is something before the list to go back to. */
async function openList(name: string): Promise<void> {
  const { page } = screen;
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name }).click();
  await row(2).waitFor();
}

const row = (number: number) => screen.page.getByRole('grid').getByRole('row').nth(number).getByRole('link');
const panel = () => screen.page.getByRole('complementary');
const title = () => screen.page.getByRole('heading', { level: 1 }).textContent();

describe.each(['Orders', 'Products'])('from a row that is open in %s', (list) => {
  it('Back goes to the list, however many rows were looked at, and then to what was before', async () => {
    const { page } = screen;
    await openList(list);
    for (const number of [1, 2]) {
      await row(number).click();
      await page.waitForURL(/open=/);
      await panel().waitFor();
    }
    await page.goBack();
    await panel().waitFor({ state: 'detached' });
    expect(await title()).toBe(list);
    await page.goForward();
    await panel().waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Workbench', level: 1 }).waitFor();
  });

  it('closing goes to the list once, also when pressed twice, and leaves no step behind', async () => {
    const { page } = screen;
    await openList(list);
    await row(1).click();
    await panel().getByRole('button', { name: 'Close' }).dblclick();
    await panel().waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
    expect(await title()).toBe(list);
    await row(1).click();
    await panel().waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('heading', { name: 'Workbench', level: 1 }).waitFor();
  });
});

it('closing a row that was opened by its address stays in the list', async () => {
  const { page } = screen;
  await openList('Orders');
  await row(1).click();
  await page.waitForURL(/open=/);
  const address = page.url();
  await page.goto('/products');
  await page.goto(address);
  await panel().getByRole('button', { name: 'Close' }).click();
  await panel().waitFor({ state: 'detached' });
  expect(await title()).toBe('Orders');
});
