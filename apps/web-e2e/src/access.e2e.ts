import { generate } from 'otplib';
import type { Locator, Page } from 'playwright-core';
import { openScreen, openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk, type Person } from './support/desk.js';
import { fillDesk, type Goods, orderOf, placeOrders, type Product } from './support/goods.js';
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
async function as(person: Person, work: (page: Page, screen: Screen) => Promise<void>): Promise<void> {
  const screen = await openSignedIn(desk, person);
  await work(screen.page, screen);
  expect(screen.faults()).toEqual([]);
  await screen.close();
}

describe('a suggestion', () => {
  let writer: Person;
  let editor: Person;
  let product: Product;
  const nameNow = async (): Promise<string> => (await desk.shopProgram.get<Product>(`/products/${product.id}`)).name;

  beforeAll(async () => {
    [writer, editor] = [await desk.hire('Wen Jing', 'copy_editor'), await desk.hire('Charles Webb', 'chief_editor')];
    product = goods.products.get('LAN-002')!;
  });

  it('of a new name says that it waits, and takes a reason', () =>
    as(writer, async (page) => {
      await page.goto(`/products/${product.id}`);
      await field(page, 'Name').fill('Moonlit lantern');
      await button(page, 'Suggest: Save').click();
      await page.getByText('Sent as proposal #1').waitFor();
      // The form shows what is true, and nobody is asked about unsaved work.
      expect(await field(page, 'Name').inputValue()).toBe(product.name);
      await takePicture(page, 'journey-proposed');
      await button(page, 'Add a reason').click();
      await field(page, 'Reason').fill('It sells better at night');
      await button(page, 'Send the reason').click();
      await page.getByText('Sent as proposal #1').waitFor({ state: 'detached' });
      expect(await page.getByText('Product saved').count()).toBe(0);
      expect(await nameNow()).toBe(product.name);
    }));

  it('is accepted by the chief editor, who has it counted in the rail', () =>
    as(editor, async (page) => {
      await page.goto('/');
      await page.getByRole('img', { name: '1 for you to decide' }).waitFor();
      await page.goto('/proposals');
      await page.getByRole('grid').getByRole('row').nth(1).waitFor();
      for (const key of ['j', 'Enter']) await page.keyboard.press(key);
      const panel = page.getByRole('complementary', { name: 'Proposal' });
      await panel.getByText('It sells better at night').waitFor();
      await panel.locator('ins', { hasText: 'Moonlit lantern' }).waitFor();
      await takePicture(page, 'journey-decide');
      await button(panel, 'Accept').click();
      await page.getByText('Proposal #1 accepted and carried out').waitFor();
      await page.getByText('Nothing waits for your decision').waitFor();
      expect(await nameNow()).toBe('Moonlit lantern');
    }));

  it('reads as accepted to who made it', () =>
    as(writer, async (page) => {
      await page.goto('/proposals?who=mine');
      await page.getByRole('link', { name: '#1' }).click();
      const panel = page.getByRole('complementary', { name: 'Proposal' });
      await panel.getByText('Charles Webb approved').waitFor();
      await panel.locator('header').getByText('Accepted').waitFor();
      await page.goto(`/products/${product.id}`);
      await page.getByRole('heading', { name: 'Moonlit lantern', level: 1 }).waitFor();
    }));
});

describe('a refund', () => {
  let agent: Person;
  let lead: Person;
  let orderId: string;

  beforeAll(async () => {
    agent = await desk.hire('Katie Fu', 'customer_service');
    lead = await desk.hire('Zhu Guan', 'customer_service_lead');
    const [order] = await placeOrders(desk, [orderOf(goods, [{ sku: 'LAN-010', quantity: 60 }])]);
    orderId = order!.id;
  });

  const ask = async (page: Page, amount: string, press: string): Promise<void> => {
    await page.goto(`/orders/${orderId}`);
    await button(page, 'Refund').click();
    const dialog = page.getByRole('dialog', { name: /^Refund order/ });
    await field(dialog, 'Amount').fill('');
    await field(dialog, 'Amount').pressSequentially(amount);
    expect(Number(await field(dialog, 'Amount').inputValue())).toBe(Number(amount));
    await field(dialog, 'Reason').fill('Scratched');
    await takePicture(page, `journey-refund-${amount}`);
    await button(dialog, press).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('within the limit is made alone', () =>
    as(agent, async (page) => {
      await ask(page, '20.50', 'Refund');
      await page.getByText('£20.50 refunded').first().waitFor();
      await page.getByRole('region', { name: 'Refunds' }).getByText('Scratched').waitFor();
    }));

  it('beyond it says so before it is sent, and becomes a proposal', () =>
    as(agent, async (page) => {
      await ask(page, '190', 'Suggest: Refund');
      await page.getByText('Sent as proposal #2').waitFor();
    }));

  it('is then accepted by the lead, and stands on the order', () =>
    as(lead, async (page) => {
      await page.goto('/proposals');
      await page.getByRole('link', { name: '#2' }).click();
      const panel = page.getByRole('complementary', { name: 'Proposal' });
      await panel.getByText(/£190.00 is refunded on order \d+\. Reason: Scratched/).waitFor();
      const changed = panel.getByRole('checkbox', { name: 'I have seen the changes' });
      if (await changed.isVisible()) await changed.check();
      await button(panel, 'Accept').click();
      await page.getByText('Proposal #2 accepted and carried out').waitFor();
      await page.goto(`/orders/${orderId}`);
      await page.locator('header').getByText('£210.50 refunded').waitFor();
    }));
});

describe('a second factor', () => {
  it('is set up by hand and asked for at the next sign-in', async () => {
    const person = await desk.hire('Fiona Cai', 'finance_clerk');
    let secret = '';
    await as(person, async (page) => {
      await page.goto('/account');
      await button(page, 'Set up a second factor').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Current password').fill(person.password);
      await button(dialog, 'Go on').click();
      await dialog.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
      await takePicture(page, 'journey-qr');
      secret = (await dialog.locator('code').textContent())!;
      // The step before now: a code of this half minute is left for signing in.
      await field(dialog, 'Code').fill(await generate({ secret, epoch: Math.floor(Date.now() / 1000) - 30 }));
      await button(dialog, 'Turn it on').click();
      await dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').nth(9).waitFor();
      await takePicture(page, 'journey-codes');
      await button(dialog, 'I have kept them').click();
      await page.getByText('10 recovery codes left').waitFor();
    });
    const screen = await openScreen(desk);
    const { page } = screen;
    await page.goto('/login');
    await page.getByLabel('Email').fill(person.email);
    await page.getByLabel(/^Password/).fill(person.password);
    await button(page, 'Sign in').click();
    const code = field(page, 'Code');
    await code.waitFor();
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
    await takePicture(page, 'journey-code');
    await code.fill(await generate({ secret }));
    await button(page, 'Sign in').click();
    await page.getByRole('heading', { name: 'Workbench', level: 1 }).waitFor();
    expect(screen.faults()).toEqual(['401 POST /api/v1/auth/login']);
    await screen.close();
  });
});

describe('an invitation', () => {
  it('brings a person who sees what the role allows and nothing else', async () => {
    let url = '';
    await as(desk.owner, async (page) => {
      await page.goto('/team/people');
      await button(page, 'Invite a person').click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Email').fill('nora@example.com');
      await field(dialog, 'Name').fill('Nora New');
      await dialog.getByRole('combobox', { name: 'Add a role' }).click();
      await page.getByRole('option', { name: 'Data analyst' }).click();
      await takePicture(page, 'journey-invite');
      await button(dialog, 'Invite').click();
      url = (await dialog.locator('pre').textContent())!;
      await button(dialog, 'I have kept it').click();
      await page.getByRole('link', { name: 'Invitations' }).click();
      await page.getByText('nora@example.com').waitFor();
    });
    const screen = await openScreen(desk);
    const { page } = screen;
    await page.goto(new URL(url).pathname + new URL(url).hash);
    await page.getByRole('heading', { name: /^Welcome to Lantern/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await field(page, 'Your name').inputValue()).toBe('Nora New');
    await takePicture(page, 'journey-welcome');
    await page.getByLabel('New password', { exact: true }).fill('a lantern for every day');
    await button(page, 'Join').click();
    await page.getByRole('heading', { name: 'Workbench', level: 1 }).waitFor();
    const rail = page.getByRole('navigation', { name: 'Main navigation' });
    expect(await rail.getByRole('link', { name: 'Team' }).count()).toBe(0);
    await rail.getByRole('link', { name: 'Products' }).click();
    await page.getByRole('grid').getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('link', { name: 'New product' }).count()).toBe(0);
    expect(screen.faults()).toEqual([]);
    await screen.close();
  });
});
