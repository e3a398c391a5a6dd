import { bodyOf, draftOf, hasWrongRegion, moved, readLines, readRegion } from './draft.js';

describe('an allocation as it is edited', () => {
  it('reads regions as people write them', () => {
    expect([readRegion('cn'), readRegion('CN 浙江'), readRegion(' CN，广东 ')]).toEqual([
      { country: 'CN' },
      { country: 'CN', province: '浙江' },
      { country: 'CN', province: '广东' },
    ]);
    expect([readRegion('浙江'), readRegion('CHN 浙江'), readRegion('')]).toEqual([null, null, null]);
  });

  it('comes back as it was', () => {
    const source = { warehouseId: 'a', costMinor: 700, excluded: true };
    const rule = { criteria: ['cost' as const], maySplitOrder: true, maySplitLine: false, mostParcels: 2 };
    const shown = {
      ...source,
      priority: 1,
      active: true,
      regions: [
        { country: 'CN', province: '浙江' },
        { country: 'GB', province: null },
      ],
    };
    const draft = draftOf({ ...rule, shopId: 's', currency: 'CNY', version: 3, sources: [shown] });
    expect(draft.sources[0]!.regions).toEqual(['CN 浙江', 'GB']);
    expect(bodyOf(draft)).toEqual({
      ...rule,
      sources: [{ ...source, regions: [{ country: 'CN', province: '浙江' }, { country: 'GB' }] }],
    });
    expect(hasWrongRegion(draft)).toBe(false);
    expect(hasWrongRegion({ ...draft, sources: [{ ...source, regions: ['nowhere'] }] })).toBe(true);
  });

  it('moves an item one step', () => {
    expect([moved(['a', 'b', 'c'], 2, -1), moved(['a', 'b', 'c'], 0, 1)]).toEqual([
      ['a', 'c', 'b'],
      ['b', 'a', 'c'],
    ]);
  });

  it('reads the items of an order to try, and names the line that is none', () => {
    expect(readLines('LAN-001 3\n\n LAN-002 x 4 ')).toEqual({
      lines: [
        { sku: 'LAN-001', quantity: 3 },
        { sku: 'LAN-002', quantity: 4 },
      ],
    });
    expect(readLines('LAN-001')).toEqual({ wrong: 'LAN-001' });
    expect(readLines('LAN-001 0')).toEqual({ wrong: 'LAN-001 0' });
  });
});
