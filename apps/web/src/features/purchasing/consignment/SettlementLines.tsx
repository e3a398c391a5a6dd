import type { SettlementLine } from '@zhanggui/api-client';
import { Money } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { Table } from '../Section.js';

export function SettlementLines(props: { label: string; lines: readonly SettlementLine[]; currency: string }) {
  const { t } = useTranslation('purchasing');
  const { label, lines, currency } = props;
  const figures = ['opening', 'received', 'sentBack', 'sold', 'closing'] as const;
  return (
    <Table
      label={label}
      columns={[
        { title: t('line.sku') },
        ...figures.map((figure) => ({ title: t(`consignment.${figure}`), end: true })),
        { title: t('consignment.owed'), end: true },
      ]}
      rows={lines.map((line) => ({
        key: line.variantId,
        cells: [
          <span key="sku">
            <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.name}</span>
          </span>,
          ...figures.map((figure) => line[figure]),
          <Money key="owed" minor={line.owedMinor} currency={currency} />,
        ],
      }))}
    />
  );
}
