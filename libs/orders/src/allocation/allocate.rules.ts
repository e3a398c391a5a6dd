import type { Allocation, AllocationRule, Destination, Place, WantedLine } from './allocation.rules.js';
import { bestPlan } from './plan.rules.js';
import { problemOf } from './problem.rules.js';

/**
 * Chooses from which warehouses the lines of an order leave. All of it or nothing; the same question gets the same answer whatever the
 * order of lines and places. Among up to 12 warehouses that have anything of it every choice is compared, so the number of parcels is
 * the least possible where the rule asks for that; among more a greedy choice is made, and `exact` is false.
 */
export function allocate(
  lines: readonly WantedLine[],
  places: readonly Place[],
  rule: AllocationRule,
  to: Destination,
): Allocation {
  const problem = problemOf(lines, places, rule, to);
  const { plan, exact } = bestPlan(problem);
  if (plan) return { kind: 'allocated', parts: plan.parts, exact };
  const short = problem.demands.flatMap(({ total, lines: wanted, units }) => {
    const available = units.reduce((sum, one) => sum + one, 0);
    return available < total ? wanted.map((line) => ({ ...line, available })) : [];
  });
  if (short.length === 0) return { kind: 'too_scattered', exact };
  return { kind: 'short', lines: short.sort((a, b) => a.lineNo - b.lineNo) };
}
