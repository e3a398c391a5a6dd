import { proposalStates, type ProposalState, type QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export const whoseTurn = ['to_decide', 'mine', 'all'] as const;

export interface ProposalsSearch {
  /** Left out: to decide. */
  who?: (typeof whoseTurn)[number];
  state?: ProposalState;
  permission?: string;
  open?: string;
}

export const validateProposalsSearch = (raw: Record<string, unknown>): ProposalsSearch =>
  compact({
    who: choiceParam(raw, 'who', whoseTurn),
    state: choiceParam(raw, 'state', proposalStates),
    permission: textParam(raw, 'permission'),
    open: textParam(raw, 'open'),
  }) as ProposalsSearch;

/** What waits for a decision is open: there the state is no choice. */
export function apiQuery({ who = 'to_decide', state, permission }: ProposalsSearch): Record<string, QueryValue> {
  return {
    who: who === 'all' ? undefined : who,
    state: who === 'to_decide' ? undefined : state,
    permission,
  };
}
