import { DESKTOP, openScreen, openSignedIn, PHONE, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, placeMany } from './support/goods.js';
import { settled, takePicture, violationsOn } from './support/look.js';

let desk: Desk;
/** Where each main screen is. */
let places: Record<string, string>;

beforeAll(async () => {
  desk = await openDesk();
  const goods = await fillDesk(desk);
  const orders = await placeMany(desk, goods);
  const imported = await uploadFile();
  const [product] = goods.products.values();
  const variantId = product!.variants[0]!.id;
  places = {
    workbench: '/',
    orders: '/orders',
    'orders-panel': `/orders?open=${orders.shipped[0]!.id}`,
    order: `/orders/${orders.delivered[0]!.id}`,
    products: '/products',
    'products-panel': `/products?open=${product!.id}`,
    product: `/products/${product!.id}`,
    'product-new': '/products/new',
    categories: '/categories',
    stock: '/stock',
    'stock-panel': `/stock?open=${variantId}`,
    'stock-of-sku': `/stock/${variantId}`,
    'stock-audit': '/stock-audit',
    imports: '/imports',
    import: `/imports/${imported}`,
    'api-keys': '/settings/api-keys',
    warehouses: '/settings/warehouses',
  };
});
afterAll(() => desk.close());

async function uploadFile(): Promise<string> {
  const { page, context } = await openSignedIn(desk, desk.owner);
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles({
    name: 'market-stall.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Order No,SKU,Qty,Price,Date\nM-1,LAN-001,2,2.50,2025-03-01 10:00:00\n'),
  });
  await page.waitForURL(/\/imports\/.+/);
  await context.close();
  return page.url().split('/').pop()!;
}

/** Looks at the page in both schemes and both sizes. */
async function lookAround({ page, faults }: Screen, name: string, language: string): Promise<string[]> {
  const found: string[] = [];
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const t0 = Date.now();
      await settled(page);
      const t1 = Date.now();
      const wrong = [...(await violationsOn(page)), ...faults()];
      const t2 = Date.now();
      await takePicture(page, `${name}-${language}-${size}-${colorScheme}`);
      process.stderr.write(`${name} ${size} ${colorScheme} settled ${t1 - t0} axe ${t2 - t1} pic ${Date.now() - t2}\n`);
      found.push(...wrong.map((fault) => `${name} ${language} ${size} ${colorScheme}: ${fault}`));
    }
  }
  return found;
}

describe.each([
  ['en', 'en-GB'],
  ['zh-CN', 'zh-CN'],
])('in %s', (language, locale) => {
  it('every main screen is whole, readable and accessible, light and dark, on a desk and on a phone', async () => {
    const screen = await openSignedIn(desk, desk.owner, { locale });
    await screen.context.addInitScript(`localStorage.setItem('zhanggui.language', '${language}')`);
    const found: string[] = [];
    for (const [name, place] of Object.entries(places)) {
      await screen.page.setViewportSize(DESKTOP);
      await screen.page.goto(place);
      found.push(...(await lookAround(screen, name, language)));
      expect(await screen.page.locator('html').getAttribute('lang')).toBe(language);
    }
    expect(found).toEqual([]);
    await screen.close();
  });

  it('the way in is too', async () => {
    const screen = await openScreen(desk, { locale });
    await screen.page.goto('/orders');
    await screen.page.waitForURL(/\/login/);
    await settled(screen.page);
    // That nobody is signed in is what the screen asks first.
    expect(screen.faults()).toEqual(['401 GET /api/v1/auth/session']);
    expect(await lookAround(screen, 'login', language)).toEqual([]);
    await screen.close();
  });
});
