import { KILLS } from './crash/kills.js';
import { siege } from './crash/siege.js';
import type { Proof, Settings } from './support/proof.js';

/** Kills or freezes one part of the product after another while clients work: the API, the worker, PostgreSQL, one of its backends. */
export const crash = (settings: Settings): Promise<Proof> => siege('Crashes', KILLS, settings);
