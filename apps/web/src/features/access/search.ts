import { compact, textParam } from '../../lib/search.js';

export interface PeopleSearch {
  q?: string;
  /** The saved view it started from. */
  view?: string;
  open?: string;
}

export const validatePeopleSearch = (raw: Record<string, unknown>): PeopleSearch =>
  compact({ q: textParam(raw, 'q'), view: textParam(raw, 'view'), open: textParam(raw, 'open') }) as PeopleSearch;

export interface NewRoleSearch {
  /** Begins as a copy of this role. */
  from?: string;
}

export const validateNewRoleSearch = (raw: Record<string, unknown>): NewRoleSearch =>
  compact({ from: textParam(raw, 'from') }) as NewRoleSearch;
