import { setTimeout as wait } from 'node:timers/promises';
import { layWire, type Wire } from '@zhanggui/platform/testing';
import { type Points, untilReady } from './crash/house.js';
import { siege } from './crash/siege.js';
import type { Proof, Settings } from './support/proof.js';

const SLOW_MS = 150;
const SLOW_FOR_MS = 1_200;
const AWAY_MS = 500;

/** Faults of the line between the API processes and PostgreSQL, while clients work. */
export async function faults(settings: Settings): Promise<Proof> {
  const wire = await layWire(process.env['DATABASE_URL']!);
  try {
    return await siege('Faults of the line', harmsOf(wire), settings, { DATABASE_URL: wire.url });
  } finally {
    await wire.close();
  }
}

const harmsOf = (wire: Wire): Points => ({
  cut: async ({ arena }) => {
    wire.cut();
    await wait(AWAY_MS);
    wire.mend();
    await untilReady(arena);
  },
  slow: async ({ arena }) => {
    wire.slow(SLOW_MS);
    await wait(SLOW_FOR_MS);
    wire.slow(0);
    await untilReady(arena);
  },
  // Committed, but nobody is told: the trick that makes shops charge twice.
  'answer to COMMIT lost': async ({ arena }) => {
    wire.loseAnswerTo('COMMIT');
    await wait(AWAY_MS);
    await untilReady(arena);
  },
  'other end gone without a word': async ({ arena }) => {
    wire.strand();
    await untilReady(arena);
  },
});
