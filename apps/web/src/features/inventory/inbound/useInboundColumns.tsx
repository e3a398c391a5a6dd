import type { Inbound } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { InboundChip } from './InboundChip.js';

export function useInboundColumns(): GridColumn<Inbound>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Inbound>, 'id' | 'header'>): GridColumn<Inbound> => ({
      id,
      header: t(`inbound.column.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 90, names: true, cell: (row) => <InboundLink row={row} /> }),
      column('status', { width: 130, cell: (row) => <InboundChip status={row.status} /> }),
      column('party', { width: 180, grow: 2, cell: (row) => <span title={row.party}>{row.party}</span> }),
      column('reference', { width: 140, grow: 1, cell: (row) => <span className="zg-mono">{row.reference}</span> }),
      column('warehouse', { width: 100, cell: (row) => <span>{row.warehouseCode}</span> }),
      column('expectedOn', { width: 116, cell: (row) => <span>{row.expectedOn}</span> }),
      column('unitsExpected', {
        width: 100,
        align: 'end',
        cell: (row) => (row.unitsExpected === null ? <span>–</span> : <NumberText value={row.unitsExpected} />),
      }),
      column('unitsCounted', { width: 100, align: 'end', cell: (row) => <NumberText value={row.unitsCounted} /> }),
      column('unitsRejected', { width: 100, align: 'end', cell: (row) => <NumberText value={row.unitsRejected} /> }),
      column('createdAt', { width: 124, cell: (row) => <DateTime at={row.createdAt} /> }),
    ];
  }, [t]);
}

export function InboundLink({ row }: { row: Inbound }) {
  return (
    <Link to="/inbound/$inboundId" params={{ inboundId: row.id }} className="zg-mono">
      {row.number}
    </Link>
  );
}
