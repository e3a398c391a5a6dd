import { openSample } from './support/sample-import.js';
import { type BenchResult, ms, perSecond } from './support/results.js';

/** Brings the sample file in as the first start does: all rows checked, then written. */
export async function importSample(): Promise<BenchResult> {
  const { lines, orders, seconds, peakMb } = await openSample({});
  return {
    name: 'Import of the sample store',
    ops: Math.round(lines / seconds),
    p99Ms: 0,
    limitOps: 0,
    rows: [
      [
        'order lines brought in',
        `${perSecond(lines / seconds)} (${lines.toLocaleString('en')} lines, ${orders.toLocaleString('en')} orders in ${ms(seconds * 1000)})`,
      ],
      ['peak resident memory of the importing process', `${Math.round(peakMb)} MB`],
    ],
  };
}
