import { AccessGuard, Authentication, Can, readConfig, Tickets } from '@zhanggui/platform';
import { Reflector } from '@nestjs/core';
import { openBenchStore } from './support/bench-store.js';
import { openDatabase } from './support/new-store.js';
import type { BenchResult } from './support/results.js';

const ROUNDS = 5;
const CHECKS = 40_000;

/** A route as the guard sees it. */
class Route {
  @Can('orders:read')
  read(this: void): void {}
}

/** What it costs to know who asks by a key that is known already, to count the request, and to see whether they may. */
export async function permissionCheck(): Promise<BenchResult> {
  const store = await openBenchStore(1);
  const db = await openDatabase();
  const guard = new AccessGuard(new Reflector(), new Authentication(db, readConfig(process.env)), new Tickets());
  const request = {
    headers: { authorization: `Bearer ${store.key}` },
    cookies: {},
    method: 'GET',
    ip: '127.0.0.1',
    id: 'bench',
  };
  const context = {
    getHandler: () => Route.prototype.read,
    getClass: () => Route,
    switchToHttp: () => ({ getRequest: () => request, getResponse: () => ({ headers: () => undefined }) }),
  };
  const micros: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    for (let n = 0; n < CHECKS; n++) await guard.canActivate(context as never);
    // The first round is the warm-up.
    if (round > 0) micros.push(((performance.now() - began) * 1000) / CHECKS);
  }
  await db.close();
  micros.sort((a, b) => a - b);
  const median = micros[Math.floor(ROUNDS / 2)]!;
  return {
    name: 'Permission check',
    ops: Math.round(1e6 / median),
    p99Ms: Number((micros.at(-1)! / 1000).toFixed(4)),
    limitOps: 0,
    rows: [
      [
        'key, rate and permission of a request (median of 5, slowest)',
        `${median.toFixed(1)} µs, ${micros.at(-1)!.toFixed(1)} µs`,
      ],
    ],
  };
}
