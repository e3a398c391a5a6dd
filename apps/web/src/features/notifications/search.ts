import { severities, type QueryValue, type Severity } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export interface InboxSearch {
  unread?: 'yes';
  kind?: string;
  severity?: Severity;
}

export const validateInboxSearch = (raw: Record<string, unknown>): InboxSearch =>
  compact({
    unread: choiceParam(raw, 'unread', ['yes']),
    kind: textParam(raw, 'kind'),
    severity: choiceParam(raw, 'severity', severities),
  }) as InboxSearch;

export const inboxQuery = ({ unread, ...query }: InboxSearch): Record<string, QueryValue> => ({
  ...query,
  unread: unread === 'yes' ? true : undefined,
});
