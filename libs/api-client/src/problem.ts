import type { Problem, ProblemField } from './types.js';

/** Every failed call rejects with this: the server's problem document, or one made here when no answer came. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: ProblemField[];
  readonly traceId: string | undefined;

  constructor(problem: Problem) {
    super(problem.detail || problem.title || problem.code);
    this.name = 'ProblemError';
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.traceId = problem.traceId;
  }

  /** No answer arrived (status 0), or the server was not able to decide: the same intent may be sent again. */
  get undecided(): boolean {
    return this.status === 0 || this.status === 409 || this.status === 429 || this.status >= 500;
  }
}

/** `title` and `detail` are empty so that the screen says it in the reader's own language, by `code`. */
export function unreachable(): ProblemError {
  return new ProblemError({ type: 'about:blank', title: '', status: 0, code: 'unreachable', detail: '' });
}

export function problemFrom(status: number, text: string, traceId: string | null): ProblemError {
  const parsed = parse(text);
  return new ProblemError({
    type: parsed.type ?? 'about:blank',
    title: parsed.title ?? '',
    status,
    code: parsed.code ?? (status >= 500 ? 'server_error' : 'unexpected_answer'),
    detail: parsed.detail ?? '',
    ...(parsed.errors ? { errors: parsed.errors } : {}),
    ...((parsed.traceId ?? traceId) ? { traceId: parsed.traceId ?? traceId ?? '' } : {}),
  });
}

function parse(text: string): Partial<Problem> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<Problem>) : {};
  } catch {
    return {};
  }
}
