import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { enqueue } from '../jobs/jobs.js';
import type { Vault } from '../secrets/vault.js';
import { findPerson } from './find-person.js';
import { personHolders } from './holders.js';
import { type Identity, patternOf } from './person.rules.js';
import { refuseScoped } from './refuse-scoped.js';

export const TRACES_CONTEXT = 'erasure of a person';

/**
 * Empties the personal fields of everything that is kept about a person, and has the worker go through the copies. Amounts, dates,
 * numbers and the country stay. Returns the entry of the log. Refuses: person_unnamed (422), person_has_open (409), forbidden to whoever works for some shops only.
 */
export async function erasePerson(
  tx: Tx,
  actor: Actor,
  { identity, reason, vault }: { identity: Identity; reason: string; vault: Vault },
): Promise<{ id: string; records: number }> {
  refuseScoped(actor);
  const person = await findPerson(tx, identity);
  if (person.open > 0) throw refuse('person_has_open', { open: person.open });
  for (const holder of personHolders()) await holder.erase(tx, actor, person.identity);
  const id = uuid7();
  const pattern = patternOf(person.values);
  await tx.run`
    INSERT INTO platform.person_request (id, kind, state, reason, records, asked_by)
    VALUES (${id}, 'erasure', 'running', ${reason}, ${person.records}, ${actor.id})`;
  await emit(tx, actor, {
    type: 'person.erased',
    subjectId: id,
    subjectVersion: 1,
    payload: { records: person.records },
  });
  // The queue keeps no value that can be read: the pattern is sealed, and gone with the job.
  await enqueue(
    tx,
    'erase-traces',
    { requestId: id, sealed: vault.seal(pattern ?? '', TRACES_CONTEXT) },
    `erase:${id}`,
  );
  return { id, records: person.records };
}
