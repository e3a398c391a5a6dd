import { type Actor, changesOf, emit, refuse, type Tx } from '@zhanggui/platform';
import { SCORE_FIGURES, type ScoreWeights } from './score.rules.js';
import { readWeights } from './score-facts.queries.js';

/** Says how much each figure counts in a supplier's total. Refuses: invalid where nothing would count. */
export async function setScoreWeights(tx: Tx, actor: Actor, wanted: Partial<ScoreWeights>): Promise<ScoreWeights> {
  const before = await readWeights(tx);
  const after = Object.fromEntries(
    SCORE_FIGURES.map((figure) => [figure, wanted[figure] ?? before[figure]]),
  ) as unknown as ScoreWeights;
  if (SCORE_FIGURES.every((figure) => after[figure] === 0))
    throw refuse('invalid', {}, [{ pointer: '/on_time', code: 'weights_zero' }]);
  const changes = changesOf(before, after, SCORE_FIGURES);
  if (changes.fields.length === 0) return before;
  const rows = SCORE_FIGURES.map((figure) => ({ figure, weight: after[figure] }));
  await tx.run`
    INSERT INTO purchasing.score_weight (figure, weight)
    SELECT figure, weight FROM json_to_recordset(${JSON.stringify(rows)}::json) AS w (figure text, weight int)
    ON CONFLICT (merchant_id, figure) DO UPDATE SET weight = excluded.weight`;
  await emit(tx, actor, {
    type: 'score_weights.edited',
    subjectId: actor.merchantId,
    subjectVersion: 1,
    payload: { ...changes },
  });
  return after;
}
