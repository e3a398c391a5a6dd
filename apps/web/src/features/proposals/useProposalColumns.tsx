import type { ProposalRow } from '@zhanggui/api-client';
import { DateTime, isPlainClick, useFormat, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermissionWords } from '../../lib/permissions.js';
import { ProposalStateChip } from './ProposalStateChip.js';

export function useProposalColumns(open: (id: string) => void): GridColumn<ProposalRow>[] {
  const { t } = useTranslation('proposals');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<ProposalRow>, 'id' | 'header'>): GridColumn<ProposalRow> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 80, names: true, cell: (row) => <ProposalLink row={row} open={open} /> }),
      column('what', { width: 240, grow: 3, exports: ['permission', 'records'], cell: (row) => <About row={row} /> }),
      column('state', { width: 110, cell: (row) => <ProposalStateChip state={row.state} /> }),
      column('amount', { width: 110, align: 'end', cell: (row) => <Amount row={row} /> }),
      column('approvals', {
        exports: ['approvalsGiven', 'approvalsNeeded'],
        width: 96,
        align: 'end',
        cell: (row) => (
          <span className="zg-number">
            {row.approvalsNeeded > 1 && `${row.approvalsGiven} / ${row.approvalsNeeded}`}
          </span>
        ),
      }),
      column('by', { width: 140, grow: 1, cell: (row) => <span>{row.proposedByName}</span> }),
      column('at', { width: 124, cell: (row) => <DateTime at={row.proposedAt} /> }),
    ];
  }, [t, open]);
}

/** A real link, which opens the panel beside the list. */
export function ProposalLink({ row, open }: { row: ProposalRow; open: (id: string) => void }) {
  return (
    <Link
      to="/proposals"
      search={{ who: 'all', open: row.id }}
      preload={false}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(row.id);
      }}
    >
      #{row.number}
    </Link>
  );
}

/** The kind of thing, and the records by what people call them. */
export function About({ row }: { row: ProposalRow }) {
  const { t } = useTranslation('proposals');
  const { title } = usePermissionWords();
  const [first, ...others] = row.subjectLabels;
  const subject = first && t(others.length > 0 ? 'about.more' : 'about.one', { first, count: others.length });
  return <span>{[title(row.permission), subject].filter(Boolean).join(' · ')}</span>;
}

export function Amount({ row }: { row: Pick<ProposalRow, 'amountMinor'> }) {
  const { money } = useFormat();
  return <span className="zg-number">{row.amountMinor !== null && money(row.amountMinor)}</span>;
}
