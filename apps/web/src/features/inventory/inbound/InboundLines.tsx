import { Button } from '@mantine/core';
import type { InboundDetail, InboundLine } from '@zhanggui/api-client';
import { NumberText } from '@zhanggui/ui';
import { IconHash, IconMicroscope } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../inventory.module.css';
import { InspectDialog } from './InspectDialog.js';
import { SerialsDialog } from './SerialsDialog.js';

/** What was announced beside what was counted, line by line. */
export function InboundLines({ inbound }: { inbound: InboundDetail }) {
  const { t } = useTranslation('warehouse');
  const [inspected, setInspected] = useState<InboundLine | null>(null);
  const [numbered, setNumbered] = useState<number | null>(null);
  const numberedLine = inbound.lines.find(({ lineNo }) => lineNo === numbered);
  const tracksSerials = inbound.lines.some((line) => line.tracksSerials);
  const inspects = inbound.actions.includes('inspect');
  const columns = ['expected', 'accepted', 'rejected', 'difference'] as const;
  return (
    <div className={classes.tableWrap}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('inbound.line.article')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="zg-number">
                {t(`inbound.line.${column}`)}
              </th>
            ))}
            {tracksSerials && <th scope="col">{t('inbound.line.serials')}</th>}
            <th scope="col">{t('inbound.line.inspection')}</th>
          </tr>
        </thead>
        <tbody>
          {inbound.lines.map((line) => (
            <tr key={line.lineNo}>
              <th scope="row">
                <span className="zg-mono">{line.sku}</span>{' '}
                <span className="zg-soft">{[line.productName, line.variantTitle].filter(Boolean).join(' · ')}</span>
              </th>
              <Units value={line.expected} />
              <Units value={line.accepted} />
              <Units value={line.rejected} />
              <Units value={line.expected === null ? null : line.accepted + line.rejected - line.expected} signed />
              {tracksSerials && (
                <td>
                  {line.tracksSerials && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      leftSection={<IconHash size={15} aria-hidden />}
                      aria-label={`${t('inbound.serialsShort', { have: line.serials, want: line.accepted })} · ${t('inbound.serialsOf', { sku: line.sku })}`}
                      onClick={() => setNumbered(line.lineNo)}
                    >
                      {t('inbound.serialsShort', { have: line.serials, want: line.accepted })}
                    </Button>
                  )}
                </td>
              )}
              <td>
                {line.inspection && t(`inbound.inspection.${line.inspection.verdict}`)}{' '}
                {inspects && line.accepted > 0 && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    leftSection={<IconMicroscope size={15} aria-hidden />}
                    onClick={() => setInspected(line)}
                  >
                    {t('inbound.inspect')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {numberedLine && <SerialsDialog inbound={inbound} line={numberedLine} onClose={() => setNumbered(null)} />}
      {inspected && <InspectDialog inboundId={inbound.id} line={inspected} onClose={() => setInspected(null)} />}
    </div>
  );
}

function Units({ value, signed }: { value: number | null; signed?: boolean }) {
  return (
    <td className="zg-number">{value === null ? '–' : signed && value === 0 ? '' : <NumberText value={value} />}</td>
  );
}
