import '../index.js';
import type { Actor } from '../db/actor.js';
import { type MerchantSettings, readMerchantSettings } from '../directory/merchant-settings.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { registerCurrencyUse } from './currency-use.js';
import { editSettings, type SettingsChange } from './edit-settings.js';
import { isSwitchedOn } from './features.js';

const SWITCH = 'proposals.reasons_required';
const HOURS = [{ from: '09:00', to: '18:00' }];

let test: TestDatabase;
let actor: Actor;
let hasOrders = false;

registerCurrencyUse(() => Promise.resolve(hasOrders));

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  hasOrders = false;
});
afterAll(() => test.close());

const edit = (version: number, change: SettingsChange): Promise<MerchantSettings> =>
  test.db.tx(actor, (tx) => editSettings(tx, actor, { version, change }));
const codeOf = async (change: SettingsChange): Promise<unknown> =>
  edit(1, change).then(
    () => null,
    ({ code, errors }: { code: string; errors: { pointer: string }[] }) => [
      code,
      ...errors.map(({ pointer }) => pointer),
    ],
  );

describe('changing the settings of a merchant', () => {
  it('keeps what is given, raises the version, and says before and after', async () => {
    const calendar = {
      week: [HOURS, HOURS, HOURS, HOURS, HOURS, [], []],
      days: [{ date: '2026-10-01', name: '国庆节', windows: [] }],
    };
    await edit(1, { name: 'Lamps', timeZone: 'Asia/Shanghai', calendar });
    const kept = await test.db.tx(actor, (tx) => readMerchantSettings(tx, actor.merchantId));
    expect(kept).toMatchObject({ name: 'Lamps', timeZone: 'Asia/Shanghai', currency: 'GBP', calendar, version: 2 });
    const [event] = await test.db.tx(
      actor,
      (tx) => tx.sql<{ payload: { fields: string[]; changes: Record<string, unknown> } }>`
        SELECT payload FROM platform.event WHERE type = 'merchant.edited'`,
    );
    expect(event!.payload.fields).toEqual(['name', 'timeZone', 'calendar']);
    expect(event!.payload.changes['timeZone']).toEqual({ before: 'Europe/London', after: 'Asia/Shanghai' });
  });

  it('leaves everything where nothing changes, and refuses what was read before another change', async () => {
    expect(await edit(1, { currency: 'GBP' })).toMatchObject({ version: 1 });
    await edit(1, { name: 'Lamps' });
    await expect(edit(1, { name: 'Other' })).rejects.toMatchObject({ code: 'version_stale' });
  });

  it('refuses zones, currencies, calendars and switches that there are not, each by its field', async () => {
    expect(await codeOf({ timeZone: 'Mars/Base' })).toEqual(['time_zone_unknown', '/timeZone']);
    expect(await codeOf({ currency: 'XQQ' })).toEqual(['currency_unknown', '/currency']);
    expect(await codeOf({ features: { nothing: true } })).toEqual(['feature_unknown', '/features/nothing']);
    const week = [[{ from: '10:00', to: '09:00' }], [], [], [], [], [], []];
    expect(await codeOf({ calendar: { week, days: [] } })).toEqual(['window_order', '/calendar/week/0/0/to']);
  });

  it('lets the currency change until there are orders', async () => {
    await edit(1, { currency: 'CNY' });
    hasOrders = true;
    await expect(edit(2, { currency: 'GBP' })).rejects.toMatchObject({ code: 'currency_in_use' });
  });

  it('switches on and off', async () => {
    const isOn = (): Promise<boolean> => test.db.tx(actor, (tx) => isSwitchedOn(tx, actor.merchantId, SWITCH));
    expect(await isOn()).toBe(false);
    await edit(1, { features: { [SWITCH]: true } });
    expect(await isOn()).toBe(true);
  });
});
