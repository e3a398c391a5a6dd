/** What a failed call looks like to the screen, whatever class it is. */
interface ProblemLike {
  status: number;
  code: string;
  title: string;
  detail: string;
  traceId?: string | undefined;
  errors: { pointer: string; code: string; message: string }[];
}

export function asProblem(error: unknown): ProblemLike {
  if (typeof error === 'object' && error !== null && 'code' in error && 'status' in error) {
    const problem = error as Partial<ProblemLike> & Pick<ProblemLike, 'code' | 'status'>;
    return {
      status: problem.status,
      code: problem.code,
      title: problem.title ?? '',
      detail: problem.detail ?? '',
      traceId: problem.traceId,
      errors: problem.errors ?? [],
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { status: -1, code: 'unexpected', title: '', detail, errors: [] };
}

/** A refusal that this screen makes itself, in the reader's words. */
export function refusal(title: string): ProblemLike {
  return { status: -1, code: 'refused_here', title, detail: '', errors: [] };
}

/** The server's sentences, or ours by code where none arrived. */
export function problemText(error: unknown, t: (key: string) => string): { title: string; detail: string } {
  const problem = asProblem(error);
  const title = problem.title || (problem.status > 0 ? problem.detail : '');
  if (title) return { title, detail: beyond(title, problem) };
  const kind = kindOf(problem);
  return { title: t(`problem.${kind}.title`), detail: t(`problem.${kind}.detail`) };
}

function kindOf({ status, code }: ProblemLike): string {
  if (code === 'not_loaded') return 'notLoaded';
  if (status === 0) return 'unreachable';
  return status >= 500 ? 'server' : 'unexpected';
}

/** What the detail says that the title has not said already. With fields named, they are the detail. */
function beyond(title: string, { detail, errors }: ProblemLike): string {
  if (errors.length > 0) return '';
  return detail.startsWith(title) ? detail.slice(title.length).trim() : detail;
}
