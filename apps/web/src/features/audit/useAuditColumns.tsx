import type { AuditEntry } from '@zhanggui/api-client';
import { DateTime, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorName } from './ActorName.js';
import { useTypeWords } from './queries.js';

export function useAuditColumns(): GridColumn<AuditEntry>[] {
  const { t } = useTranslation('audit');
  const wordsOf = useTypeWords();
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<AuditEntry>, 'id' | 'header'>): GridColumn<AuditEntry> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    return [
      column('seq', { width: 90, align: 'end', cell: (entry) => <span className="zg-number">{entry.seq}</span> }),
      column('at', { width: 130, cell: (entry) => <DateTime at={entry.at} /> }),
      column('type', { width: 200, grow: 2, names: true, cell: (entry) => <span>{wordsOf(entry.type)}</span> }),
      column('actor', { width: 160, grow: 1, cell: (entry) => <ActorName entry={entry} /> }),
      column('fields', { width: 180, grow: 2, cell: (entry) => <span>{fieldsOf(entry)}</span> }),
      column('request', {
        width: 150,
        startsHidden: true,
        cell: (entry) => <span className="zg-mono zg-ellipsis">{entry.requestId}</span>,
      }),
    ];
  }, [t, wordsOf]);
}

/** Names of the fields that an edit changed. */
const fieldsOf = ({ payload }: AuditEntry): string =>
  Array.isArray(payload['fields']) ? payload['fields'].map(String).join(', ') : '';
