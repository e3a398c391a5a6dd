import { validateValueSearch, valueApiQuery } from './search.js';

// Its components have styles, which are nothing for Node.
jest.mock('@zhanggui/ui', () => ({ dayStart: (day: string, zone: string, plus = 0) => `${day} + ${plus} in ${zone}` }));

describe('the address of the value of stock', () => {
  it('keeps what the page understands', () => {
    const raw = { day: '2026-03-31', method: 'fifo', groupBy: 'colour', cost: 'all', q: 'cup', x: '1' };
    expect(validateValueSearch(raw)).toEqual({ day: '2026-03-31', method: 'fifo', q: 'cup' });
  });

  it('asks for the end of a day on the merchant’s clock, and for now where that has not come', () => {
    expect(valueApiQuery({ day: '2026-03-31' }, '2026-04-02', 'Asia/Shanghai')).toEqual({
      at: '2026-03-31 + 1 in Asia/Shanghai',
    });
    expect(valueApiQuery({ day: '2026-04-02', view: 'x' }, '2026-04-02', 'Asia/Shanghai')).toEqual({});
  });
});
