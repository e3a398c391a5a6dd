import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { api, type LogisticUnit } from '@zhanggui/api-client';
import { ProblemNotice, StatusChip, type Tone, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import {
  IconCircleCheck,
  IconCircleX,
  IconPackages,
  IconPrinter,
  IconStack2,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { PackDialog } from './PackDialog.js';
import { leftToPack, type PaperLine } from './packing.js';
import { PrintUnitsDialog } from './PrintUnitsDialog.js';
import { type Paper, unitsQuery } from './queries.js';

interface UnitsSectionProps {
  paper: Paper;
  lines: readonly PaperLine[];
  /** Whether pallets may be made now. */
  mayPack: boolean;
  /** Pallets are made of what was counted. */
  counted?: boolean;
  /** Their sender may have numbered them. */
  asksSscc?: boolean;
}

/** Pallets of a delivery or a transfer: their numbers, what stands on them, and their labels. */
export function UnitsSection({ paper, lines, mayPack, counted = false, asksSscc = false }: UnitsSectionProps) {
  const { t } = useTranslation('warehouse');
  const { data: units, error, refetch } = useQuery(unitsQuery(paper));
  const [packs, setPacks] = useState(false);
  const [printed, setPrinted] = useState<string[] | 'all' | null>(null);
  const left = units ? leftToPack(lines, units, counted) : [];
  const room = left.some((line) => line.left > 0);
  if (units?.length === 0 && !mayPack) return null;
  return (
    <section className={classes.sheet} aria-label={t('units.title')}>
      <div className={classes.ledgerHead}>
        <h2>{t('units.title')}</h2>
        <div className={classes.buttons}>
          {units && units.some((unit) => unit.lines !== null) && (
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => setPrinted('all')}
            >
              {t('units.printAll')}
            </Button>
          )}
          {mayPack && room && (
            <Button variant="default" leftSection={<IconStack2 size={16} aria-hidden />} onClick={() => setPacks(true)}>
              {t('units.pack')}
            </Button>
          )}
        </div>
      </div>
      {error && !units && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!units && !error && <Skeleton height={80} />}
      {units?.length === 0 && <p className="zg-soft">{t('units.empty')}</p>}
      {units && units.length > 0 && <Units paper={paper} units={units} onPrint={(id) => setPrinted([id])} />}
      {packs && <PackDialog paper={paper} lines={left} asksSscc={asksSscc} onClose={() => setPacks(false)} />}
      {printed && (
        <PrintUnitsDialog paper={paper} unitIds={printed === 'all' ? null : printed} onClose={() => setPrinted(null)} />
      )}
    </section>
  );
}

interface UnitsProps {
  paper: Paper;
  units: readonly LogisticUnit[];
  onPrint: (unitId: string) => void;
}

function Units({ paper, units, onPrint }: UnitsProps) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const dissolve = useAction({
    run: ({ id }: LogisticUnit) => api.delete(`/${paper.kind}/${paper.id}/units/${id}`),
    invalidates: [[paper.kind]],
    doneText: (_, { sscc }) => t('units.dissolved', { sscc }),
  });
  return (
    <div className={classes.tableWrap} tabIndex={0} role="group" aria-label={t('units.list')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">SSCC</th>
            <th scope="col">{t('units.content')}</th>
            <th scope="col" className="zg-number">
              {t('units.weight')}
            </th>
            <th scope="col">{t('units.stateLabel')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row" className="zg-mono">
                {unit.sscc}
              </th>
              <td>
                <Content unit={unit} />
              </td>
              <td className="zg-number">
                {unit.weightGrams !== null && t('units.kilograms', { shown: number(unit.weightGrams / 1_000) })}
              </td>
              <td>
                <UnitChip unit={unit} />
              </td>
              <td className="zg-number">
                {unit.lines !== null && (
                  <ActionIcon aria-label={t('units.printOf', { sscc: unit.sscc })} onClick={() => onPrint(unit.id)}>
                    <IconPrinter size={16} aria-hidden />
                  </ActionIcon>
                )}
                {unit.mayDissolve && (
                  <ActionIcon
                    aria-label={t('units.dissolveOf', { sscc: unit.sscc })}
                    loading={dissolve.busy}
                    onClick={() => dissolve.run(unit)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Content({ unit: { lines } }: { unit: LogisticUnit }) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  if (lines === null) return <span className="zg-soft">{t('units.secret')}</span>;
  return lines.map(({ sku, quantity, lot, bestBefore, expiresOn }, n) => (
    <div key={n}>
      <span className="zg-mono">{sku}</span> × {number(quantity)}
      <span className="zg-soft"> {[lot, bestBefore ?? expiresOn].filter(Boolean).join(' · ')}</span>
    </div>
  ));
}

const looks: Record<LogisticUnit['state'], [Tone, Icon]> = {
  packed: ['info', IconPackages],
  arrived: ['success', IconCircleCheck],
  not_scanned: ['neutral', IconCircleX],
};

function UnitChip({ unit: { state, rejectReason } }: { unit: LogisticUnit }) {
  const { t } = useTranslation('warehouse');
  if (rejectReason !== '') return <StatusChip tone="danger" icon={IconCircleX} label={t('units.rejected')} />;
  const [tone, icon] = looks[state];
  return <StatusChip tone={tone} icon={icon} label={t(`units.state.${state}`)} />;
}
