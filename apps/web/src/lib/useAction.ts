import { newIntentKey, ProblemError, ProposalMade } from '@zhanggui/api-client';
import { dialogsOpenNow } from '@zhanggui/ui';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { notifyDone, notifyProblem } from './notify.js';
import { notifyProposed } from './notifyProposed.js';

interface ActionOptions<Input, Answer> {
  run: (input: Input, intentKey: string) => Promise<Answer>;
  /** Lists and documents that the action makes stale. */
  invalidates?: QueryKey[];
  onDone?: (answer: Answer, input: Input) => void | Promise<void>;
  /** Says in a few words that it is done. */
  doneText?: (answer: Answer, input: Input) => string | null;
  /** The form that takes the messages about its fields; its problem is then shown beside the form, not as a notice. */
  form?: { showProblem: (error: unknown) => boolean; clearErrors: () => void; revert?: () => void };
  /** It became a proposal: clears away what was typed, where no dialog and no `form` does. */
  onProposed?: () => void;
  /** True when the caller deals with this problem itself. */
  onProblem?: (problem: unknown, input: Input) => boolean;
}

interface Action<Input> {
  /** Does nothing while the same is under way: a second click means no second deed. */
  run: (input: Input) => void;
  busy: boolean;
  /** What was asked for last. */
  sent: Input | undefined;
  problem: unknown;
  reset: () => void;
}

/**
 * One user intent that changes something. The same input sent again after an undecided attempt (no answer, 5xx) carries
 * the same Idempotency-Key, so that pressing "retry" cannot do it twice. What the person may only suggest becomes a proposal: dialogs
 * close and forms go back to what there was, a notice says so, and neither `doneText` nor `onDone` speaks.
 */
export function useAction<Input, Answer>(options: ActionOptions<Input, Answer>): Action<Input> {
  const queryClient = useQueryClient();
  const intent = useRef<{ text: string; key: string } | null>(null);
  const underWay = useRef(new Set<string>());

  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const text = textOf(input);
      if (intent.current?.text !== text) intent.current = { text, key: newIntentKey() };
      options.form?.clearErrors();
      return attempt(() => options.run(input, intent.current!.key));
    },
    onSuccess: async (outcome, input) => {
      intent.current = null;
      if ('proposal' in outcome) {
        outcome.closeDialogs();
        options.form?.revert?.();
        options.onProposed?.();
        void notifyProposed(outcome.proposal);
        return queryClient.invalidateQueries({ queryKey: ['proposals'] });
      }
      const { answer } = outcome;
      const done = options.doneText?.(answer, input);
      if (done) notifyDone(done);
      await options.onDone?.(answer, input);
      await Promise.all((options.invalidates ?? []).map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
    onError: (error, input) => {
      if (!(error instanceof ProblemError && error.undecided)) intent.current = null;
      if (options.onProblem?.(error, input)) return;
      if (options.form) return void options.form.showProblem(error);
      notifyProblem(error);
    },
    onSettled: (_outcome, _error, input) => void underWay.current.delete(textOf(input)),
  });
  const run = (input: Input) => {
    const text = textOf(input);
    if (underWay.current.has(text)) return;
    underWay.current.add(text);
    mutation.mutate(input);
  };
  return { run, busy: mutation.isPending, sent: mutation.variables, problem: mutation.error, reset: mutation.reset };
}

const textOf = (input: unknown): string => JSON.stringify(input) ?? '';

type Outcome<Answer> = { answer: Answer } | { proposal: ProposalMade['proposal']; closeDialogs: () => void };

async function attempt<Answer>(run: () => Promise<Answer>): Promise<Outcome<Answer>> {
  const closeDialogs = dialogsOpenNow();
  try {
    return { answer: await run() };
  } catch (error) {
    if (error instanceof ProposalMade) return { proposal: error.proposal, closeDialogs };
    throw error;
  }
}
