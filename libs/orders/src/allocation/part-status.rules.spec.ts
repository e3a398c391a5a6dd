import { fulfilmentOf, type ParcelState, partActions } from './part-status.rules.js';

describe('an order whose parts go their own ways', () => {
  it.each<[ParcelState[], boolean, string]>([
    [[], true, 'allocated'],
    [['picking'], true, 'picking'],
    [['packed'], true, 'picking'],
    [['packed', 'picking'], false, 'picking'],
    [['packed', 'packed'], false, 'packed'],
    [['shipped'], true, 'partially_shipped'],
    [['delivered', 'packed'], false, 'partially_shipped'],
    [['shipped', 'delivered'], false, 'shipped'],
    [['delivered', 'delivered'], false, 'delivered'],
    [['delivered'], true, 'partially_shipped'],
  ])('with parcels %j, and more to come: %s, is %s', (parcels, waits, status) => {
    expect(fulfilmentOf(parcels, waits)).toBe(status);
  });

  it('offers each part its own next step', () => {
    expect(partActions('allocated')).toEqual(['pick']);
    expect(partActions('packed')).toEqual(['ship', 'unpack']);
    expect(partActions('delivered')).toEqual([]);
  });
});
