import { proposalStates, type ProposalState, type QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export const whoseTurn = ['to_decide', 'mine', 'all'] as const;

export interface ProposalsSearch {
  /** Left out: to decide. */
  who?: (typeof whoseTurn)[number];
  state?: ProposalState;
  permission?: string;
  /** The saved view it started from. */
  view?: string;
  open?: string;
}

export const validateProposalsSearch = (raw: Record<string, unknown>): ProposalsSearch =>
  compact({
    who: choiceParam(raw, 'who', whoseTurn),
    state: choiceParam(raw, 'state', proposalStates),
    permission: textParam(raw, 'permission'),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as ProposalsSearch;

/** The filters of a view that the product brings along. */
export const turnParams = (id: string): { who: string } | undefined => {
  const who = whoseTurn.find((one) => one === id && one !== 'to_decide');
  return who && { who };
};

/** What waits for a decision is open: there the state is no choice. */
export function apiQuery({ who = 'to_decide', state, permission }: ProposalsSearch): Record<string, QueryValue> {
  return {
    who: who === 'all' ? undefined : who,
    state: who === 'to_decide' ? undefined : state,
    permission,
  };
}
