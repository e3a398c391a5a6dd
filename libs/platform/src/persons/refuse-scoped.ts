import type { Actor } from '../db/actor.js';
import { refuse } from '../http/problem.js';

/** A person's data lie in all shops and warehouses: whoever sees only some of them would hand out or erase a part. */
export function refuseScoped({ scope }: Actor): void {
  if (scope && (scope.shopIds !== null || scope.warehouseIds !== null)) throw refuse('person_beyond_scope');
}
