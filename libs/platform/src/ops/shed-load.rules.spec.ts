import { LIMITS, mayEnter, refusalAt } from './shed-load.rules.js';

describe('who is let in', () => {
  it('is anybody while little is under way', () => {
    for (const limit of Object.values(LIMITS)) expect(mayEnter({ underWay: 399, delayMs: 40 }, limit)).toBe(true);
  });

  it('is people and no programs when two batches are under way, and then nobody', () => {
    expect(mayEnter({ underWay: 400, delayMs: 40 }, LIMITS.program)).toBe(false);
    expect(mayEnter({ underWay: 400, delayMs: 40 }, LIMITS.person)).toBe(true);
    expect(mayEnter({ underWay: 500, delayMs: 40 }, LIMITS.person)).toBe(false);
  });

  it('is people first, then nobody, when a few requests keep the event loop busy', () => {
    expect(mayEnter({ underWay: 20, delayMs: 500 }, LIMITS.program)).toBe(false);
    expect(mayEnter({ underWay: 20, delayMs: 500 }, LIMITS.person)).toBe(true);
    expect(mayEnter({ underWay: 20, delayMs: 1_000 }, LIMITS.person)).toBe(false);
  });
});

describe('a refusal', () => {
  it('is told at once where there was none before', () => expect(refusalAt(5_000, 0)).toBe(5_000));

  it('waits for those before it, and no longer than Retry-After asks for', () => {
    const told = [0];
    for (let n = 1; n <= 1_000; n++) told.push(refusalAt(1, told.at(-1)!));
    expect(told.slice(1, 4)).toEqual([2, 4, 6]);
    expect(told.at(-1)).toBe(1_001);
  });
});
