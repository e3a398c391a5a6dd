import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { openSignedIn } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { fillDesk, type Goods, placeMany } from './support/goods.js';

/** SCREEN.md of the design: what a first visit may fetch before the list stands there. */
const MOST_KILOBYTES = 300;

let desk: Desk;
let goods: Goods;

beforeAll(async () => {
  desk = await openDesk();
  goods = await fillDesk(desk);
  await placeMany(desk, goods);
});
afterAll(() => desk.close());

it('the list of orders needs at most 300 kB of scripts and styles', async () => {
  const { page, settled, close } = await openSignedIn(desk, desk.owner);
  const answers: Response[] = [];
  page.on('response', (answer) => {
    if (['script', 'stylesheet'].includes(answer.request().resourceType())) answers.push(answer);
  });
  await page.goto('/orders');
  await page.getByRole('grid').getByRole('row').nth(5).waitFor();
  await settled();
  const sizes = await Promise.all(answers.map(async (answer) => gzipSync(await answer.body()).length));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  expect(answers.length).toBeGreaterThan(3);
  expect(kilobytes).toBeLessThanOrEqual(MOST_KILOBYTES);
  await close();
});

describe('somebody who may only look', () => {
  const WRITES = /^(Import orders|Receive|Adjust|New|Edit|Delete|Pick|Pack|Ship|Mark|Cancel|Choose|Check now)\b/;

  it.each(['/', '/orders', '/products', '/categories', '/stock', '/imports', '/settings/warehouses'])(
    'finds no button at %s that would be refused',
    async (place) => {
      const { page, settled, faults, close } = await openSignedIn(desk, desk.viewer);
      await page.goto(place);
      await settled();
      const buttons = [
        ...(await page.getByRole('main').getByRole('button', { name: WRITES }).allTextContents()),
        ...(await page.getByRole('main').getByRole('link', { name: WRITES }).allTextContents()),
      ];
      expect(buttons).toEqual([]);
      expect(faults()).toEqual([]);
      await close();
    },
  );

  it('reads an order and a product without a way to change them', async () => {
    const { page, faults, close } = await openSignedIn(desk, desk.viewer);
    await page.goto('/orders');
    await page.getByRole('row').nth(2).getByRole('link').click();
    const panel = page.getByRole('complementary', { name: 'Order' });
    await panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
    expect(await panel.getByRole('button', { name: WRITES }).count()).toBe(0);
    expect(await panel.getByRole('textbox').count()).toBe(0);
    await page.goto(`/products/${goods.products.get('LAN-001')!.id}`);
    const price = page.getByRole('textbox', { name: 'Price LAN-001' });
    await price.waitFor();
    expect(await price.isEditable()).toBe(false);
    expect(await page.getByRole('button', { name: 'Add variant' }).count()).toBe(0);
    expect(faults()).toEqual([]);
    await close();
  });
});
