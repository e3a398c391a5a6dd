import { Latencies } from './percentiles.js';

describe('latencies', () => {
  it('are told by rank, the longest too, to three figures', () => {
    const latencies = new Latencies();
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now);
    for (let n = 1; n <= 10_000; n++) latencies.note(now - n / 10);
    const { p50Ms, p90Ms, p99Ms, p999Ms, maxMs } = latencies.read();
    jest.restoreAllMocks();
    expect(latencies.count).toBe(10_000);
    for (const [found, wanted] of [
      [p50Ms, 500],
      [p90Ms, 900],
      [p99Ms, 990],
      [p999Ms, 999],
      [maxMs, 1_000],
    ])
      expect(Math.abs(found! / wanted! - 1)).toBeLessThan(0.002);
  });

  it('are nothing where there were none', () => {
    expect(new Latencies().read()).toEqual({ p50Ms: 0, p90Ms: 0, p99Ms: 0, p999Ms: 0, maxMs: 0 });
  });
});
