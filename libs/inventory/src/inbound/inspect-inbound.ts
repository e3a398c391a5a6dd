import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';
import { lockInbound } from './inbound.sql.js';
import { type Aql, type InspectionLevel, samplingPlan, type SamplingPlan } from './sampling.rules.js';

export interface InspectInbound {
  id: string;
  lineNo: number;
  level: InspectionLevel;
  aql: Aql;
  /** Defective units found in the sample. */
  defects: number;
  note?: string | null;
  photoIds?: string[] | null;
}

export interface Inspection extends SamplingPlan {
  lotSize: number;
  verdict: 'accept' | 'reject';
}

/** A lot of one unit has no sample: it is looked at. */
const SMALLEST_LOT = 2;

/**
 * Writes down what the sample of a line showed; the plan follows from how many units were accepted at the count. Goods of a line that
 * fails go into quarantine when the delivery is posted. Inspecting again replaces the result. Refuses: not_found, inbound_state,
 * nothing_counted, defects_beyond_sample.
 */
export async function inspectInbound(tx: Tx, actor: Actor, input: InspectInbound): Promise<Inspection> {
  const { id, lineNo, level, aql, defects, note, photoIds } = input;
  const inbound = await lockInbound(tx, id, 'inspect');
  const [line] = await tx.sql<{ accepted: number }>`
    SELECT accepted::float8 AS accepted FROM inventory.inbound_line WHERE inbound_id = ${id} AND line_no = ${lineNo}`;
  if (!line) throw refuse('not_found');
  if (line.accepted === 0) throw refuse('nothing_counted', { number: inbound.number });
  const plan = samplingPlan(Math.max(SMALLEST_LOT, line.accepted), level, aql);
  const sampleSize = Math.min(plan.sampleSize, line.accepted);
  if (defects > sampleSize)
    throw refuse('defects_beyond_sample', { sampleSize }, [
      { pointer: '/defects', code: 'defects_beyond_sample', params: { sampleSize } },
    ]);
  const verdict = defects <= plan.acceptUpTo ? 'accept' : 'reject';
  await tx.run`
    INSERT INTO inventory.inbound_inspection AS i
      (inbound_id, line_no, level, aql, lot_size, sample_size, accept_up_to, defects, verdict, note, photo_ids, actor_id)
    VALUES (${id}, ${lineNo}, ${level}, ${aql}, ${line.accepted}, ${sampleSize}, ${plan.acceptUpTo}, ${defects}, ${verdict},
      ${note?.trim() ?? ''}, ${photoIds ?? []}::uuid[], ${actor.id})
    ON CONFLICT (merchant_id, inbound_id, line_no) DO UPDATE SET level = excluded.level, aql = excluded.aql, lot_size = excluded.lot_size,
      sample_size = excluded.sample_size, accept_up_to = excluded.accept_up_to, defects = excluded.defects, verdict = excluded.verdict,
      note = excluded.note, photo_ids = excluded.photo_ids, actor_id = excluded.actor_id, at = now()`;
  await emit(tx, actor, {
    type: 'inbound.inspected',
    subjectId: id,
    subjectVersion: inbound.version,
    payload: { number: inbound.number, lineNo, level, aql, lotSize: line.accepted, sampleSize, defects, verdict },
  });
  return { ...plan, sampleSize, lotSize: line.accepted, verdict };
}
