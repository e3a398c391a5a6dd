import { createHistogram } from 'node:perf_hooks';

/** Latencies in milliseconds. */
export interface Percentiles {
  p50Ms: number;
  p90Ms: number;
  p99Ms: number;
  p999Ms: number;
  maxMs: number;
}

/** Counts latencies in Node's own HDR histogram: each to three figures, however many there are. */
export class Latencies {
  private readonly histogram = createHistogram({ lowest: 1, highest: 600_000_000, figures: 3 });

  /** Of a request that should have begun then, by `performance.now()`. */
  note(beganMs: number): void {
    this.histogram.record(Math.max(1, Math.round((performance.now() - beganMs) * 1_000)));
  }

  get count(): number {
    return this.histogram.count;
  }

  read(): Percentiles {
    const at = (percent: number): number => (this.count === 0 ? 0 : this.histogram.percentile(percent) / 1_000);
    return { p50Ms: at(50), p90Ms: at(90), p99Ms: at(99), p999Ms: at(99.9), maxMs: at(100) };
  }
}
