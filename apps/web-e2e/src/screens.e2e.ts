import { DESKTOP, openScreen, openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { type Lent, lendGoods } from './support/consignment.js';
import { addCustomFields } from './support/customs.js';
import { fillDesk, placeMany } from './support/goods.js';
import { type Access, fillAccess } from './support/access.js';
import { fillWarehouse, type WarehouseWork } from './support/warehouse.js';
import { takePicture, violationsOn } from './support/look.js';

let desk: Desk;
let ids: {
  shipped: string;
  delivered: string;
  product: string;
  variant: string;
  import: string;
  webhook: string;
  event: string;
} & Access &
  Lent &
  WarehouseWork;

beforeAll(async () => {
  desk = await openDesk();
  const goods = await fillDesk(desk);
  const orders = await placeMany(desk, goods);
  const [product] = goods.products.values();
  product!.version = await addCustomFields(desk, { product: product!, orderId: orders.shipped[0]!.id });
  ids = {
    shipped: orders.shipped[0]!.id,
    delivered: orders.delivered[0]!.id,
    product: product!.id,
    variant: product!.variants[0]!.id,
    import: await uploadFile(),
    webhook: await openWebhook(),
    event: await editWebhook(),
    ...(await fillAccess(desk, product!)),
    ...(await fillWarehouse(desk, goods)),
    ...(await lendGoods(desk, goods)),
  };
});
afterAll(() => desk.close());

/** Every main screen and where it is. */
const SCREENS: [name: string, place: () => string][] = [
  ['workbench', () => '/'],
  ['proposals', () => '/proposals?who=all'],
  ['proposals-panel', () => `/proposals?who=all&open=${ids.proposal}`],
  ['people', () => '/team/people'],
  ['people-panel', () => `/team/people?open=${ids.person}`],
  ['invitations', () => '/team/invitations'],
  ['roles', () => '/team/roles'],
  ['role', () => `/team/roles/${ids.role}`],
  ['role-new', () => '/team/roles/new'],
  ['team-rules', () => '/team/rules'],
  ['account', () => '/account'],
  ['orders', () => '/orders'],
  ['orders-panel', () => `/orders?open=${ids.shipped}`],
  ['order', () => `/orders/${ids.delivered}`],
  ['products', () => '/products'],
  ['products-panel', () => `/products?open=${ids.product}`],
  ['product', () => `/products/${ids.product}`],
  ['product-new', () => '/products/new'],
  ['categories', () => '/categories'],
  ['stock', () => '/stock'],
  ['stock-panel', () => `/stock?open=${ids.variant}`],
  ['stock-of-sku', () => `/stock/${ids.variant}`],
  ['stock-audit', () => '/stock-audit'],
  ['inbounds', () => '/inbound'],
  ['inbound', () => `/inbound/${ids.inbound}`],
  ['counts', () => '/counts'],
  ['count', () => `/counts/${ids.count}`],
  ['transfers', () => '/transfers'],
  ['transfer', () => `/transfers/${ids.transfer}`],
  ['bins', () => '/bins'],
  ['stock-value', () => '/stock-value'],
  ['stock-value-fifo', () => '/stock-value?method=fifo&groupBy=warehouse'],
  ['lots', () => '/lots'],
  ['lots-panel', () => `/lots?open=${ids.lot}`],
  ['serials', () => '/serials'],
  ['serials-panel', () => `/serials?open=${ids.serial}`],
  ['purchase-orders', () => '/purchasing/orders'],
  ['purchase', () => `/purchasing/orders/${ids.purchase}`],
  ['consignment', () => '/purchasing/consignment'],
  ['consignor', () => `/purchasing/consignment/${ids.supplier}`],
  ['settlement', () => `/purchasing/settlements/${ids.settlement}`],
  ['imports', () => '/imports'],
  ['import', () => `/imports/${ids.import}`],
  ['exports', () => '/exports'],
  ['custom-fields', () => '/settings/custom-fields'],
  ['api-keys', () => '/settings/api-keys'],
  ['warehouses', () => '/settings/warehouses'],
  ['notifications', () => '/notifications'],
  ['notification-preferences', () => '/notifications/preferences'],
  ['chat-groups', () => '/settings/notifications'],
  ['jobs', () => '/settings/jobs'],
  ['webhooks', () => '/settings/webhooks'],
  ['webhook', () => `/settings/webhooks/${ids.webhook}`],
  ['store', () => '/settings/store'],
  ['calendar', () => '/settings/calendar'],
  ['shops', () => '/settings/shops'],
  ['audit', () => '/settings/audit'],
  ['audit-panel', () => `/settings/audit?type=webhook.*&open=${ids.event}`],
  ['privacy', () => '/settings/privacy'],
];

/** Its receiver is the desk itself, which says 404. */
async function openWebhook(): Promise<string> {
  const { id } = await desk.shopProgram.post<{ id: string }>('/webhooks/endpoints', {
    url: `${desk.url}/hooks`,
    description: 'Warehouse robot',
    eventTypes: ['order.*', 'stock.adjusted'],
  });
  await desk.shopProgram.post(`/webhooks/endpoints/${id}/test`, undefined);
  return id;
}

/** An edit with before and after; its event, once the relay has it in the trail. */
async function editWebhook(): Promise<string> {
  const { items } = await desk.shopProgram.get<{ items: { id: string; version: number }[] }>('/webhooks/endpoints');
  await desk.shopProgram.patch(`/webhooks/endpoints/${items[0]!.id}`, items[0]!.version, { description: 'Robot' });
  for (;;) {
    const trail = await desk.shopProgram.get<{ items: { id: string }[] }>('/audit?type=webhook.edited');
    if (trail.items[0]) return trail.items[0].id;
  }
}

async function uploadFile(): Promise<string> {
  const { page, close } = await openSignedIn(desk, desk.owner);
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles({
    name: 'market-stall.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Order No,SKU,Qty,Price,Date\nM-1,LAN-001,2,2.50,2025-03-01 10:00:00\n'),
  });
  await page.waitForURL(/\/imports\/.+/);
  await close();
  return page.url().split('/').pop()!;
}

/** What is wrong with the page in any of both sizes and both schemes. */
async function lookAround({ page, faults, settled }: Screen, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' });
      await settled();
      await takePicture(page, `${name}-${size}-${colorScheme}`);
      const wrong = [...(await violationsOn(page, { onlyColours: colorScheme === 'dark' })), ...faults()];
      found.push(...wrong.map((fault) => `${size} ${colorScheme}: ${fault}`));
    }
  }
  return found;
}

describe.each([
  ['en', 'en-GB'],
  ['zh-CN', 'zh-CN'],
])('in %s, light and dark, on a desk and on a phone', (language, locale) => {
  let screen: Screen;

  beforeAll(async () => {
    screen = await openSignedIn(desk, desk.owner, { locale });
    await screen.context.addInitScript(`localStorage.setItem('zhanggui.language', '${language}')`);
  });
  afterAll(() => screen.close());

  it.each(SCREENS)('%s is whole, readable and accessible', async (name, place) => {
    await screen.page.setViewportSize(DESKTOP);
    await screen.page.goto(place());
    expect(await lookAround(screen, `${name}-${language}`)).toEqual([]);
    expect(await screen.page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('so is the way in, which asks first whether somebody is signed in', async () => {
    const stranger = await openScreen(desk, { locale });
    await stranger.page.goto('/orders');
    await stranger.page.waitForURL(/\/login\?returnTo=/);
    await stranger.settled();
    expect(stranger.faults()).toEqual(['401 GET /api/v1/auth/session']);
    expect(await lookAround(stranger, `login-${language}`)).toEqual([]);
    await stranger.close();
  });
});
