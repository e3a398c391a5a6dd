import type { Locator, Page } from 'playwright-core';
import { openScreen, openSignedIn } from './support/browser.js';
import { type Desk, openDesk, type Person } from './support/desk.js';
import { fillDesk, type Goods } from './support/goods.js';
import { takePicture } from './support/look.js';

let desk: Desk;
let goods: Goods;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
});
afterAll(() => desk.close());

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
const field = (page: Page | Locator, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Works as this person and leaves nothing unexplained in the console. */
async function as(person: Person, work: (page: Page) => Promise<void>, faults: string[] = []): Promise<void> {
  const screen = await openSignedIn(desk, person);
  await work(screen.page);
  expect(screen.faults()).toEqual(faults);
  await screen.close();
}

describe('a role', () => {
  it('is copied from one of the product, changed in the matrix, and kept', () =>
    as(desk.owner, async (page) => {
      await page.goto('/team/roles');
      await page.getByRole('link', { name: 'Copy editor', exact: true }).click();
      await button(page, 'Duplicate').click();
      await field(page, 'Code').fill('night_editor');
      await field(page, 'Name in English').fill('Night editor');
      await field(page, 'Name in Chinese').fill('夜班编辑');
      await page.getByRole('textbox', { name: 'Search permissions' }).fill('refund');
      await page.getByRole('radio', { name: 'Refund orders: Do' }).check();
      await field(page, 'Limit: Refund orders').fill('15');
      await takePicture(page, 'team-role');
      await button(page, 'New role').click();
      await page.getByText('Role saved').waitFor();
      await page.goto('/team/roles');
      await page.getByRole('link', { name: 'Night editor' }).click();
      await page.getByRole('textbox', { name: 'Search permissions' }).fill('refund');
      expect(await page.getByRole('radio', { name: 'Refund orders: Do' }).isChecked()).toBe(true);
      expect(await field(page, 'Limit: Refund orders').inputValue()).toMatch(/^15/);
    }));
});

describe('approval rules', () => {
  it('are kept', () =>
    as(desk.owner, async (page) => {
      await page.goto('/team/rules');
      await button(page, 'Add a rule').click();
      const rule = page.getByRole('group', { name: 'Rule 1' });
      await field(rule, 'From').fill('1000');
      await field(rule, 'People').fill('3');
      await page.getByRole('form', { name: 'Approval rules' }).getByRole('button', { name: 'Save' }).click();
      await page.getByText('Rules saved').waitFor();
      await page.reload();
      expect(await field(rule, 'From').inputValue()).toMatch(/^1,?000/);
      expect(await field(rule, 'People').inputValue()).toBe('3');
    }));
});

describe('an API key', () => {
  const call = async (secret: string): Promise<number> =>
    (await fetch(`${desk.url}/api/v1/orders?limit=1`, { headers: { authorization: `Bearer ${secret}` } })).status;

  it('is made, renewed while the old secret works on, and revoked', () =>
    as(desk.owner, async (page) => {
      const secretShown = async (): Promise<string> => {
        const dialog = page.getByRole('dialog');
        const secret = (await dialog.locator('pre').textContent())!;
        await button(dialog, 'I have kept it').click();
        return secret;
      };
      await page.goto('/settings/api-keys');
      await button(page, 'New API key').click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Name').fill('Label printer');
      await dialog.getByRole('combobox', { name: 'Add a role' }).click();
      await page.getByRole('option', { name: 'Viewer' }).click();
      await button(dialog, 'New API key').click();
      const first = await secretShown();
      expect(await call(first)).toBe(200);
      await button(page, 'Renew the key Label printer').click();
      await button(page.getByRole('dialog'), 'Renew').click();
      const second = await secretShown();
      expect([await call(first), await call(second)]).toEqual([200, 200]);
      // Both begin as they are shown in the list.
      const begins = (secret: string): string => secret.slice(0, 10);
      await page
        .getByText(`${begins(first)}…`)
        .and(page.getByText(`${begins(second)}…`))
        .waitFor();
      await takePicture(page, 'team-key');
      await button(page, 'Revoke the key Label printer').click();
      await button(page.getByRole('dialog'), 'Revoke').click();
      await page.getByText('Key Label printer revoked').waitFor();
      expect([await call(first), await call(second)]).toEqual([401, 401]);
    }));
});

describe('a forgotten password', () => {
  it('is replaced by a link that the owner hands over, once', async () => {
    const person = await desk.hire('Fanny Forgetful', 'finance_clerk');
    let url = '';
    await as(desk.owner, async (page) => {
      await page.goto('/team/people');
      await page.getByRole('link', { name: 'Fanny Forgetful' }).click();
      await button(page, 'Password link').click();
      url = (await page.getByRole('dialog').locator('pre').textContent())!;
      await button(page.getByRole('dialog'), 'I have kept it').click();
    });
    const screen = await openScreen(desk);
    const { page } = screen;
    const setPassword = async (password: string): Promise<void> => {
      await page.goto(new URL(url).pathname + new URL(url).hash);
      await page.getByLabel('New password', { exact: true }).fill(password);
      await page.getByLabel('New password again').fill(password);
      await takePicture(page, 'team-password');
      await button(page, 'Set the password').click();
    };
    await setPassword('lanterns light the lane');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('Email').fill(person.email);
    await page.getByLabel(/^Password/).fill('lanterns light the lane');
    await button(page, 'Sign in').click();
    await page.getByRole('heading', { name: 'Workbench', level: 1 }).waitFor();
    await setPassword('used a second time by another');
    await page.getByRole('alert').waitFor();
    await screen.close();
  });
});

describe('a proposal', () => {
  it('is declined with a reason that its maker reads; another is withdrawn', async () => {
    const writer = await desk.hire('Will Words', 'copy_editor');
    const editor = await desk.hire('Edda Chief', 'chief_editor');
    const suggest = async (page: Page, sku: string, name: string, number: number): Promise<void> => {
      await page.goto(`/products/${goods.products.get(sku)!.id}`);
      await field(page, 'Name').fill(name);
      await button(page, 'Suggest: Save').click();
      await page.getByText(`Sent as proposal #${number}`).waitFor();
    };
    await as(writer, async (page) => {
      await suggest(page, 'LAN-003', 'Cheap lantern', 1);
      await suggest(page, 'LAN-004', 'Never mind', 2);
      await page.goto('/proposals?who=mine');
      await page.getByRole('link', { name: '#2' }).click();
      await button(page, 'Withdraw').click();
      await page.getByText('Proposal #2 withdrawn').waitFor();
    });
    await as(editor, async (page) => {
      await page.goto('/proposals');
      await page.getByRole('link', { name: '#1' }).click();
      await button(page, 'Decline').click();
      const dialog = page.getByRole('dialog', { name: 'Decline' });
      expect(await button(dialog, 'Decline').isDisabled()).toBe(true);
      await field(dialog, 'Reason').fill('It is not cheap');
      await button(dialog, 'Decline').click();
      await page.getByText('Proposal #1 declined').waitFor();
    });
    await as(writer, async (page) => {
      await page.goto('/proposals?who=mine');
      await page.getByRole('link', { name: '#1' }).click();
      await page.getByText('It is not cheap').waitFor();
      await takePicture(page, 'team-declined');
    });
  });
});
