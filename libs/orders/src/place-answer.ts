import type { StoredAnswer } from '@zhanggui/platform';
import type { ItemAnswer } from './order-answers.js';

/** One answer for the request: 201 when all were placed, 207 when some were, and a problem document when none was. */
export function placeAnswer(answers: readonly ItemAnswer[]): StoredAnswer {
  const placed = answers.filter(({ status }) => status === 201).length;
  const results = `"results":[${answers.map(({ body }) => body).join(',')}]`;
  const replayed = answers.every((answer) => answer.replayed);
  if (placed === answers.length) return { status: 201, body: `{${results}}`, replayed };
  if (placed > 0) return { status: 207, body: `{${results}}`, replayed };
  const { status, problem } = JSON.parse(answers[0]!.body) as { status: number; problem: object };
  return { status, body: `${JSON.stringify(problem).slice(0, -1)},${results}}`, replayed };
}
