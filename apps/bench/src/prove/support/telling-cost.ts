import { costOf } from '../../support/cost.js';
import type { Arena } from './arena.js';
import { progress } from './proof.js';

/** Does the work of a proof, and tells whoever watches how busy the processor was with what. */
export async function tellingCost(arena: Arena, work: () => Promise<void>): Promise<void> {
  const [began, own] = [performance.now(), process.cpuUsage()];
  const { cost } = await costOf({ apis: arena.apis }, async () => {
    await work();
    return { did: 1 };
  });
  const [seconds, { user, system }] = [(performance.now() - began) / 1_000, process.cpuUsage(own)];
  const of = (micros: number): string => `${(micros / 1e6).toFixed(1)} s`;
  progress(
    `of ${seconds.toFixed(1)} s the processor worked ${of(cost.api)} for the API, ${of(cost.postgres)} for PostgreSQL and ${of(user + system)} for the proof`,
  );
}
