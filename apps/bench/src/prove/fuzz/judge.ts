import type { Answer } from '../support/http.js';
import type { Operation } from './document.js';

/** What belongs into our log and never into an answer. */
const LEAKS =
  /\n\s+at |node_modules|dist\/server|violates (check|unique|foreign|not-null)|duplicate key value|relation "|syntax error at|invalid input syntax|out of range for type|\bQueryFailedError\b|TypeError|Cannot read prop/;

/** Everything that is wrong with an answer; nothing where it is as the document promises. */
export function faultsOf(operation: Operation, answer: Answer): string[] {
  const { status, text, headers } = answer;
  const faults: string[] = [];
  if (status >= 500) faults.push(`answered ${status}`);
  const leak = LEAKS.exec(text);
  if (leak) faults.push(`tells "${leak[0].trim()}"`);
  const shape = operation.answers.get(String(status)) ?? (status >= 400 ? operation.answers.get('default') : undefined);
  if (!shape) return [...faults, `answered ${status}, which is not documented`];
  if (status >= 400) faults.push(...faultsOfProblem(answer));
  if (!shape.validate) return faults;
  if (!/json/.test(headers['content-type'] ?? ''))
    return [...faults, `answered ${headers['content-type']} instead of JSON`];
  if (!shape.validate(answer.body))
    faults.push(
      `differs from its schema: ${shape.validate
        .errors!.slice(0, 3)
        .map(({ instancePath, message }) => `${instancePath} ${message}`)
        .join('; ')}`,
    );
  return faults;
}

/** A refusal says what, why and where, in words. */
function faultsOfProblem({ status, headers, body }: Answer): string[] {
  if (!/^application\/problem\+json/.test(headers['content-type'] ?? ''))
    return ['a refusal that is no problem document'];
  const problem = body as Partial<Record<'type' | 'title' | 'code' | 'detail' | 'traceId', string>> & {
    status?: number;
    errors?: { pointer: string; code: string; message: string }[];
  };
  const faults: string[] = [];
  if (problem.status !== status) faults.push(`status ${problem.status} in the body of ${status}`);
  if (problem.type !== `/problems/${problem.code}`) faults.push(`type ${problem.type} for ${problem.code}`);
  const said = [problem.title, problem.detail, ...(problem.errors ?? []).map(({ message }) => message)];
  if (said.some((words) => !words?.trim())) faults.push('a refusal without words');
  if (said.some((words) => /\{[a-z]\w*\}|\bundefined\b|\[object Object\]/i.test(words ?? '')))
    faults.push(`words with a hole: ${said.join(' / ').slice(0, 300)}`);
  return faults;
}
