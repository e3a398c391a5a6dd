import type { Locator, Page } from 'playwright-core';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, placeMany } from './support/goods.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  await placeMany(desk, await fillDesk(desk));
  screen = await openSignedIn(desk, desk.owner);
  page = screen.page;
});
afterAll(() => desk.close());

const grid = (on = page): Locator => on.getByRole('grid');
const heads = async (on = page): Promise<string[]> => {
  await grid(on).getByRole('row').nth(3).waitFor();
  return (await grid(on).getByRole('columnheader').allTextContents()).filter(Boolean);
};
const views = (): Locator => page.getByRole('navigation', { name: 'Views' });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const param = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const widthOf = async (head: string, on = page): Promise<number> =>
  Math.round((await on.getByRole('columnheader', { name: head, exact: true }).boundingBox())!.width);
const settled = (on = page): Promise<unknown> =>
  on.waitForResponse((answer) => answer.url().includes('/saved-views/settings/') && answer.ok());

async function look(name: string): Promise<void> {
  await screen.settled();
  await takePicture(page, `grid-${name}`);
  expect(await violationsOn(page)).toEqual([]);
}

describe('the columns of a list', () => {
  it('are arranged by keyboard and mouse, and stand the same on another machine', async () => {
    await page.goto('/orders');
    expect((await heads()).slice(0, 4)).toEqual(['Order', 'Stage', 'Payment', 'Placed']);
    await button('Columns and row height').click();
    const menu = page.getByRole('dialog', { name: 'Columns and row height' });
    await menu.getByRole('textbox', { name: 'Find a column' }).fill('payment');
    expect(await menu.getByRole('listitem').count()).toBe(1);
    await menu.getByRole('checkbox', { name: 'Payment' }).uncheck();
    await menu.getByRole('textbox', { name: 'Find a column' }).fill('');
    await menu.getByRole('button', { name: /^Place and width of Placed/ }).focus();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await menu.getByRole('button', { name: 'Keep Amount at the left' }).click();
    const kept = settled();
    await menu.getByText('Comfortable', { exact: true }).click();
    await kept;
    await look('column-menu');
    await page.keyboard.press('Escape');
    expect((await heads()).slice(0, 4)).toEqual(['Amount', 'Order', 'Placed', 'Stage']);
    expect(await widthOf('Placed')).toBe(152 + 32);

    const edge = (await page.locator('[data-column=stage]').boundingBox())!;
    await page.mouse.move(edge.x + 4, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 64, edge.y + 8, { steps: 5 });
    const dragged = settled();
    await page.mouse.up();
    await dragged;
    const width = await widthOf('Stage');
    expect(Math.abs(width - (136 + 60))).toBeLessThan(4);

    const elsewhere = await openSignedIn(desk, desk.owner);
    await elsewhere.page.goto('/orders');
    expect((await heads(elsewhere.page)).slice(0, 4)).toEqual(['Amount', 'Order', 'Placed', 'Stage']);
    expect(await widthOf('Stage', elsewhere.page)).toBe(width);
    expect(elsewhere.faults()).toEqual([]);
    await elsewhere.close();
  });

  it('are exported as they are shown, and go back to what they were', async () => {
    await button('Export').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The 9 columns that are shown').waitFor();
    const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/exports'));
    await dialog.getByRole('button', { name: 'Export' }).click();
    const { columns } = (await asked).postDataJSON() as { columns: string[] };
    expect(columns.slice(0, 4)).toEqual(['total', 'number', 'placedAt', 'stage']);
    await dialog.waitFor({ state: 'detached' });
    await button('Columns and row height').click();
    const kept = settled();
    await button('Reset columns').click();
    await kept;
    await page.keyboard.press('Escape');
    expect((await heads()).slice(0, 4)).toEqual(['Order', 'Stage', 'Payment', 'Placed']);
    expect(screen.faults()).toEqual([]);
  });
});

describe('a view', () => {
  it('keeps filters and columns, says when it was changed, and is saved or taken back', async () => {
    await page.goto('/orders?stage=packed&sort=totalMinor');
    await button('Save view').click();
    const dialog = page.getByRole('dialog', { name: 'Save as a view' });
    await dialog.getByLabel('Name').fill('To hand over');
    await dialog.getByRole('checkbox', { name: 'Open it first' }).check();
    await look('save');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await views()
      .getByRole('link', { name: /To hand over ?16/ })
      .waitFor();
    await page.waitForURL(/view=/);
    await page.getByRole('combobox', { name: 'Payment' }).click();
    await page.getByRole('option', { name: 'Paid', exact: true }).click();
    await page.getByRole('group', { name: 'Unsaved changes' }).waitFor();
    await look('changed');
    await button('Reset').click();
    await page.waitForURL((url) => !url.searchParams.has('paymentStatus'));
    await page.getByRole('columnheader', { name: 'Amount' }).getByRole('button').click();
    await page.waitForURL(/sort=-totalMinor/);
    await button('Save').click();
    await page.getByText('View saved').last().waitFor();
    await page.getByRole('group', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
  });

  it('opens first where the address says nothing, and never against an address', async () => {
    await page.goto('/orders');
    await page.waitForURL(/view=/);
    expect([param('stage'), param('sort')]).toEqual(['packed', '-totalMinor']);
    await page.goto('/orders?stage=allocated');
    await heads();
    expect([param('stage'), param('view')]).toEqual(['allocated', null]);
    await views()
      .getByRole('link', { name: /^To hand over/ })
      .click();
    await views().getByRole('link', { name: 'All', exact: true }).click();
    await page.waitForURL(/\?view=all$/);
    await page.reload();
    await heads();
    expect(new URL(page.url()).search).toBe('?view=all');
  });

  it('is shared with a role, copied, hidden, and brought back after deleting', async () => {
    await button('Manage views').click();
    const manage = page.getByRole('dialog', { name: 'Views of this list' });
    await manage.waitFor();
    await look('manage');
    await manage.getByRole('button', { name: 'Rename or share To hand over' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename or share' });
    await dialog.getByRole('radio', { name: 'People with these roles' }).check();
    await dialog.getByRole('checkbox', { name: 'Operator' }).check();
    await look('share');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await manage.getByText('Shared with 1 role').waitFor();
    const seenBy = async (person: Desk['owner']): Promise<number> => {
      const other = await openSignedIn(desk, person);
      await other.page.goto('/orders');
      await heads(other.page);
      const count = await other.page.getByRole('link', { name: /^(Shared view )?To hand over/ }).count();
      await other.close();
      return count;
    };
    expect([await seenBy(desk.operator), await seenBy(desk.viewer)]).toEqual([1, 0]);
    await manage.getByRole('button', { name: 'Show Cancelled on the bar' }).click();
    await manage.getByRole('button', { name: 'Delete To hand over' }).click();
    await page.getByText('View “To hand over” deleted').waitFor();
    await button('Undo').click();
    await page.getByText('View “To hand over” is back').waitFor();
    await page.keyboard.press('Escape');
    await views()
      .getByRole('link', { name: /To hand over/ })
      .waitFor();
    expect(
      await views()
        .getByRole('link', { name: /^Cancelled/ })
        .count(),
    ).toBe(0);
    expect(screen.faults()).toEqual([]);
  });

  it('that names what is gone opens and says so', async () => {
    await page.goto('/stock');
    await heads();
    const answer = await screen.context.request.get('/api/v1/auth/session');
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const made = await screen.context.request.post('/api/v1/saved-views', {
      headers: { 'x-csrf-token': csrfToken, origin: desk.url, 'idempotency-key': 'gone' },
      data: {
        screen: 'stock',
        name: 'Old times',
        params: { level: 'low', colour: 'red' },
        columns: [
          { id: 'sku', shown: true },
          { id: 'cf.shelf', shown: true },
        ],
      },
    });
    const { id } = (await made.json()) as { id: string };
    await page.goto(`/stock?view=${id}`);
    await page.getByText('names what is gone from the list: cf.shelf, colour').waitFor();
    expect(param('level')).toBe('low');
    await page.goto('/stock?view=018f0000-0000-7000-8000-000000000000');
    await page.getByText('This view is no longer there').waitFor();
    expect(screen.faults()).toEqual([]);
  });
});
