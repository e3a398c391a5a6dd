import { jobStates, type JobState } from '@zhanggui/api-client';
import { choiceParam, compact } from '../../lib/search.js';

export interface JobsSearch {
  state?: JobState;
}

export const validateJobsSearch = (raw: Record<string, unknown>): JobsSearch =>
  compact({ state: choiceParam(raw, 'state', jobStates) }) as JobsSearch;
