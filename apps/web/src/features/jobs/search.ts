import { jobStates, type JobState } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export interface JobsSearch {
  state?: JobState;
  /** The saved view it started from. */
  view?: string;
}

export const validateJobsSearch = (raw: Record<string, unknown>): JobsSearch =>
  compact({ state: choiceParam(raw, 'state', jobStates), view: textParam(raw, 'view') }) as JobsSearch;
