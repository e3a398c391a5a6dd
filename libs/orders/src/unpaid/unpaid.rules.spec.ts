import { brokenLimit, unpaidLimits } from './unpaid.rules.js';

const rule = { payWithinMinutes: 30, mostPerBuyer: 2, mostPerAddress: 3 };
const order = {
  shopId: 'shop',
  buyer: { phone: '+86 138-0000-1234', email: 'Ada@Example.org ' },
  address: { country: 'CN', province: '广东', city: '深圳市', street: '科技园 1 号' },
};
const keys = (more: object, per = 'buyer'): string[] =>
  unpaidLimits({ ...order, ...more }, rule)
    .filter((limit) => limit.per === per)
    .map(({ key }) => key);

describe('what an unpaid order is counted under', () => {
  it('knows a buyer by each of phone, e-mail and number at the channel', () => {
    const [phone, email] = keys({});
    expect(keys({ buyer: { phone: '13800001234' } })).toEqual([phone]);
    expect(keys({ buyer: { email: 'ada@example.org' } })).toEqual([email]);
    expect(keys({ buyer: { externalId: 'tb-1' } })).toHaveLength(1);
    expect(keys({ buyer: {} })).toEqual([]);
  });

  it('takes an address for the same whatever its spaces and signs, and another house for another', () => {
    const same = { ...order.address, street: '科技园１号。' };
    expect(keys({ address: same }, 'address')).toEqual(keys({}, 'address'));
    expect(keys({ address: { ...order.address, street: '科技园 2 号' } }, 'address')).not.toEqual(keys({}, 'address'));
  });

  it('counts each shop by itself, and nothing where nothing is limited', () => {
    expect(keys({ shopId: 'other' })).not.toEqual(keys({}));
    expect(unpaidLimits(order, { payWithinMinutes: 30, mostPerBuyer: null, mostPerAddress: null })).toEqual([]);
  });

  it('is broken by one more than the most', () => {
    const [limit] = unpaidLimits(order, rule);
    expect(brokenLimit([limit!], () => 1)).toBeUndefined();
    expect(brokenLimit([limit!], () => 2)).toMatchObject({ per: 'buyer', most: 2, open: 2 });
  });
});
