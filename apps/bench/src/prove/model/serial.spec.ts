import { newPaper, onPaper, type Op } from './paper.js';
import { isExplained } from './serial.js';
import { readPaper } from './views.js';

const stocked = (units: number) => {
  const paper = newPaper();
  onPaper(paper, { do: 'receive', house: 'W1', sku: 'A', bin: null, lot: '', condition: 'good', quantity: units });
  return paper;
};

const place = (order: string): Op => ({ do: 'place', order, shop: 'web', units: { A: 1 }, paid: true });

describe('what happened at once', () => {
  it('is explained when one of two buyers of the last unit got it', () => {
    const end = stocked(1);
    onPaper(end, place('second'));
    const lists = [[{ op: place('first'), outcome: 'out_of_stock' }], [{ op: place('second'), outcome: 'ok' }]];
    expect(isExplained(stocked(1), lists, readPaper(end))).toBe(true);
  });

  it('is not explained when both got it, or when nobody did', () => {
    const end = stocked(2);
    onPaper(end, place('first'));
    onPaper(end, place('second'));
    const both = [[{ op: place('first'), outcome: 'ok' }], [{ op: place('second'), outcome: 'ok' }]];
    expect(isExplained(stocked(1), both, readPaper(end))).toBe(false);
    const none = [
      [{ op: place('first'), outcome: 'out_of_stock' }],
      [{ op: place('second'), outcome: 'out_of_stock' }],
    ];
    expect(isExplained(stocked(1), none, readPaper(stocked(1)))).toBe(false);
  });

  it('is not explained when the answers fit and what is left does not', () => {
    const lists = [[{ op: place('first'), outcome: 'ok' }]];
    expect(isExplained(stocked(1), lists, readPaper(stocked(1)))).toBe(false);
  });

  it('keeps the order inside each list', () => {
    const [cancel, pick]: Op[] = [
      { do: 'cancel', order: 'one' },
      { do: 'pick', order: 'one', house: null },
    ];
    const start = stocked(1);
    onPaper(start, place('one'));
    const end = structuredClone(start);
    onPaper(end, pick!);
    const picked = [
      [
        { op: pick!, outcome: 'ok' },
        { op: cancel!, outcome: 'not_in_stage' },
      ],
    ];
    expect(isExplained(start, picked, readPaper(end))).toBe(true);
    const reversed = [
      [
        { op: cancel!, outcome: 'not_in_stage' },
        { op: pick!, outcome: 'ok' },
      ],
    ];
    expect(isExplained(start, reversed, readPaper(end))).toBe(false);
  });
});
