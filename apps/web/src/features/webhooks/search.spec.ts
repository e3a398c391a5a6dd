import { apiQuery, validateDeliveriesSearch } from './search.js';

// Its components have styles, which are nothing for Node.
jest.mock('@zhanggui/ui', () => ({ dayStart: (day: string, zone: string, plus = 0) => `${day} + ${plus} in ${zone}` }));

describe('the address of the delivery log', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      validateDeliveriesSearch({ state: 'failed', type: 'order.placed', from: '2026-03-01', to: 'soon', page: 7 }),
    ).toEqual({ state: 'failed', type: 'order.placed', from: '2026-03-01' });
    expect(validateDeliveriesSearch({ state: 'lost' })).toEqual({});
  });

  it('asks for whole days on the merchant’s clock', () => {
    const query = apiQuery({ from: '2026-03-01', to: '2026-03-02', open: 'x' }, 'Asia/Shanghai');
    expect(query).toEqual({
      state: undefined,
      type: undefined,
      from: '2026-03-01 + 0 in Asia/Shanghai',
      to: '2026-03-02 + 1 in Asia/Shanghai',
    });
  });
});
