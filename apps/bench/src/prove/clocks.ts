import { setTimeout as wait } from 'node:timers/promises';
import { checkTime, type Standing, standBefore } from './clocks/what-time-decides.js';
import type { House, Points } from './crash/house.js';
import { siege } from './crash/siege.js';
import type { Proof, Settings } from './support/proof.js';

const HOUR_MS = 60 * 60_000;
const MOVES = {
  'an hour ahead': HOUR_MS,
  'an hour back': -HOUR_MS,
  'a day ahead': 24 * HOUR_MS,
  'a day back': -24 * HOUR_MS,
};

/** Long enough for the relay, the webhooks and a few orders to be done under the new clock. */
const UNDER_IT_MS = 1_000;

/**
 * The clocks of API processes and the worker jump by hours and days while clients work, and stay apart from each other and from the
 * database's: what was promised is kept, and what time decides is decided by the database's time.
 */
export const clocks = (settings: Settings): Promise<Proof> =>
  siege('Clocks that jump', POINTS, settings, { MOVING_CLOCK: '1' });

const POINTS: Points = Object.fromEntries(
  Object.entries(MOVES).flatMap(([what, ms]) => [
    [`clock of an API process ${what}`, (house: House) => jump(house, ms)],
    [
      `clock of every process ${what}`,
      async (house: House) => {
        await Promise.all([house.worker, ...house.arena.apis].map((program) => program.moveClock(ms)));
        await wait(UNDER_IT_MS);
      },
    ],
  ]),
);

/** One process jumps; what it had read before must not last for longer, or for shorter, than it does by a clock that is right. */
async function jump(house: House, ms: number): Promise<void> {
  const at = house.random.below(house.arena.apis.length);
  const standing: Standing = await standBefore(house, at);
  await house.arena.apis[at]!.moveClock(ms);
  await wait(UNDER_IT_MS);
  await checkTime(house, standing);
}
