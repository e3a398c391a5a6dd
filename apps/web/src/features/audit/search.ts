import { type QueryValue } from '@zhanggui/api-client';
import { dayStart } from '@zhanggui/ui';
import { compact, dayParam, textParam } from '../../lib/search.js';

export interface AuditSearch {
  /** An order's number. */
  q?: string;
  type?: string;
  actorId?: string;
  subjectId?: string;
  requestId?: string;
  /** Days on the merchant's clock; both belong to the range. */
  from?: string;
  to?: string;
  /** Event in the panel. */
  /** The saved view it started from. */
  view?: string;
  open?: string;
}

export const validateAuditSearch = (raw: Record<string, unknown>): AuditSearch =>
  compact({
    q: textParam(raw, 'q'),
    type: textParam(raw, 'type'),
    actorId: textParam(raw, 'actorId'),
    subjectId: textParam(raw, 'subjectId'),
    requestId: textParam(raw, 'requestId'),
    from: dayParam(raw, 'from'),
    to: dayParam(raw, 'to'),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as AuditSearch;

export const auditQuery = (
  { view: _view, open: _open, from, to, ...plain }: AuditSearch,
  timeZone: string,
): Record<string, QueryValue> => ({
  ...plain,
  from: from && dayStart(from, timeZone),
  to: to && dayStart(to, timeZone, 1),
});
